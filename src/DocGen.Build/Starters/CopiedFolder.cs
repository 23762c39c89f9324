using DocGen.Build.Files;
using DocGen.Diagnostics;

namespace DocGen.Build.Starters;

/// <summary>Copies a folder of the tool to a place of the user's. Nothing is overwritten: where one file is in the way, none is written.</summary>
internal static class CopiedFolder
{
    /// <summary>The files that were written, in ordinal order; none where something is in the way, which is reported.</summary>
    /// <param name="from">The folder.</param>
    /// <param name="to">The place.</param>
    /// <param name="diagnostics">Takes what the disk refuses.</param>
    /// <param name="edit">What becomes of a file's bytes, by its path inside the folder.</param>
    public static IReadOnlyList<string> Write(string from, string to, DiagnosticBag diagnostics, Func<string, byte[], byte[]>? edit = null)
    {
        var contents = Read(from, diagnostics);
        var files = contents.Select(file => (Path: Path.Combine(to, file.Name), Bytes: edit?.Invoke(file.Name, file.Bytes) ?? file.Bytes)).ToList();
        diagnostics.AddRange(files.Where(file => Path.Exists(file.Path)).Select(file => FileMessages.AlreadyThere(file.Path)));
        return diagnostics.HasErrors ? [] : [.. files.TakeWhile(file => AtomicFile.Create(file.Path, file.Bytes, diagnostics)).Select(file => file.Path)];
    }

    private static List<(string Name, byte[] Bytes)> Read(string from, DiagnosticBag diagnostics)
    {
        var files = new List<(string, byte[])>();
        var path = from;
        try
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                path = file;
                files.Add((Path.GetRelativePath(from, file), File.ReadAllBytes(file)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.CannotRead(path, DiskReason.Of(e)));
        }
        return files;
    }
}
