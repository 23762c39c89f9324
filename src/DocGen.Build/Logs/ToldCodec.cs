using DocGen.Diagnostics;
using DocGen.Revisions;

namespace DocGen.Build.Logs;

/// <summary>What was told of a build, as bytes and back.</summary>
internal static class ToldCodec
{
    public static byte[] Write(ToldOfBuild told)
    {
        var bytes = new LogBytes();
        bytes.Number(told.Warnings.Count);
        bytes.Number(told.Revisions.Count);
        foreach (var (author, insertions, deletions) in told.Revisions)
        {
            bytes.Text(author);
            bytes.Number(insertions);
            bytes.Number(deletions);
        }
        if (told.Warnings.Count > 0)
        {
            bytes.Text(told.From);
            bytes.Text(told.Named);
        }
        foreach (var (diagnostic, line) in told.Warnings)
        {
            bytes.Text(diagnostic.Code);
            Write(bytes, diagnostic.Span);
            bytes.Text(diagnostic.Message);
            WriteOptional(bytes, diagnostic.Hint);
            WriteOptional(bytes, line);
        }
        return bytes.Span.ToArray();
    }

    /// <summary>Whether there are warnings, of which most outputs have none.</summary>
    public static bool HasWarnings(ReadOnlySpan<byte> told) => told is [not 0, ..];

    public static ToldOfBuild Read(ReadOnlySpan<byte> told)
    {
        var bytes = new LogCursor(told);
        var warnings = new ShownDiagnostic[bytes.Count()];
        var revisions = new RevisionCount[bytes.Count()];
        for (var i = 0; i < revisions.Length; i++)
        {
            revisions[i] = new(bytes.Text(), (int)bytes.Number(), (int)bytes.Number());
        }
        var (from, named) = warnings.Length > 0 ? (bytes.Text(), bytes.Text()) : ("", "");
        for (var i = 0; i < warnings.Length; i++)
        {
            var (code, span, message) = (bytes.Text(), ReadSpan(ref bytes), bytes.Text());
            warnings[i] = new(Diagnostic.Warning(code, span, message, ReadOptional(ref bytes)), ReadOptional(ref bytes));
        }
        return new(revisions, warnings, from, named);
    }

    private static void Write(LogBytes bytes, SourceSpan span)
    {
        bytes.Text(span.File);
        bytes.Number(span.Line);
        bytes.Number(span.Column);
        bytes.Number(span.EndLine);
        bytes.Number(span.EndColumn);
    }

    private static SourceSpan ReadSpan(ref LogCursor bytes) =>
        new(bytes.Text(), (int)bytes.Number(), (int)bytes.Number(), (int)bytes.Number(), (int)bytes.Number());

    private static void WriteOptional(LogBytes bytes, string? text)
    {
        bytes.Byte(text is null ? (byte)0 : (byte)1);
        if (text is not null)
        {
            bytes.Text(text);
        }
    }

    private static string? ReadOptional(ref LogCursor bytes) => bytes.Byte() == 1 ? bytes.Text() : null;
}
