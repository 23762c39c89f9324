using System.IO.Compression;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Tests.Docx;

/// <summary>Short words for handmade documents, so that a test shows the one thing that it is about.</summary>
public static partial class Sample
{
    public static readonly Revision A = new("A");
    public static readonly Revision B = new("B", new DateTime(2013, 2, 1, 12, 30, 0));

    private static readonly StyleSheet Sheet = new(new StyleFormat(),
    [
        .. StyleSheet.Minimal.Styles,
        new Style("Call", "Call", StyleKind.Paragraph) { BasedOn = "Normal" },
    ]);

    public static TextAtom Text(string text) => new(text, RunProperties.Plain);

    public static T Ins<T>(T atom, Revision? by = null) where T : Atom => atom with { Inserted = by ?? A };

    public static T Del<T>(T atom, Revision? by = null) where T : Atom => atom with { Deleted = by ?? A };

    public static MarkAtom Mark(string style = "Normal") => new(new ParagraphProperties(style));

    public static Paragraph P(params Atom[] atoms) => atoms is [.. var before, MarkAtom mark]
        ? new([.. before], mark)
        : new([.. atoms], Mark());

    public static Document Doc(params Block[] body) => new(new DocumentProperties(), Sheet, new PageSetup(), [], body.ToValueList());

    public static TableCell Cell(params Block[] blocks) => new(blocks.ToValueList());

    public static TableRow Row(params TableCell[] cells) => new(cells.ToValueList());

    public static Table Table(params TableRow[] rows) =>
        new(new TableProperties(null, Enumerable.Repeat(3000, rows[0].Cells.Sum(c => c.Span)).ToValueList()), rows.ToValueList());

    public static Comment Remark(string text) => new("C", null, [P(Text(text))]);

    /// <summary>The text of a part of the document, written and held to the schema.</summary>
    public static string Part(Document document, string name) => Part(ValidDocx.Write(document), name);

    /// <summary>The text of a part of a file, without the declaration; null where there is none.</summary>
    public static string Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd().Split('\n', 2)[1];
    }

    /// <summary>What stands in <c>w:body</c> before the last section's properties.</summary>
    public static string Body(params Block[] blocks) => BodyPattern().Match(Part(Doc(blocks), "word/document.xml")).Groups[1].Value;

    /// <summary>The document after writing and reading it.</summary>
    public static Document RoundTrip(Document document)
    {
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(ValidDocx.Write(document)), "sample.docx", found);
        Xunit.Assert.Empty(found);
        return read!;
    }

    [GeneratedRegex("<w:body>(.*)<w:sectPr>", RegexOptions.Singleline)]
    private static partial Regex BodyPattern();
}
