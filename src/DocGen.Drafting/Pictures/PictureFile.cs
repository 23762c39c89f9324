using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Pictures;

/// <summary>A picture as its file has it, before it has its place and its size in a document.</summary>
/// <param name="Content">PNG or JPEG.</param>
/// <param name="Vector">The same as SVG, or null.</param>
/// <param name="Width">How wide it is by itself, in EMU.</param>
/// <param name="Height">How high it is by itself, in EMU.</param>
internal sealed record PictureFile(PictureContent Content, PictureContent? Vector, double Width, double Height)
{
    /// <summary>Word's limit of 22 inches, in EMU.</summary>
    private const int Longest = 22 * 914_400;

    private static readonly KnownPictures Known = new();

    /// <summary>
    /// Reads a picture. What its bytes are decides, not the ending of its name. The PNG beside an SVG has the SVG's name and the ending
    /// <c>.png</c>, where none is named.
    /// </summary>
    /// <param name="files">The folder that the paths lead from.</param>
    /// <param name="path">The path of the picture.</param>
    /// <param name="fallback">The path of the PNG or JPEG that stands in for an SVG, or null.</param>
    /// <param name="fault">What is wrong; null too where the disk refused, which is reported.</param>
    /// <param name="diagnostics">Takes what the disk has to say.</param>
    /// <returns>The picture; null where something is wrong.</returns>
    public static PictureFile? Load(IPictureFiles files, string path, string? fallback, out PictureFault? fault, DiagnosticBag diagnostics)
    {
        if (LoadOne(files, path, out fault, diagnostics) is not var (content, width, height))
        {
            return null;
        }
        if (content.Format != PictureFormat.Svg)
        {
            fault = fallback is not null ? PictureFault.FallbackOfPixels(path)
                : width > 0 && height > 0 ? null
                : PictureFault.NoSize(path);
            return fault is null ? new PictureFile(content, null, width!.Value, height!.Value) : null;
        }
        var beside = Path.ChangeExtension(path, ".png");
        if (fallback is null && (beside == path || !files.Has(beside)))
        {
            fault = PictureFault.NoFallback(path, beside);
            return null;
        }
        if (LoadOne(files, fallback ?? beside, out fault, diagnostics) is not var (pixels, pixelsWidth, pixelsHeight))
        {
            return null;
        }
        fault = pixels.Format == PictureFormat.Svg ? PictureFault.VectorAsFallback(fallback ?? beside)
            : pixelsWidth > 0 && pixelsHeight > 0 ? null
            : PictureFault.NoSize(fallback ?? beside);
        if (fault is null && (width ?? 1) * (height ?? 1) == 0)
        {
            fault = PictureFault.NoSize(path);
        }
        // An SVG that leaves its size open has that of its PNG.
        return fault is not null ? null
            : width is { } w && height is { } h ? new PictureFile(pixels, content, w, h)
            : new PictureFile(pixels, content, pixelsWidth!.Value, pixelsHeight!.Value);
    }

    /// <summary>
    /// The picture at a size in EMU. Where one measure is given, the other follows; where none is, the picture has its own size, made
    /// smaller where it would be larger than the room.
    /// </summary>
    public Picture Sized(int? width, int? height, int roomWidth, int roomHeight, string alternative)
    {
        var scale = (width, height) switch
        {
            ({ } given, _) => given / Width,
            (null, { } given) => given / Height,
            _ => Math.Min(1, Math.Min(roomWidth / Width, roomHeight / Height)),
        };
        return new Picture(Content, width ?? Whole(Width * scale), height ?? Whole(Height * scale)) { Vector = Vector, AlternativeText = alternative };
    }

    private static int Whole(double emu) => (int)Math.Clamp(Math.Round(emu, MidpointRounding.AwayFromZero), 1, Longest);

    private static KnownPicture? LoadOne(
        IPictureFiles files, string path, out PictureFault? fault, DiagnosticBag diagnostics)
    {
        fault = path.Length == 0 || path[0] == '/' || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)
            ? PictureFault.NoPath(path, files.Called)
            : !files.Reaches(path) ? PictureFault.Outside(path, files.Called)
            : !files.Has(path) ? PictureFault.NotThere(path, files.Beside(path))
            : null;
        if (fault is not null || files.ReadBytes(path, diagnostics) is not { } bytes)
        {
            return null;
        }
        if (Known.TryGetValue(bytes, out var known))
        {
            return known;
        }
        var (format, size) = bytes.Span.StartsWith(PixelPicture.PngSignature) ? (PictureFormat.Png, PixelPicture.Png(bytes.Span))
            : bytes.Span.StartsWith(PixelPicture.JpegSignature) ? (PictureFormat.Jpeg, PixelPicture.Jpeg(bytes.Span))
            : (PictureFormat.Svg, (ValueTuple<double, double>?)null);
        if (format == PictureFormat.Svg)
        {
            if (VectorPicture.Read(bytes) is var (width, height))
            {
                return Known.Add(bytes, format, width, height);
            }
            fault = PictureFault.OtherFormat(path, OtherFormat.Of(bytes.Span));
            return null;
        }
        if (size is var (naturalWidth, naturalHeight))
        {
            return Known.Add(bytes, format, naturalWidth, naturalHeight);
        }
        fault = format == PictureFormat.Png ? PictureFault.Damaged(path, "PNG", "its end is missing") : PictureFault.Damaged(path, "JPEG", "its size is missing");
        return null;
    }
}
