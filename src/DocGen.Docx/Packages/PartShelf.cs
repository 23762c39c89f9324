using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DocGen.Docx.Packages;

/// <summary>
/// Small parts that come again in document after document, such as headers, settings, relationships and pictures: each is packed once and
/// found by its bytes. Packing one takes longer than writing it, and a document has a dozen. Safe for many threads.
/// </summary>
internal sealed class PartShelf
{
    /// <summary>Parts that are longer are seldom the same twice.</summary>
    private const int LongestPart = 64 * 1024;

    /// <summary>When so many are held, all are forgotten: those that come again are soon back.</summary>
    private const int Most = 256;

    private readonly ConcurrentDictionary<byte[], PackedPart> parts = new(BytesComparer.Instance);

    /// <summary>About as many as are held: to count them, the table would stop all threads.</summary>
    private int count;

    /// <summary>A part of these bytes, packed.</summary>
    public PackedPart Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestPart)
        {
            return PackedPart.Of(bytes, ZipWriter.Level);
        }
        if (parts.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var part))
        {
            return part;
        }
        if (Interlocked.Increment(ref count) > Most)
        {
            parts.Clear();
            count = 0;
        }
        return parts[bytes.ToArray()] = PackedPart.Of(bytes, ZipWriter.Level);
    }

    /// <summary>Compares by the bytes, held or not.</summary>
    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] bytes) => GetHashCode(bytes.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> bytes)
        {
            var hash = new HashCode();
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
