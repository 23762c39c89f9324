using System.Globalization;
using DocGen.Documents;
using DocGen.Docx.Packages;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The revision marks (ECMA-376 Part 1, §17.13.5): <c>w:ins</c> and <c>w:del</c> round runs, or <c>w:moveTo</c> and <c>w:moveFrom</c> for the
/// ends of a move, and empty ones as properties of paragraph marks and rows. An id belongs to one mark of the whole package, in whatever part it stands.
/// </summary>
internal static class RevisionCodec
{
    /// <summary>Opens the mark round inserted runs.</summary>
    public static void OpenInserted(PartWriter part, Revision by)
    {
        WriteStart(part, NameOfInserted(by), by);
        part.Xml.Markup(">"u8);
    }

    /// <summary>Opens the mark round deleted runs.</summary>
    public static void OpenDeleted(PartWriter part, Revision by)
    {
        WriteStart(part, NameOfDeleted(by), by);
        part.Xml.Markup(">"u8);
    }

    /// <summary>Closes the mark round inserted runs.</summary>
    public static void CloseInserted(PartWriter part, Revision by) => Close(part, NameOfInserted(by));

    /// <summary>Closes the mark round deleted runs.</summary>
    public static void CloseDeleted(PartWriter part, Revision by) => Close(part, NameOfDeleted(by));

    /// <summary>Writes stamps as properties: of a paragraph mark in <c>w:rPr</c>, where they come first, or of a row in <c>w:trPr</c>.</summary>
    public static void WriteProperties(PartWriter part, Stamps stamps)
    {
        var isMovedHere = Stamps.MoveOf(stamps.Inserted) is not null;
        if (!isMovedHere)
        {
            WriteProperty(part, "w:ins"u8, stamps.Inserted);
        }
        if (stamps.Deleted is { } deleted)
        {
            WriteProperty(part, NameOfDeleted(deleted), deleted);
        }
        if (isMovedHere)   // last of the four
        {
            WriteProperty(part, "w:moveTo"u8, stamps.Inserted);
        }
    }

    /// <summary>Writes a date where there is one; a mark without a date is of no time, not of now.</summary>
    public static void WriteDate(MarkupWriter xml, DateTime? date)
    {
        if (date is { } when)
        {
            xml.Markup(" w:date=\""u8);
            xml.Date(when);
            xml.Markup("\""u8);
        }
    }

    /// <summary>Reads who and when from any mark: round runs, of a paragraph mark, of a row, of a move.</summary>
    public static Revision Read(OpenXmlElement mark, string? move = null)
    {
        var attributes = mark.GetAttributes().Where(a => a.NamespaceUri == Namespaces.Word).ToLookup(a => a.LocalName, a => a.Value);
        return new(attributes["author"].FirstOrDefault() ?? "", ReadDate(attributes["date"].FirstOrDefault())) { Move = move };
    }

    /// <summary>The stamps among the properties of a paragraph mark, or of a row, which is in no move.</summary>
    public static Stamps ReadProperties(OpenXmlElement? properties, OpenMoves? moves = null)
    {
        var stamps = Stamps.None;
        foreach (var mark in properties?.Elements() ?? [])
        {
            stamps = mark switch
            {
                W.Inserted => stamps with { Inserted = Read(mark) },
                W.Deleted => stamps with { Deleted = Read(mark) },
                W.MoveTo => stamps with { Inserted = Read(mark, moves?.To) },
                W.MoveFrom => stamps with { Deleted = Read(mark, moves?.From) },
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

    /// <summary>Begins the tag of a mark, or of the start of a move's range: its name and id, who and when.</summary>
    public static void WriteStart(PartWriter part, ReadOnlySpan<byte> name, Revision by, int? id = null)
    {
        part.Xml.Markup("<"u8);
        part.Xml.Markup(name);
        part.Xml.Markup(" w:id=\""u8);
        part.Xml.Number(id ?? part.Document.NextMarkId());
        part.Xml.Markup("\" w:author=\""u8);
        part.Xml.Text(by.Author);
        part.Xml.Markup("\""u8);
        WriteDate(part.Xml, by.Date);
    }

    private static void WriteProperty(PartWriter part, ReadOnlySpan<byte> name, Revision? by)
    {
        if (by is not null)
        {
            WriteStart(part, name, by);
            part.Xml.Markup("/>"u8);
        }
    }

    private static void Close(PartWriter part, ReadOnlySpan<byte> name)
    {
        part.Xml.Markup("</"u8);
        part.Xml.Markup(name);
        part.Xml.Markup(">"u8);
    }

    private static ReadOnlySpan<byte> NameOfInserted(Revision by) => Stamps.MoveOf(by) is null ? "w:ins"u8 : "w:moveTo"u8;

    private static ReadOnlySpan<byte> NameOfDeleted(Revision by) => Stamps.MoveOf(by) is null ? "w:del"u8 : "w:moveFrom"u8;
}
