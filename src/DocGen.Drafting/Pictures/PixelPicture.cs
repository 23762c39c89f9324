using System.Buffers.Binary;

namespace DocGen.Drafting.Pictures;

/// <summary>
/// What PNG and JPEG files say of their size. By hand, because a size stands in a few bytes at fixed places, and a library that decodes
/// pictures would be the largest thing in the tool, and the one most open to attack.
/// </summary>
internal static class PixelPicture
{
    private const double EmuPerInch = 914_400;
    private const double EmuPerMetre = 36_000_000;

    /// <summary>Where a file says nothing of its resolution, or nonsense, a pixel is one of a screen: 96 to the inch.</summary>
    private const double UsualDpi = 96;

    /// <summary>The first bytes of every PNG file (ISO/IEC 15948, §5.2).</summary>
    public static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The first bytes of every JPEG file.</summary>
    public static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    /// <summary>The natural size of a PNG in EMU; null where its chunks are cut off before the last one, which is <c>IEND</c>.</summary>
    public static (double Width, double Height)? Png(ReadOnlySpan<byte> file)
    {
        var (width, height) = (uint.MaxValue, uint.MaxValue);
        var (perMetreX, perMetreY) = (0u, 0u);
        for (var rest = file[PngSignature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                return null;
            }
            var type = rest[4..8];
            var data = rest.Slice(8, (int)length);
            if (type.SequenceEqual("IHDR"u8) && length == 13)
            {
                (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
            }
            else if (type.SequenceEqual("pHYs"u8) && length == 9 && data[8] == 1)
            {
                (perMetreX, perMetreY) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                return width > int.MaxValue || height > int.MaxValue
                    ? null
                    : Sized(width, height, perMetreX * EmuPerInch / EmuPerMetre, perMetreY * EmuPerInch / EmuPerMetre);
            }
            rest = rest[(12 + (int)length)..];
        }
        return null;
    }

    /// <summary>
    /// The natural size of a JPEG in EMU, from its frame header (ISO/IEC 10918-1, §B.2.2); null where none comes. A turn that a camera notes
    /// for viewers is not looked at: Word does not turn pictures for it either.
    /// </summary>
    public static (double Width, double Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        var (dpiX, dpiY) = (0.0, 0.0);
        for (var rest = file[2..]; rest.Length >= 4 && rest[0] == 0xFF;)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];   // a filling byte
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length > rest.Length - 2)
            {
                return null;
            }
            var data = rest.Slice(4, length - 2);
            if (marker == 0xE0 && data.Length >= 12 && data.StartsWith("JFIF\0"u8))
            {
                var factor = data[7] switch { 1 => 1.0, 2 => 2.54, _ => 0 };
                (dpiX, dpiY) = (BinaryPrimitives.ReadUInt16BigEndian(data[8..]) * factor, BinaryPrimitives.ReadUInt16BigEndian(data[10..]) * factor);
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && data.Length >= 5)
            {
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]), dpiX, dpiY);
            }
            rest = rest[(2 + length)..];
        }
        return null;
    }

    private static (double Width, double Height) Sized(double width, double height, double dpiX, double dpiY) =>
        dpiX is >= 20 and <= 5000 && dpiY is >= 20 and <= 5000
            ? (width / dpiX * EmuPerInch, height / dpiY * EmuPerInch)
            : (width / UsualDpi * EmuPerInch, height / UsualDpi * EmuPerInch);
}
