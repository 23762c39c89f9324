using System.Globalization;
using System.Text;
using DocGen.Digests;

namespace DocGen.Build.Sets;

/// <summary>
/// One of several shares of a set, for as many machines that have the sources and nothing else in common. Which share a file belongs to follows from
/// its place in the set alone, by a hash that is the same everywhere: a file that comes or goes moves no other to another share.
/// </summary>
/// <param name="Number">Which share, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
    private const int Most = 100_000;

    /// <summary>Reads <c>2/4</c>, the second of four; null where it is none.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count] && Read(count) is { } of && Read(number) is { } which && which <= of ? new(which, of) : null;

    /// <summary>Whether a file belongs to this share.</summary>
    public bool Has(DraftSource source)
    {
        var place = Encoding.UTF8.GetBytes(source.Output.Replace(Path.DirectorySeparatorChar, '/'));
        Span<byte> hash = stackalloc byte[Sha256.Length];
        Sha256.Hash(place, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(hash) % (ulong)Count == (ulong)(Number - 1);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Read(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= Most ? value : null;
}
