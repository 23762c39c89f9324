using DocGen.Diagnostics;

namespace DocGen.Build.Files;

/// <summary>
/// Remembers what is read, and what is looked for in vain, while one thing is made: a document, or what many documents share (a pack, what a
/// set says). Packs are handed to all threads, and a template is read for the document that this thread makes: so it is the thread that
/// knows for whom it reads.
/// </summary>
/// <param name="isOfDocument">The texts that are read serve this document only, and are forgotten with it.</param>
public sealed class FileReads(bool isOfDocument)
{
    /// <summary>In characters: some thousand clauses.</summary>
    private const int LeastLong = 1 << 20;

    /// <summary>A document is made from about so many files, most of them templates.</summary>
    private const int Usual = 32;

    [ThreadStatic]
    private static FileReads? current;

    private readonly HashSet<InputFile> inputs = new(Usual, InputFile.ByPlace);
    private readonly List<InputFile> inOrder = [];

    /// <summary>What this thread reads for; null where nobody asked to know.</summary>
    internal static FileReads? Current => current;

    /// <summary>What was asked of the disk, in the order of the first time.</summary>
    public IReadOnlyList<InputFile> Inputs => inOrder;

    /// <summary>The texts of the document's own files; null where they are kept for all.</summary>
    internal Dictionary<string, Reading>? Texts { get; } = isOfDocument ? new(StringComparer.Ordinal) : null;

    /// <summary>Those of the texts that were long and are no longer kept: whoever asks for one reads it again.</summary>
    internal HashSet<string> Forgotten { get; } = new(StringComparer.Ordinal);

    /// <summary>The pictures of the document; null where they are kept for all.</summary>
    internal Dictionary<string, (byte[]? Bytes, InputFile? Input, DiagnosticBag Found)>? Pictures { get; } =
        isOfDocument ? new(StringComparer.Ordinal) : null;

    /// <summary>Makes something, and remembers what is read for it.</summary>
    public T During<T>(Func<T> make)
    {
        var outer = current;
        current = this;
        try
        {
            return make();
        }
        finally
        {
            current = outer;
        }
    }

    /// <summary>Whether there is something at a path; that there is nothing is remembered.</summary>
    internal static bool Exists(string path)
    {
        if (Path.Exists(path))
        {
            return true;
        }
        current?.Add(InputFile.Absent(Path.GetFullPath(path)));
        return false;
    }

    /// <summary>
    /// What a step leaves of a long text goes before the next step begins: each leaves about as much as the text, and nobody else would look for it before
    /// all of them are done.
    /// </summary>
    internal void Tidy()
    {
        if (Texts?.Values.Any(IsLong) == true)
        {
            GC.Collect();
        }
    }

    /// <summary>Keeps long texts no more, since all that they say is known. A document of fifty thousand clauses would else be there three times.</summary>
    /// <returns>There was one.</returns>
    internal bool ForgetLongTexts()
    {
        var count = Forgotten.Count;
        Forgotten.UnionWith(Texts?.Where(text => IsLong(text.Value)).Select(text => text.Key) ?? []);
        foreach (var path in Forgotten)
        {
            Texts!.Remove(path);
        }
        return Forgotten.Count > count;
    }

    internal void Add(InputFile? input)
    {
        if (input is not null && inputs.Add(input))
        {
            inOrder.Add(input);
        }
    }

    internal void Add(FileReads others)
    {
        foreach (var input in others.inOrder)
        {
            Add(input);
        }
    }

    private static bool IsLong(Reading reading) => reading.Text?.Text.Length >= LeastLong;

    /// <summary>A text as it was read; what was found while it was; and the file itself, where it could be read.</summary>
    internal sealed record Reading(SourceText? Text, InputFile? Input, DiagnosticBag Found);
}
