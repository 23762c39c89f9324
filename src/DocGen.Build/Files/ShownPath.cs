namespace DocGen.Build.Files;

/// <summary>Paths that the tool worked out, as messages name them: a user reads, and clicks, what lies below the current folder.</summary>
internal static class ShownPath
{
    /// <summary>The path from the current folder where it lies below it, else the whole path.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : relative;
    }
}
