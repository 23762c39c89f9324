namespace DocGen.Diagnostics;

/// <summary>A path in a command that a sentence tells the user to type.</summary>
public static class CommandArgument
{
    /// <summary>The path as a shell takes it: one with blanks in quotes.</summary>
    public static string Of(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
