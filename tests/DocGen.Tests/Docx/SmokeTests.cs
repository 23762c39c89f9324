using DocGen.Documents;
using DocGen.Styles;
using Xunit;

namespace DocGen.Tests.Docx;

public class SmokeTests
{
    [Fact]
    public void A_document_with_everything_is_valid()
    {
        var us = new Revision("United States", new DateTime(2013, 2, 1));
        var br = new Revision("Brazil");
        var comment = new Comment("Secretariat", null, [Paragraph.Plain("Normal", "Why?")]);
        var plain = RunProperties.Plain;
        var p = new Paragraph(
        [
            new TextAtom("a) ", plain), new TextAtom("new & <old>", plain) { Inserted = us },
            new TextAtom("gone", plain) { Inserted = us, Deleted = br },
            new CommentStartAtom(comment) { Inserted = us }, new TextAtom("x", plain with { Bold = true, Link = "https://www.itu.int/" }) { Inserted = us },
            new CommentEndAtom(comment) { Inserted = us },
            new NoteAtom(new Note([Paragraph.Plain("Normal", "note")]), plain) { Deleted = br },
            new FieldAtom("PAGE", "1", plain with { Vertical = VerticalPosition.Subscript, Language = "fr-FR" }) { Deleted = us },
            new TabAtom(plain), new BreakAtom(BreakKind.Page, plain),
        ], new MarkAtom(new ParagraphProperties("Normal") { PageBreakBefore = true }) { Inserted = us, Deleted = br });
        var row = new TableRow([new TableCell([p, Paragraph.Plain("Normal", "z")]), new TableCell([Paragraph.Plain("Normal", "y")])], true) { Inserted = us };
        var table = new Table(new TableProperties("Grid", [4000, 5000]), [row]);
        var sheet = new StyleSheet(new StyleFormat { Font = "Calibri", Size = 24, Tabs = [new TabStop(794)] },
        [
            StyleSheet.Minimal.Styles[0] with { Format = new StyleFormat { Before = 120, Tabs = [new TabStop(567, TabAlignment.Center)], Left = 10, Hanging = -3, Alignment = Alignment.Justified, OutlineLevel = 2, TopBorder = new Border(4), KeepNext = false } },
            new Style("Grid", "Grid", StyleKind.Table) { Format = new StyleFormat { CellBorders = new Border(4, 0) } },
            new Style("href", "href", StyleKind.Character) { Format = new StyleFormat { Color = "FF0000", Underline = false } },
        ]);
        HeaderFooter[] parts = [.. from k in Enum.GetValues<HeaderFooterKind>() from g in Enum.GetValues<HeaderFooterPages>() select new HeaderFooter(k, g, [p])];
        var d = new Document(new DocumentProperties { Title = "T", Created = new DateTime(2013, 2, 1) }, sheet, new PageSetup(), parts.ToValueList(),
            [p, table, table, p, new SectionBreak(new PageSetup { Width = 20000 }), table]);
        ValidDocx.Write(d);
        File.WriteAllBytes("/tmp/docx-smoke.docx", ValidDocx.Write(d));
    }
}
