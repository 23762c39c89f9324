using DocGen.Diagnostics;
using Xunit;

namespace DocGen.Tests.Drafting.Pages;

public class PageSpecTests
{
    public static TheoryData<string> Names => [.. PageSpec.All().Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_reads_as_its_manual_says(string name)
    {
        var spec = PageSpec.All().Single(s => s.Name == name);

        Assert.Equal(spec.Expected, Result(spec.Page));
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
