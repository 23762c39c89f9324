namespace DocGen.Cli;

/// <summary>What <c>docgen</c> says to the shell.</summary>
public static class ExitCode
{
    /// <summary>Everything asked for is done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors; what they are stands on stderr.</summary>
    public const int InputHasErrors = 1;

    /// <summary>The command line is not one that <c>docgen</c> understands.</summary>
    public const int WrongUsage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int DiskRefused = 3;

    /// <summary>A mistake of ours.</summary>
    public const int Bug = 70;

    /// <summary>Somebody ended it before it had done everything: Ctrl-C.</summary>
    public const int Interrupted = 130;
}
