using System.Globalization;
using System.Xml;

namespace DocGen.Drafting.Pictures;

/// <summary>What an SVG file says of its size, in the attributes of its root. Nothing that it refers to is opened.</summary>
internal static class VectorPicture
{
    private const double EmuPerPixel = 9525;   // 96 pixels to the inch, as CSS has it

    private static readonly (string Unit, double Emu)[] Units =
        [("px", EmuPerPixel), ("pt", 12_700), ("pc", 152_400), ("mm", 36_000), ("cm", 360_000), ("in", 914_400), ("", EmuPerPixel)];

    private static readonly XmlReaderSettings Settings = new()
    {
        // Drawing programs put names for namespaces into a document type of their own; it may not grow, nor reach outside.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 10_000,
    };

    /// <summary>
    /// The natural size in EMU. Null where the file is no SVG; a side is null where the file leaves it open, and 0 where it says so.
    /// </summary>
    public static (double? Width, double? Height)? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray());
            using var reader = XmlReader.Create(stream, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? Size(reader) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (double? Width, double? Height) Size(XmlReader root)
    {
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        var box = (root.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        if (box is not [_, _, { } boxWidth, { } boxHeight])
        {
            return (width, height);
        }
        return (width, height) switch
        {
            (null, null) => (boxWidth * EmuPerPixel, boxHeight * EmuPerPixel),
            ({ } given, null) when boxWidth > 0 => (given, given * boxHeight / boxWidth),
            (null, { } given) when boxHeight > 0 => (given * boxWidth / boxHeight, given),
            _ => (width, height),
        };
    }

    /// <summary>A length; null where there is none, or one that depends on where the picture is shown (<c>100%</c>, <c>2em</c>).</summary>
    private static double? Length(string? text)
    {
        var (unit, emu) = Array.Find(Units, unit => text?.TrimEnd().EndsWith(unit.Unit, StringComparison.Ordinal) == true);
        return text is null ? null : Number(text.Trim()[..^unit.Length]) * emu;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Math.Max(number, 0) : null;
}
