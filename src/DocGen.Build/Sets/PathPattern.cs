using System.IO.Enumeration;
using DocGen.Drafting.Drafts;

namespace DocGen.Build.Sets;

/// <summary>A pattern of a set, to be held against paths: it names files, and folders with all that is in and below them.</summary>
/// <param name="pattern">The pattern.</param>
public sealed class PathPattern(FilePattern pattern)
{
    private const string AnyFolders = "**";

    private readonly string[] parts = [.. pattern.Text.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")];

    /// <summary>The pattern as the set says it.</summary>
    public FilePattern Said => pattern;

    /// <summary>Whether it names a file.</summary>
    /// <param name="path">The path of the file from the folder of the set, with <c>/</c>.</param>
    public bool Names(string path) => Names(parts, path);

    private static bool Names(ReadOnlySpan<string> parts, ReadOnlySpan<char> path)
    {
        if (parts.IsEmpty || path.IsEmpty)
        {
            // What is left of the path stands below a folder that is named.
            return parts.IsEmpty;
        }
        var end = path.IndexOf('/');
        var name = end < 0 ? path : path[..end];
        var below = end < 0 ? [] : path[(end + 1)..];
        return parts[0] == AnyFolders ? Names(parts[1..], path) || Names(parts, below)
            : FileSystemName.MatchesSimpleExpression(parts[0], name, ignoreCase: false) && Names(parts[1..], below);
    }
}
