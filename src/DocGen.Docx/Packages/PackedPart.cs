using System.IO.Compression;

namespace DocGen.Docx.Packages;

/// <summary>A part that many documents share, such as their styles: compressed once, written often.</summary>
/// <param name="Packed">The part's bytes as they stand in the zip file: compressed, unless that makes them no fewer, as of most pictures.</param>
/// <param name="Length">How many there are when unpacked.</param>
/// <param name="Sum">Their check sum.</param>
internal sealed record PackedPart(byte[] Packed, int Length, uint Sum)
{
    /// <summary>The bytes are the part's own.</summary>
    public bool IsStored => Packed.Length == Length;

    /// <summary>Lets a part be written, and packs it as small as it can be: that is done once, and all documents are smaller.</summary>
    public static PackedPart Pack(Action<MarkupWriter> write)
    {
        using var raw = new MemoryStream();
        var xml = new MarkupWriter();
        xml.Begin(raw);
        write(xml);
        xml.End();
        return Of(raw.GetBuffer().AsSpan(0, (int)raw.Length), CompressionLevel.SmallestSize);
    }

    /// <summary>Packs bytes.</summary>
    /// <param name="bytes">The part.</param>
    /// <param name="level">How hard: the more documents have the part, the harder.</param>
    public static PackedPart Of(ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
        {
            deflate.Write(bytes);
        }
        return new(packed.Length < bytes.Length ? packed.ToArray() : bytes.ToArray(), bytes.Length, Crc32.Append(0, bytes));
    }
}
