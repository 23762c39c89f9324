namespace DocGen.Cli.Output;

/// <summary>What the place that results go to can show.</summary>
internal static class Terminal
{
    /// <summary>A terminal that nobody asked to stay plain (<c>NO_COLOR</c>, <c>TERM=dumb</c>).</summary>
    public static bool HasColours(TextWriter output) =>
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb");
}
