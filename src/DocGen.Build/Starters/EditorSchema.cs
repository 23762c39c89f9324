using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Shapes;

namespace DocGen.Build.Starters;

/// <summary>
/// The schemas that new files refer to, so that an editor helps to write them. They stand in the hidden folder <c>.docgen</c> of the set, or beside
/// the file where it belongs to none: so the reference is short, holds without a network and on another's machine, and names no place of this one.
/// </summary>
/// <param name="home">The folder in which <c>.docgen</c> stands.</param>
internal sealed class EditorSchema(string home)
{
    private const string Folder = ".docgen";

    /// <summary>The schemas for a new file.</summary>
    public static EditorSchema For(string path) => new(Path.GetDirectoryName(Path.GetFullPath(Discovery.SetFileOf(path) ?? path))!);

    /// <summary>The first line of a new file: it names the schema to editors. A plain text begins with its head, and nothing reads a schema for that.</summary>
    public string Reference(string path) => Discovery.IsPlainText(path) ? ""
        : $"# yaml-language-server: $schema={Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, PathFor(path)).Replace('\\', '/')}\n";

    /// <summary>Writes the schema that a new file refers to, with the kinds of the packs that the file can name. One that is there is renewed.</summary>
    public void Write(string path, SourceFiles files, DiagnosticBag diagnostics)
    {
        if (Discovery.IsPlainText(path))
        {
            return;
        }
        var kinds = PackKinds.Near(path, files);
        var schema = IsSet(path) ? JsonSchema.OfSet(kinds) : JsonSchema.OfDraft(kinds);
        AtomicFile.Write(PathFor(path), Encoding.UTF8.GetBytes(schema), diagnostics);
    }

    private string PathFor(string path) => Path.Combine(Path.GetFullPath(home), Folder, IsSet(path) ? "set.schema.json" : "draft.schema.json");

    private static bool IsSet(string path) => Path.GetFileName(path) == SetReader.FileName;
}
