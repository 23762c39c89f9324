using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DocGen.Documents;

namespace DocGen.Drafting.Pictures;

/// <summary>A file that is a picture.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Width">How wide it is by itself, in EMU; null where an SVG leaves that open.</param>
/// <param name="Height">How high it is by itself, in EMU; null where an SVG leaves that open.</param>
internal sealed record KnownPicture(PictureContent Content, double? Width, double? Height);

/// <summary>
/// The pictures that were looked into, for as long as somebody holds their bytes: a pack gives the same ones to each of its documents. Safe for many
/// threads.
/// </summary>
internal sealed class KnownPictures
{
    private readonly ConditionalWeakTable<byte[], KnownPicture> pictures = [];

    /// <summary>The picture of these very bytes; false where they were not looked into.</summary>
    public bool TryGetValue(ReadOnlyMemory<byte> bytes, [MaybeNullWhen(false)] out KnownPicture picture)
    {
        picture = null;
        return Whole(bytes) is { } array && pictures.TryGetValue(array, out picture);
    }

    /// <summary>Remembers what was found in bytes, which nobody may change.</summary>
    public KnownPicture Add(ReadOnlyMemory<byte> bytes, PictureFormat format, double? width, double? height)
    {
        var picture = new KnownPicture(new PictureContent(format, bytes.Span), width, height);
        return Whole(bytes) is { } array ? pictures.GetValue(array, _ => picture) : picture;
    }

    private static byte[]? Whole(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Count == segment.Array?.Length ? segment.Array : null;
}
