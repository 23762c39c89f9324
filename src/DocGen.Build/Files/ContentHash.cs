using System.Buffers.Binary;
using DocGen.Digests;

namespace DocGen.Build.Files;

/// <summary>The SHA-256 of a file's bytes: two files of one hash are taken for the same.</summary>
/// <param name="First">Its bytes 1 to 8.</param>
/// <param name="Second">Its bytes 9 to 16.</param>
/// <param name="Third">Its bytes 17 to 24.</param>
/// <param name="Fourth">Its bytes 25 to 32.</param>
public readonly record struct ContentHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = Sha256.Length;

    /// <summary>The hash of some bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Length];
        Sha256.Hash(bytes, hash);
        return Read(hash);
    }

    /// <summary>The hash that stands in 32 bytes.</summary>
    public static ContentHash Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>Puts it into 32 bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], Fourth);
    }

    /// <summary>64 hexadecimal digits, as other tools print them.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
