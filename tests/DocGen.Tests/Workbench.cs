using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Yaml;

namespace DocGen.Tests;

/// <summary>The way of a text without files: YAML in, draft or document out, with the packs that the repository ships.</summary>
internal static class Workbench
{
    private static readonly SourceFiles Files = new();

    /// <summary>The pictures of the drafters' manual, as those of a set.</summary>
    private static readonly PictureSurroundings Surroundings = new(
        new PictureFolder(Repository.Path("tests", "specs", "drafting"), Repository.Path("tests", "specs", "drafting"), "the set", Files));

    public const string Head = "kind: contribution\ntemplate: wtpf-ieg\nsource: United States of America\nauthor: United States\nauthors: {br: Brazil}\n";

    /// <summary>The draft of a file's text, and what was found.</summary>
    public static (PlacedDraft? Draft, DiagnosticBag Diagnostics) Read(string yaml, string file = "draft.yaml")
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceDecoder.Decode(file, Encoding.UTF8.GetBytes(yaml), diagnostics);
        return (source is null ? null : DraftReader.Read(source, DraftDefaults.None, diagnostics), diagnostics);
    }

    /// <summary>What <c>docgen check</c> finds in a file's text: mistakes, or else the warnings of rules.</summary>
    public static DiagnosticBag Check(string yaml, PictureSurroundings? surroundings = null)
    {
        var (placed, diagnostics) = Read(yaml);
        return Check(placed, diagnostics, surroundings);
    }

    /// <summary>The same of a draft that was read, behind what was found in reading it.</summary>
    public static DiagnosticBag Check(PlacedDraft? placed, DiagnosticBag diagnostics, PictureSurroundings? surroundings = null)
    {
        if (placed is not null && !diagnostics.HasErrors)
        {
            var pack = Pack(placed.Draft.Head.Language, diagnostics);
            if (DraftCompiler.Compile(placed, pack, surroundings ?? Surroundings, diagnostics) is not null)
            {
                RuleBook.Check(placed, pack, diagnostics);
                ProposalCheck.Holds(placed, diagnostics);
            }
        }
        return diagnostics;
    }

    /// <summary>The document of a file's text; the test fails where it has errors.</summary>
    public static Document Compile(string yaml)
    {
        var (placed, diagnostics) = Read(yaml);
        Assert.Empty(diagnostics);
        return Compile(placed!);
    }

    /// <summary>The document of a draft; the test fails where it has errors.</summary>
    public static Document Compile(PlacedDraft placed)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = DraftCompiler.Compile(placed, Pack(placed.Draft.Head.Language, diagnostics), Surroundings, diagnostics);
        Assert.Empty(diagnostics);
        return compiled!.Document;
    }

    public static Pack Pack(string language, DiagnosticBag diagnostics) =>
        PackReader.Read("wtpf-ieg", new PackFolder(Repository.Path("templates", "wtpf-ieg"), Files), language, diagnostics)!;

    /// <summary>The findings as the terminal shows them.</summary>
    public static string Messages(string yaml, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = new SourceText("draft.yaml", yaml);
        return string.Join('\n', diagnostics.Select(d => DiagnosticText.Write(d, d.Span.File == lines.File ? lines.Line(d.Span.Line) : null)));
    }
}
