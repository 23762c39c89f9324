namespace DocGen.Cli.Output;

/// <summary>What the place that results go to can show.</summary>
internal static class Terminal
{
    /// <summary>A terminal that nobody asked to stay plain (<c>NO_COLOR</c>, <c>TERM=dumb</c>).</summary>
    public static bool HasColours(TextWriter output) =>
        ReferenceEquals(output, StandardStreams.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && IsNotDumb;

    /// <summary>A terminal on which a line can be written over.</summary>
    public static bool CanDraw(TextWriter error) => ReferenceEquals(error, StandardStreams.Error) && !Console.IsErrorRedirected && IsNotDumb;

    /// <summary>How many characters a line has; as many as most have where nobody knows.</summary>
    public static int Width => Console.WindowWidth is > 0 and var width ? width : 80;

    private static bool IsNotDumb => Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");
}
