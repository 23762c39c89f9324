using System.Globalization;
using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Docx.Elements;

/// <summary>
/// The files of the pictures of a document (<c>word/media/image1.png</c>), in the order in which the text comes to them. A content that is
/// shown twice has one file.
/// </summary>
internal sealed class MediaFiles
{
    private static readonly (PictureFormat Format, string Extension, string Type)[] Types =
        [(PictureFormat.Png, "png", "image/png"), (PictureFormat.Jpeg, "jpeg", "image/jpeg"), (PictureFormat.Svg, "svg", "image/svg+xml")];

    private readonly List<(PictureContent Content, string Name)> all = [];
    private readonly Dictionary<PictureContent, string> names = [];

    /// <summary>All files, with their names inside the folder <c>word</c>.</summary>
    public IReadOnlyList<(PictureContent Content, string Name)> All => all;

    /// <summary>The name of a content's file inside the folder <c>word</c>.</summary>
    public string NameOf(PictureContent content)
    {
        if (!names.TryGetValue(content, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"media/image{all.Count + 1}.{TypeOf(content.Format).Extension}");
            names.Add(content, name);
            all.Add((content, name));
        }
        return name;
    }

    /// <summary>The ending and the content type of a format.</summary>
    public static (string Extension, string Type) TypeOf(PictureFormat format) =>
        Array.Find(Types, type => type.Format == format) is var (_, extension, type) ? (extension, type) : default;

    /// <summary>The content of a part; null where it is of another format.</summary>
    public static PictureContent? Read(OpenXmlPart file)
    {
        var found = Array.FindIndex(Types, type => type.Type.Equals(file.ContentType, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            return null;
        }
        using var stream = file.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new PictureContent(Types[found].Format, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
