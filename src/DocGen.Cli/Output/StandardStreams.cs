using System.Text;

namespace DocGen.Cli.Output;

/// <summary>
/// Where results and diagnostics go: UTF-8, whatever the machine's language. Windows' own console alone is asked what it takes; to ask elsewhere
/// would cost a start more than reading a file.
/// </summary>
internal static class StandardStreams
{
    /// <summary>Takes results.</summary>
    public static TextWriter Out { get; } = OperatingSystem.IsWindows() ? Console.Out : Writer(Console.OpenStandardOutput());

    /// <summary>Takes diagnostics.</summary>
    public static TextWriter Error { get; } = OperatingSystem.IsWindows() ? Console.Error : Writer(Console.OpenStandardError());

    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 256) { AutoFlush = true });
}
