namespace DocGen.Drafting.Pictures;

/// <summary>
/// The pictures that a page may name: a plain path leads from the pack's folder, one behind <c>draft:</c> from that of the drafting file,
/// as the names that a template is handed do.
/// </summary>
/// <param name="pack">The pictures of the pack.</param>
/// <param name="draft">The pictures round the drafting file.</param>
public sealed class PagePictures(IPictureFiles pack, IPictureFiles draft)
{
    private const string DraftPrefix = "draft:";

    /// <summary>No pictures at all.</summary>
    public static PagePictures None { get; } = new(NoPictures.Instance, NoPictures.Instance);

    /// <summary>The name in a page of a picture that a drafting file names by this path.</summary>
    public static string OfDraft(string path) => DraftPrefix + path;

    /// <summary>The folder that a name in a page leads to, and the path from there.</summary>
    internal (IPictureFiles Files, string Path) Find(string name) =>
        name.StartsWith(DraftPrefix, StringComparison.Ordinal) ? (draft, name[DraftPrefix.Length..]) : (pack, name);
}
