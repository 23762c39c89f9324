using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;

namespace DocGen.Build.Sets;

/// <summary>The set round a file on the disk. What the set holds is read when the first document asks for it, and once for all.</summary>
internal sealed class SetDrafts(DraftSource source, DraftBuilder builder) : IDraftSurroundings
{
    /// <inheritdoc/>
    public IPictureFiles Pictures { get; } = builder.PicturesOf(source);

    /// <inheritdoc/>
    public DraftSet? ReadSet(SourceSpan at, DiagnosticBag diagnostics)
    {
        if (source.SetFile is not { } file)
        {
            return NoSurroundings.Instance.ReadSet(at, diagnostics);
        }
        var (set, faulty) = builder.ReadSet(file);
        foreach (var member in faulty.Where(member => Path.GetFullPath(member) != Path.GetFullPath(source.Path)))
        {
            diagnostics.Add(PackMessages.MemberHasMistakes(at, member));
        }
        return diagnostics.HasErrors ? null : set.WithPaths(path => PictureFolder.Moved(path, file, source.Path));
    }

    /// <inheritdoc/>
    public void Forget()
    {
        if (FileReads.Current?.ForgetLongTexts() == true)
        {
            // Else all that was read would stay till long after the document is written.
            GC.Collect();
        }
    }

    /// <inheritdoc/>
    public Func<T> Beside<T>(Func<T> work)
    {
        var outer = FileReads.Current;
        var reads = new FileReads(isOfDocument: true);
        var made = OwnThread.Start(() => reads.During(work));
        return () =>
        {
            var result = made();
            outer?.Add(reads);
            return result;
        };
    }
}
