namespace DocGen.Tests.Drafting.Texts;

/// <summary>The plain texts of <c>content/wtpf-ieg</c> as they would stand outside it: with the keys that their set gives them.</summary>
internal static class RepositoryTexts
{
    public static string Contribution(string name) => Repository.Text("content", "wtpf-ieg", name + ".txt")
        .Replace("kind: contribution\n", "kind: contribution\ntemplate: wtpf-ieg\nlanguage: en\n", StringComparison.Ordinal);
}
