namespace DocGen.Tests.Editors;

/// <summary>The schemas beside the readers, on every YAML file of the repository and every example of its manuals.</summary>
public class FixtureTests
{
    /// <summary>Kinds of packs that only examples have.</summary>
    private static readonly string[] KindsOfExamples = ["memo"];

    /// <summary>
    /// It has the text <c>~</c>, which an editor takes for nothing. Whoever wants that text quotes it: were nothing let pass, a key with nothing
    /// behind it would be let pass too.
    /// </summary>
    private const string TextOfNothing = "drafting/22-yaml-traps#1 yaml";

    /// <summary>Mistakes in the shape of a file: a schema must see them too, so that they are marked while somebody types.</summary>
    private static readonly HashSet<string> Shape =
    [
        "DG0301", "DG0302", "DG0304", "DG0305", "DG0307", "DG0308", "DG0309", "DG0310", "DG0312", "DG0315", "DG0319", "DG0322", "DG0339", "DG0340",
        "DG0341", "DG0346", "DG0350", "DG0351", "DG0352", "DG0353", "DG0367", "DG0406", "DG0407", "DG0910",
    ];

    /// <summary>
    /// Mistakes that are not a schema's business: in marks, in what YAML makes of a text before a schema sees it, in how one part goes with
    /// another, in numbers that must come to something together, and in what only other files can tell.
    /// </summary>
    private static readonly HashSet<string> Elsewhere =
    [
        // The keys `kind` and `template` may come from the set; those of other maps are required by the schema: see below.
        "DG0303",
        "DG0306", "DG0311", "DG0313", "DG0316", "DG0317", "DG0318", "DG0320", "DG0321", "DG0323", "DG0325", "DG0342", "DG0343", "DG0344", "DG0345",
        "DG0347", "DG0348", "DG0354", "DG0355", "DG0356", "DG0357", "DG0358", "DG0359", "DG0360", "DG0361", "DG0362", "DG0363", "DG0364", "DG0365", "DG0366",
        "DG0440", "DG0443",
    ];

    [Fact]
    public void There_are_files_of_each_kind() =>
        Assert.All(Schemas.Names, name => Assert.Contains(Fixture.All, fixture => fixture.Kind == name));

    [Fact]
    public void What_reads_without_an_error_is_valid()
    {
        var refused = Fixture.All.Where(fixture => !fixture.Read().HasErrors && !IsValid(fixture)).Select(fixture => fixture.Place).Except([TextOfNothing]);

        Assert.Empty(refused);
    }

    [Fact]
    public void A_mistake_in_the_shape_of_a_file_is_invalid()
    {
        var passed = Fixture.All.Where(fixture => fixture.Read().Any(found => Shape.Contains(found.Code) || IsMissingKeyOfAMap(found)) && IsValid(fixture))
            .Select(fixture => fixture.Place).ToList();

        Assert.Empty(passed);
        Assert.True(Fixture.All.Count(fixture => fixture.Read().Any(found => Shape.Contains(found.Code))) > 20);
    }

    /// <summary>So that whoever adds a mistake says whose business it is.</summary>
    [Fact]
    public void Every_mistake_in_a_file_is_known_to_be_one_of_its_shape_or_not()
    {
        var unknown = Fixture.All.SelectMany(fixture => fixture.Read()).Select(found => found.Code).Distinct()
            .Where(code => code[2..4] is not ("00" or "01" or "02") && !Shape.Contains(code) && !Elsewhere.Contains(code));

        Assert.Empty(unknown);
    }

    private static bool IsMissingKeyOfAMap(DocGen.Diagnostics.Diagnostic found) =>
        found.Code == "DG0303" && !found.Message.StartsWith("a drafting file ", StringComparison.Ordinal);

    private static bool IsValid(Fixture fixture) =>
        new SchemaValidator(Schemas.Read(fixture.Kind, KindsOfExamples)).Accepts(Fixture.Value(fixture.Yaml));
}
