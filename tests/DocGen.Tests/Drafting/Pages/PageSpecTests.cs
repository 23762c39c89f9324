using DocGen.Diagnostics;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>
/// The page's manual in <c>tests/specs/pages</c>: what stands between <c>~~~ page</c> (put into <c>doc</c>) or <c>~~~ doc</c> (a whole page) and
/// <c>~~~ expect</c> is read as the example says.
/// </summary>
public class PageSpecTests
{
    public static TheoryData<string> Names => [.. SpecFile.Names("pages")];

    [Theory, MemberData(nameof(Names))]
    public void Golden_pages_read_as_the_manual_says(string name)
    {
        var (file, example) = SpecFile.Load("pages", name);
        var page = example.Parts.ContainsKey("doc") ? file.Text(example, "doc") : $"<doc>\n{file.Text(example, "page")}\n</doc>";

        file.Verify(example, "expect", Result(page));
    }

    /// <summary>The dump of the document, or the report of its mistakes.</summary>
    internal static string Result(string page)
    {
        var diagnostics = new DiagnosticBag();
        var document = PageSheet.Read(page, diagnostics);
        return document is null
            ? string.Join('\n', diagnostics.Select(d => DiagnosticText.Write(d, null)))
            : DocumentDump.Write(document);
    }
}
