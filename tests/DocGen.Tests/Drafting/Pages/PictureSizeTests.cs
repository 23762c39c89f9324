using System.Buffers.Binary;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>What files of pictures say of their size, and files that say nothing, or lie.</summary>
public class PictureSizeTests
{
    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='72pt'/>", 50.8, 25.4)]
    [InlineData("<svg width='96' height='48px'/>", 25.4, 12.7)]
    [InlineData("<svg width='20mm' viewBox='0 0 4 1'/>", 20, 5)]
    [InlineData("<svg height='1cm' viewBox='0,0,4,1'/>", 40, 10)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY w '96'>]><svg viewBox='0 0 &w; 96'/>", 25.4, 25.4)]
    [InlineData("<svg width='100%' height='100%'/>", 52.9, 26.5)]   // that of its PNG
    [InlineData("<svg width='1e400' height='2em'/>", 52.9, 26.5)]
    public void An_SVG_says_its_size_in_many_ways(string svg, double width, double height)
    {
        var picture = Load(Encoding.UTF8.GetBytes(svg), out var found);

        Assert.Empty(found);
        Assert.Equal((width, height), (Millimetres(picture!.Width), Millimetres(picture.Height)));
        Assert.Equal((PictureFormat.Png, PictureFormat.Svg), (picture.Content.Format, picture.Vector!.Format));
    }

    [Theory]
    [InlineData("<svg width='0' height='1'/>", "DG0545")]
    [InlineData("<svg viewBox='0 0 0 0'/>", "DG0545")]
    [InlineData("<html/>", "DG0543")]
    [InlineData("<svg", "DG0543")]
    [InlineData("", "DG0543")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
        + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg width='&e;'/>", "DG0543")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg width='0' height='0'/>", "DG0545")]
    public void An_SVG_that_is_none_is_a_mistake(string svg, string code)
    {
        Assert.Null(Load(Encoding.UTF8.GetBytes(svg), out var found));
        Assert.Equal([code], found.Select(d => d.Code));
    }

    [Fact]
    public void A_resolution_in_the_file_holds()
    {
        var png = TestPictures.Bytes("map.png");
        // 10 000 pixels to the metre, before the pixels.
        byte[] chunk = [0, 0, 0, 9, .. "pHYs"u8, 0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 1, 0, 0, 0, 0];
        byte[] sharper = [.. png[..33], .. chunk, .. png[33..]];

        Assert.Equal(52.9, Millimetres(Load(png, out _)!.Width));
        Assert.Equal(20, Millimetres(Load(sharper, out _)!.Width));
        Assert.Equal(25.4 * 96 / 72, Load(TestPictures.Bytes("photo.jpg"), out _)!.Width / 36_000.0, 2);
    }

    [Fact]
    public void A_file_damaged_anywhere_is_shown_or_refused_but_never_thrown_at_the_caller()
    {
        foreach (var good in new[] { "map.png", "photo.jpg", "plan.svg" }.Select(TestPictures.Bytes))
        {
            for (var i = 0; i < good.Length; i++)
            {
                byte[] bad = [.. good];
                bad[i] ^= 0x55;
                Assert.Equal(Load(bad, out var found) is null, found.HasErrors);
                Assert.Equal(Load(good[..i], out found) is null, found.HasErrors);
            }
        }
    }

    [Fact]
    public void A_form_that_no_page_has_comes_to_no_end()
    {
        var thin = TestPictures.Bytes("map.png");
        BinaryPrimitives.WriteInt32BigEndian(thin.AsSpan(16), int.MaxValue);
        BinaryPrimitives.WriteInt32BigEndian(thin.AsSpan(20), 1);

        var picture = Load(thin, out _, " height=\"1cm\"")!;

        Assert.Equal((22 * 914_400, 567 * 635), (picture.Width, picture.Height));
    }

    private static double Millimetres(int emu) => Math.Round(emu / 36_000.0, 1);

    /// <summary>The picture of a page that shows a file of these bytes.</summary>
    private static Picture? Load(byte[] bytes, out DiagnosticBag found, string attributes = "")
    {
        found = [];
        var page = new RenderedPage($"<doc><p><img src=\"x\" alt=\"\"{attributes}/></p></doc>", []);
        var document = PageReader.Read(page, PageSheet.Styles, PageSheet.Setup, found, PageSheet.Of(new OneFile(bytes)));
        return document?.Body.OfType<Paragraph>().First().Atoms.OfType<PictureAtom>().First().Picture;
    }

    private sealed class OneFile(byte[] bytes) : IPictureFiles
    {
        public string Called => "the pack";

        public bool Reaches(string path) => true;

        public bool Has(string path) => true;

        public IReadOnlyCollection<string> Beside(string path) => [];

        public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => path == "x" ? bytes : TestPictures.Png.Bytes.ToArray();
    }
}
