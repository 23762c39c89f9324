namespace DocGen.Drafting.Pictures;

/// <summary>Knows formats that cannot be used by their first bytes, so that a message can name them.</summary>
internal static class OtherFormat
{
    /// <summary>The format with its article, or null: none that is known.</summary>
    public static string? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith("GIF8"u8) ? "a GIF picture"
        : file.StartsWith("RIFF"u8) && file.Length >= 12 && file[8..12].SequenceEqual("WEBP"u8) ? "a WebP picture"
        : file.StartsWith("BM"u8) ? "a BMP picture"
        : file.StartsWith<byte>([0x49, 0x49, 0x2A, 0]) || file.StartsWith<byte>([0x4D, 0x4D, 0, 0x2A]) ? "a TIFF picture"
        : file.StartsWith("%PDF"u8) ? "a PDF file"
        : file.StartsWith<byte>([0x1F, 0x8B]) ? "a compressed file"
        : file.Length >= 44 && file[40..44].SequenceEqual(" EMF"u8) ? "an EMF picture"
        : file.StartsWith<byte>([0xD7, 0xCD, 0xC6, 0x9A]) ? "a WMF picture"
        : null;
}
