using DocGen.Documents;
using DocGen.Styles;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>Styles as Word has them, there and back.</summary>
public class StyleTests
{
    private static readonly Gen<bool?> Maybe = Gen.Elements<bool?>(true, false, null);

    private static Gen<int?> Number(int least, int most) =>
        Gen.Frequency((2, Gen.Constant<int?>(null)), (3, from number in Gen.Choose(least, most) select (int?)number));

    private static readonly Gen<StyleFormat> RunFormats =
        from font in Gen.Elements("Calibri", "A & \"B\"", null)
        from complexFont in Gen.Elements("Traditional Arabic", null)
        from eastAsianFont in Gen.Elements("SimSun", null)
        from size in Number(2, 72)
        from complexSize in Number(73, 99)
        from bold in Maybe
        from italic in Maybe
        from caps in Maybe
        from underline in Maybe
        from color in Gen.Elements("FF00AA", null)
        from vertical in Gen.Elements<VerticalPosition?>(VerticalPosition.Baseline, VerticalPosition.Superscript, VerticalPosition.Subscript, null)
        from language in Gen.Elements("fr-FR", null)
        select new StyleFormat
        {
            Font = font, ComplexFont = complexFont, EastAsianFont = eastAsianFont, Size = size, ComplexSize = complexSize, Bold = bold, Italic = italic, Caps = caps, Underline = underline, Color = color,
            Vertical = vertical, Language = language,
        };

    private static readonly Gen<ValueList<TabStop>> TabStops =
        from positions in Gen.SubListOf(567, 794, 1134, 9639)
        from alignment in Gen.Elements(Enum.GetValues<TabAlignment>())
        where positions.Count > 0
        select positions.Select(position => new TabStop(position, alignment)).ToValueList();

    private static readonly Gen<StyleFormat> Formats =
        from run in RunFormats
        from spacing in Gen.Three(Number(0, 400))
        from indent in Gen.Three(Number(-800, 1600))
        from keep in Gen.Two(Maybe)
        from alignment in Gen.Elements<Alignment?>(Alignment.Left, Alignment.Center, Alignment.Right, Alignment.Justified, null)
        from tabs in Gen.OrNull(TabStops)
        from level in Number(1, 9)
        from borders in Gen.Two(Gen.Elements(new Border(4), new Border(8, 3), null))
        select run with
        {
            Before = spacing.Item1, After = spacing.Item2, Line = spacing.Item3,
            Left = indent.Item1, Right = indent.Item2, Hanging = indent.Item3,
            KeepNext = keep.Item1, KeepLines = keep.Item2, Alignment = alignment, Tabs = tabs, OutlineLevel = level,
            TopBorder = borders.Item1, BottomBorder = borders.Item2,
        };

    private static readonly Gen<StyleSheet> Sheets =
        from defaults in Formats
        from normal in Formats
        from call in Formats
        from href in RunFormats
        from grid in Formats
        from cells in Gen.Elements(new Border(4, 0), null)
        select new StyleSheet(defaults with { Language = null },
        [
            new Style("Normal", "Normal", StyleKind.Paragraph) { IsDefault = true, Format = normal },
            new Style("Call", "Call", StyleKind.Paragraph) { BasedOn = "Normal", Next = "Normal", Format = call },
            new Style("Normalaftertitle", "Normal_after_title", StyleKind.Paragraph) { BasedOn = "Call", Format = call },
            new Style("href", "href", StyleKind.Character) { Format = href },
            new Style("Grid", "Grid", StyleKind.Table) { Format = grid with { CellBorders = cells } },
        ]);

    [Fact]
    public void Styles_are_read_back_as_they_were_written() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(new Replay(new Rnd(20130201UL, 35UL), null)),
        Prop.ForAll(Arb.From(Sheets), sheet => Assert.Equal(sheet, RoundTrip(Doc(P()) with { Styles = sheet }).Styles)));

    [Fact]
    public void A_style_with_tab_stops_clears_those_below() => Assert.Contains(
        """<w:tabs><w:tab w:val="clear" w:pos="794"/><w:tab w:val="right" w:pos="9639"/></w:tabs>""",
        Part(
            Doc(P()) with
            {
                Styles = new StyleSheet(new StyleFormat { Tabs = [new TabStop(794)] },
                [
                    new Style("Normal", "Normal", StyleKind.Paragraph) { IsDefault = true },
                    new Style("Footer", "footer", StyleKind.Paragraph)
                    {
                        BasedOn = "Normal",
                        Format = new() { Tabs = [new TabStop(9639, TabAlignment.Right)] },
                    },
                ]),
            },
            "word/styles.xml"),
        StringComparison.Ordinal);
}
