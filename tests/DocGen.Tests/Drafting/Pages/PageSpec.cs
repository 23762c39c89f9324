using Xunit;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>
/// An example of the page's manual: what stands between <c>~~~ page</c> (put into <c>doc</c>) or <c>~~~ doc</c> (a whole page),
/// <c>~~~ expect</c> and <c>~~~</c>.
/// </summary>
public sealed record PageSpec(string Name, string Page, string Expected)
{
    /// <summary>Every example of every file, found when the tests run.</summary>
    public static IEnumerable<PageSpec> All() =>
        Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal).SelectMany(file => In(file));

    public override string ToString() => Name;

    private static IEnumerable<PageSpec> In(string file)
    {
        var (name, fence, line) = (Path.GetFileNameWithoutExtension(file), "", 0);
        var (page, expected) = (new List<string>(), new List<string>());
        var (start, isWhole) = (0, false);
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (text.StartsWith("~~~", StringComparison.Ordinal))
            {
                var next = text[3..].Trim();
                Assert.True((fence, next) is ("", "page" or "doc") or ("page" or "doc", "expect") or ("expect", ""), $"{file}({line}): {text}");
                if (next.Length == 0)
                {
                    var inner = string.Join('\n', page);
                    yield return new($"{name}:{start}", isWhole ? inner : $"<doc>\n{inner}\n</doc>", string.Join('\n', expected));
                    page.Clear();
                    expected.Clear();
                }
                (start, isWhole) = fence.Length == 0 ? (line, next == "doc") : (start, isWhole);
                fence = next;
            }
            else if (fence.Length > 0)
            {
                (fence == "expect" ? expected : page).Add(text);
            }
        }
        Assert.Equal("", fence);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocGen.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no DocGen.sln above the tests");
        }
        return Path.Combine(folder.FullName, "tests", "specs", "pages");
    }
}
