using DocGen.Diagnostics;
using DocGen.Drafting.Pages;

namespace DocGen.Drafting.Pictures;

/// <summary>
/// What is wrong with a picture, before it has its place; here is every sentence about pictures. Where a drafting file names the picture the
/// codes are DG0330 to DG0338, where a template does, DG0540 to DG0548.
/// </summary>
internal readonly record struct PictureFault(int Number, string Message, string Hint)
{
    private const string Formats = "save it as PNG, JPEG or SVG";

    /// <summary>The fault of a picture that a drafting file names at this place.</summary>
    public Diagnostic At(SourceSpan place) => Diagnostic.Error($"DG033{Number}", place, Message, Hint);

    /// <summary>The fault of a picture that a page names.</summary>
    public PageMistake InPage => new($"DG054{Number}", Message, Hint);

    public static PictureFault NoPath(string path, string called) => new(0,
        $"`{Quotation.Of(path)}` is no path inside {called}", "write the path from the folder of this file, with `/` between names, such as `figures/map.png`");

    public static PictureFault Outside(string path, string called) => new(1,
        $"`{Quotation.Of(path)}` leads out of the folder of {called}", $"put the picture into {called}: only what is in it goes along when it is sent or built elsewhere");

    public static PictureFault NotThere(string path, IReadOnlyCollection<string> known) => new(2,
        $"there is no picture `{Quotation.Of(path)}`",
        known.Count == 0 ? "check the path: no picture stands in that folder" : NearestName.Hint(path, known));

    public static PictureFault OtherFormat(string path, string? format) => new(3,
        $"`{Quotation.Of(path)}` is {format ?? "no picture"}", Formats);

    public static PictureFault Damaged(string path, string format, string reason) => new(4,
        $"`{Quotation.Of(path)}` is a damaged {format} picture: {reason}", Formats + " again");

    public static PictureFault NoSize(string path) => new(5,
        $"`{Quotation.Of(path)}` has no size: it is 0 wide or 0 high", Formats + " again");

    public static PictureFault NoFallback(string path, string beside) => new(6,
        $"`{Quotation.Of(path)}` is an SVG, and has no PNG for readers that cannot show it", $"save it as PNG too: as `{beside}`, or under the name that `fallback` says");

    public static PictureFault VectorAsFallback(string path) => new(7,
        $"`{Quotation.Of(path)}` cannot stand in for an SVG: it is one", "name a PNG or JPEG picture");

    public static PictureFault FallbackOfPixels(string path) => new(8,
        $"`fallback` says nothing here: every reader can show `{Quotation.Of(path)}`", "take it away, or name an SVG first");
}
