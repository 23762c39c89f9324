using System.Globalization;
using DocGen.Documents;
using DocGen.Docx.Packages;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The revision marks (ECMA-376 Part 1, §17.13.5): <c>w:ins</c> and <c>w:del</c> round runs, and empty ones as properties of paragraph
/// marks and rows. An id belongs to one mark of the whole package, in whatever part it stands.
/// </summary>
internal static class RevisionCodec
{
    /// <summary>The form of <c>w:date</c>. Word writes the author's own clock time and a Z all the same; so do we.</summary>
    public const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Opens the mark round runs.</summary>
    public static void Open(PartWriter part, string name, Revision by)
    {
        WriteStart(part, name, by);
        part.Xml.Markup(">");
    }

    /// <summary>Writes stamps as properties: of a paragraph mark in <c>w:rPr</c>, where they come first, or of a row in <c>w:trPr</c>.</summary>
    public static void WriteProperties(PartWriter part, Stamps stamps)
    {
        if (stamps.Inserted is { } inserted)
        {
            WriteStart(part, "w:ins", inserted);
            part.Xml.Markup("/>");
        }
        if (stamps.Deleted is { } deleted)
        {
            WriteStart(part, "w:del", deleted);
            part.Xml.Markup("/>");
        }
    }

    /// <summary>Writes a date where there is one; a mark without a date is of no time, not of now.</summary>
    public static void WriteDate(MarkupWriter xml, DateTime? date)
    {
        if (date is { } when)
        {
            xml.Markup($" w:date=\"{when.ToString(DateFormat, CultureInfo.InvariantCulture)}\"");
        }
    }

    /// <summary>Reads who and when from any mark: round runs, of a paragraph mark, of a row, of a move.</summary>
    public static Revision Read(OpenXmlElement mark)
    {
        var attributes = mark.GetAttributes().Where(a => a.NamespaceUri == Namespaces.Word).ToLookup(a => a.LocalName, a => a.Value);
        return new(attributes["author"].FirstOrDefault() ?? "", ReadDate(attributes["date"].FirstOrDefault()));
    }

    /// <summary>The stamps among the properties of a paragraph mark or a row. A move is a deletion here and an insertion there.</summary>
    public static Stamps ReadProperties(OpenXmlElement? properties)
    {
        var stamps = Stamps.None;
        foreach (var mark in properties?.Elements() ?? [])
        {
            stamps = mark switch
            {
                W.Inserted or W.MoveTo => stamps with { Inserted = Read(mark) },
                W.Deleted or W.MoveFrom => stamps with { Deleted = Read(mark) },
                _ => stamps,
            };
        }
        return stamps;
    }

    /// <summary>A date as it is written; one that cannot be read is none.</summary>
    public static DateTime? ReadDate(string? date) =>
        DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var read)
            ? new DateTime(read.Ticks - read.Ticks % TimeSpan.TicksPerSecond, DateTimeKind.Unspecified)
            : null;

    private static void WriteStart(PartWriter part, string name, Revision by)
    {
        part.Xml.Markup("<");
        part.Xml.Markup(name);
        part.Xml.Markup($" w:id=\"{part.Document.NextMarkId()}\" w:author=\"{by.Author}\"");
        WriteDate(part.Xml, by.Date);
    }
}
