using DocGen.Documents;
using Xunit;

namespace DocGen.Tests.Docx;

/// <summary>Compares documents part by part, so that a failure names the block and not the whole.</summary>
public static class SameDocument
{
    public static void Check(Document expected, Document actual)
    {
        Assert.Equal(expected.Properties, actual.Properties);
        Assert.Equal(expected.Styles, actual.Styles);
        Assert.Equal(expected.Page, actual.Page);
        Assert.Equal(expected.HeadersFooters, actual.HeadersFooters);
        var (left, right) = (expected.Body.ToList(), actual.Body.ToList());
        foreach (var (one, other) in left.Zip(right))
        {
            Assert.Equal(one, other);
        }
        Assert.Equal(left.Count, right.Count);
    }
}
