using DocGen.Digests;

namespace DocGen.Documents;

/// <summary>In what format the bytes of a picture are.</summary>
public enum PictureFormat
{
    /// <summary>Portable Network Graphics (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ISO/IEC 10918-1).</summary>
    Jpeg,

    /// <summary>Scalable Vector Graphics, of the World Wide Web Consortium.</summary>
    Svg,
}

/// <summary>The bytes of a picture's file: a value, equal to another of the same format and the same bytes.</summary>
public sealed class PictureContent : IEquatable<PictureContent>
{
    private readonly byte[] bytes;

    /// <summary>A copy of these bytes; nobody looks into them.</summary>
    public PictureContent(PictureFormat format, ReadOnlySpan<byte> bytes) => (Format, this.bytes) = (format, bytes.ToArray());

    /// <summary>The format.</summary>
    public PictureFormat Format { get; }

    /// <summary>The bytes without a copy.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <inheritdoc/>
    public bool Equals(PictureContent? other) => ReferenceEquals(this, other) || (other is not null && Format == other.Format && Bytes.SequenceEqual(other.Bytes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PictureContent);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Format);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    /// <summary>Format, length and the beginning of the SHA-256 sum, for messages of failed tests.</summary>
    public override string ToString() => $"{Format}, {bytes.Length} bytes, {Sha256.Digits(bytes)[..8]}";
}
