using DocGen.Tests.Cli;

namespace DocGen.Tests.Batches;

/// <summary>A small set that has something of everything: two languages of a pack, partials, a picture, a base, a list and a compilation.</summary>
internal sealed class MeetingSet : IDisposable
{
    public MeetingSet()
    {
        Pack();
        Shell.Write("set/docgen.yaml", "template: tiny\nkind: memo\nauthor: Kenya\n");
        Shell.Write("set/plain.yaml", "symbol: T/1\nproposes: T/9\nbody: [{text: one}]\n");
        Shell.Write("set/bare.yaml", "symbol: T/2\nkind: bare\nbody: [{text: 'two{++ new++}'}]\n");
        Shell.Write("set/deep/french.yaml", "symbol: T/3\nlanguage: fr\nbody: [{text: trois}]\n");
        Shell.Write("set/figure.yaml", "symbol: T/4\nkind: bare\nemblem: logo.png\nbody: [{text: four}]\n");
        File.WriteAllBytes(Shell.PathOf("set/logo.png"), TestPictures.Bytes("map.png"));
        Shell.Write("set/original.yaml", "symbol: T/5\nkind: bare\nbody: [{text: five is old}]\n");
        Shell.Write("set/edited.yaml", "symbol: T/6\nkind: bare\nbase: original.yaml\nbody: [{text: five is new}]\n");
        Shell.Write("set/list.yaml", "kind: list\n");
        Shell.Write("set/compiled.yaml", "kind: compiled\ncompiles: T/9\n");
    }

    public Shell Shell { get; } = new();

    /// <summary>Builds the set; the sources that were built, by their names in the set.</summary>
    public string[] Built(params string[] options)
    {
        Code = Shell.Run(["build", Shell.PathOf("set"), "-o", Shell.PathOf("out"), "--explain", .. options]);
        return [.. Shell.Output.Split('\n').Where(line => line.Contains(".yaml: stale: ", StringComparison.Ordinal))
            .Select(line => line[("~/set/".Length)..line.IndexOf(".yaml: ", StringComparison.Ordinal)])];
    }

    public int Code { get; private set; }

    /// <summary>What the run said of a source.</summary>
    public string Reason(string source) => Shell.Output.Split('\n').First(line => line.StartsWith($"~/set/{source}.yaml: ", StringComparison.Ordinal))[$"~/set/{source}.yaml: ".Length..];

    public void Dispose() => Shell.Dispose();

    private void Pack()
    {
        Shell.Write("templates/tiny/pack.yaml",
            """
            name: tiny
            kinds:
              memo: {template: memo.sbn-html}
              bare: {template: bare.sbn-html}
              contribution: {template: bare.sbn-html}
              list: {template: list.sbn-html, uses: set}
              compiled: {template: list.sbn-html, uses: set}
            """);
        Shell.Write("templates/tiny/styles.yaml", "paragraph:\n  Normal: {size: 12}\n");
        Shell.Write("templates/tiny/strings.en.yaml", "memo: Memorandum\n");
        Shell.Write("templates/tiny/strings.fr.yaml", "memo: Note\n");
        Shell.Write("templates/tiny/memo.sbn-html", "<doc><p>{{ strings.memo }}</p>{{ include 'end.sbn-html' }}</doc>");
        Shell.Write("templates/tiny/end.sbn-html", "<p>end</p>");
        Shell.Write("templates/tiny/bare.sbn-html", "<doc><p>{{ if document.emblem }}<img src=\"{{ document.emblem }}\" alt=\"a map\" height=\"15mm\"/>{{ end }}bare</p></doc>");
        Shell.Write("templates/tiny/list.sbn-html", "<doc>{{ for each in set.documents }}<p>{{ each.document.symbol }}</p>{{ end }}</doc>");
    }
}
