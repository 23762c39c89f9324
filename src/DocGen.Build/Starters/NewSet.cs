using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;

namespace DocGen.Build.Starters;

/// <summary>Writes a new set: the files of <c>new/set/</c> in its pack, which build as they are.</summary>
public static class NewSet
{
    /// <summary>The files that were written; none where one of them is there already or something else is wrong, which is reported.</summary>
    public static IReadOnlyList<string> Write(string folder, string template, DiagnosticBag diagnostics)
    {
        if (PackShelf.FolderOf(template, Path.Combine(folder, "x"), SourceSpan.WholeFile("--template"), diagnostics) is not { } pack)
        {
            return [];
        }
        var from = Path.Combine(pack, "new", "set");
        if (!Directory.Exists(from))
        {
            diagnostics.Add(StarterMessages.NoSetStarter(template, pack));
            return [];
        }
        var (schema, files) = (new EditorSchema(folder), new SourceFiles());
        var written = CopiedFolder.Write(from, folder, diagnostics, (name, bytes) =>
            Path.GetExtension(name) == ".yaml" ? [.. Encoding.UTF8.GetBytes(schema.Reference(Path.Combine(folder, name))), .. bytes] : bytes);
        foreach (var path in written.Where(path => Path.GetExtension(path) == ".yaml"))
        {
            schema.Write(path, files, diagnostics);
        }
        return written;
    }
}
