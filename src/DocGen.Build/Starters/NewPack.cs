using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Starters;

namespace DocGen.Build.Starters;

/// <summary>Writes a new pack: the copy of another one under a new name.</summary>
public static class NewPack
{
    /// <summary>The folder of the new pack and its files; null where it cannot be made, which is reported.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="from">The pack that is copied.</param>
    /// <param name="folder">The folder that has, or gets, the <c>templates/</c>; null is the set round the current folder, or this folder.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static (string Folder, IReadOnlyList<string> Files)? Write(string name, string from, string? folder, DiagnosticBag diagnostics)
    {
        if (!PackShelf.IsName(name) || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') || name[0] is '.' or '-')
        {
            diagnostics.Add(StarterMessages.BadPackName(name));
            return null;
        }
        folder ??= Path.GetDirectoryName(Discovery.SetFileOf("x") ?? "x")!;
        var target = Path.Combine(folder, "templates", name);
        if (Path.Exists(target))
        {
            diagnostics.Add(FileMessages.AlreadyThere(target));
            return null;
        }
        if (PackShelf.FolderOf(from, Path.Combine(folder, "x"), SourceSpan.WholeFile("--from"), diagnostics) is not { } source)
        {
            return null;
        }
        var written = CopiedFolder.Write(source, target, diagnostics, (file, bytes) => Renamed(file, bytes, from, name));
        return diagnostics.HasErrors ? null : (target, written);
    }

    /// <summary>A pack's name stands in its own file and in its starters.</summary>
    private static byte[] Renamed(string file, byte[] bytes, string from, string name)
    {
        var key = file == "pack.yaml" ? "name" : Path.GetDirectoryName(file) is { Length: > 0 } && Path.GetExtension(file) == ".yaml" ? "template" : null;
        return key is null ? bytes : Encoding.UTF8.GetBytes(KeyValue.Renamed(new SourceText(file, Encoding.UTF8.GetString(bytes)), key, from, name));
    }
}
