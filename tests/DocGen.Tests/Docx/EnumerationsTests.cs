using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using Xunit;

namespace DocGen.Tests.Docx;

/// <summary>What the validator needs to know of the SDK's enumerations where the tool is compiled ahead (<c>Enumerations.rd.xml</c>).</summary>
public partial class EnumerationsTests
{
    [Fact]
    public void Each_enumeration_that_a_Word_document_may_hold_is_listed()
    {
        var listed = XDocument.Load(Repository.Path("src", "DocGen.Docx", "Verification", "Enumerations.rd.xml")).Descendants("Type").Select(type => (string)type.Attribute("Name")!);
        var known = typeof(OpenXmlElement).Assembly.GetTypes().Where(type => type.IsEnum && type.IsVisible && InWord().IsMatch(type.Namespace!));

        Assert.Equal(known.Select(type => $"{type.FullName}[]").Order(StringComparer.Ordinal), listed);
    }

    [GeneratedRegex(@"^DocumentFormat\.OpenXml(\.(Wordprocessing|Drawing(\.Wordprocessing)?|Math|Vml(\.Office|\.Wordprocessing)?|VariantTypes|Office20\d\d\.(Word(\.Drawing)?|Drawing)))?$")]
    private static partial Regex InWord();
}
