using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;

namespace DocGen.Tests.Drafting.Sets;

/// <summary>What the patterns of a set name.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml", "b/a.yaml A.yaml a.yaml2")]
    [InlineData("meeting", "meeting/a.yaml meeting/day/b.yaml", "meetings/a.yaml a/meeting/b.yaml")]
    [InlineData("meeting/", "meeting/a.yaml", "meetings/a.yaml")]
    [InlineData("meeting/**", "meeting/a.yaml meeting/day/b.yaml", "meeting.yaml a/meeting/b.yaml")]
    [InlineData("meeting/*.yaml", "meeting/a.yaml meeting/.yaml meeting/x.yaml/b.txt", "meeting/day/a.yaml meeting/a.txt")]
    [InlineData("meeting/*/b.yaml", "meeting/day/b.yaml", "meeting/b.yaml meeting/day/1/b.yaml")]
    [InlineData("**", "a.yaml b/c/d.yaml", "")]
    [InlineData("*", "a.yaml b/c/d.yaml", "")]
    [InlineData("**/old-*", "old-a.yaml b/old-a.yaml b/old-c/d.yaml", "b/older.yaml told-a.yaml")]
    [InlineData("**/fr/**/*.yaml", "fr/a.yaml b/fr/c/a.yaml", "fr.yaml b/french/a.yaml b/fr/a.txt")]
    [InlineData("./a/*b*c", "a/bc a/xbyc a/xbyc/d", "a/xby a/cb")]
    [InlineData("**/**/**/x", "x a/x a/b/c/d/x", "a/y")]
    [InlineData("文件/*", "文件/المساهمة.yaml", "文/a.yaml")]
    public void It_names_files_and_folders_with_all_below_them(string pattern, string named, string others)
    {
        var held = new PathPattern(new FilePattern(pattern, Excludes: false, SourceSpan.WholeFile("docgen.yaml")));

        Assert.All(named.Split(' '), path => Assert.True(held.Names(path), path));
        Assert.All(others.Split(' '), path => Assert.False(held.Names(path), path));
    }
}
