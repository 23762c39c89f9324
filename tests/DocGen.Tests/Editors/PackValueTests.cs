namespace DocGen.Tests.Editors;

/// <summary>Behind each key of <c>pack.yaml</c> the reader takes what the schema lets pass, and nothing else: it is asked for each kind of value.</summary>
public class PackValueTests
{
    private const string Kinds = "kinds: {memo: {template: memo.sbn-html}}\n";

    /// <summary>One of everything that YAML has: texts, what an editor takes for something else, nothing, lists and maps.</summary>
    private static readonly string[] Values =
    [
        "x", "\"\"", "12", "12.5", "2cm", "yes", "true", "set", "", "[]", "{}", "[x]", "[source]", "[12]", "[12, 2cm]", "[[]]", "[{}]", "{x: y}", "{x: }", "{x: []}", "{x: {}}", "{en: [a)]}",
        "{en: a)}", "{fr: [[]]}", "{x: {template: y}}", "{x: {template: y, uses: no}}", "{template: y}", "{width: 400mm}", "{width: wide}",
    ];

    public static TheoryData<string> Places =>
    [
        Kinds + "name: §\n", "kinds: §\n", "kinds: {memo: §}\n", "kinds: {memo: {template: §}}\n", "kinds: {memo: {template: m, requires: §}}\n",
        "kinds: {memo: {template: m, uses: §}}\n", Kinds + "reference: §\n", Kinds + "labels: §\n", Kinds + "labels: {en: §}\n", Kinds + "labels: {fr: §}\n",
        Kinds + "file-names: §\n", Kinds + "file-names: {itu: §}\n", Kinds + "fonts: §\n", Kinds + "fonts: {text: §}\n", Kinds + "grid: §\n",
        Kinds + "grid: [§]\n", Kinds + "size: §\n", Kinds + "page: §\n", Kinds + "page: {header: §}\n",
    ];

    [Theory, MemberData(nameof(Places))]
    public void A_pack_takes_the_values_of_its_schema(string yaml)
    {
        var validator = new SchemaValidator(Schemas.Read("pack"));
        var differing = Values.Where(value => yaml.Replace("§", value, StringComparison.Ordinal) is var text && LonePack.Read(text).HasErrors == validator.Accepts(Fixture.Value(text)));

        Assert.Empty(differing);
    }
}
