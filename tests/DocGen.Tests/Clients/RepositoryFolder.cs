namespace DocGen.Tests.Clients;

/// <summary>Where this repository is, seen from the test program in its build folder.</summary>
internal static class RepositoryFolder
{
    /// <summary>The full path of a file of the repository.</summary>
    public static string File(params string[] path)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "DocGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return Path.Combine([folder ?? throw new DirectoryNotFoundException("DocGen.sln"), .. path]);
    }
}
