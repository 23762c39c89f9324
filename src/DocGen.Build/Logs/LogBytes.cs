using System.Buffers.Binary;
using System.Text;
using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>Writes the values of a record.</summary>
internal sealed class LogBytes
{
    private byte[] bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(byte value) => Room(1)[0] = value;

    /// <summary>A count or an id: seven bits a byte, the lowest first.</summary>
    public void Number(long value)
    {
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }
        Byte((byte)rest);
    }

    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        Encoding.UTF8.GetBytes(text, Room(length));
    }

    public void Stamp(FileStamp stamp)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), stamp.Size);
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), stamp.Time);
    }

    public void Hash(ContentHash hash) => hash.Write(Room(ContentHash.Length));

    public void Raw(ReadOnlySpan<byte> span) => span.CopyTo(Room(span.Length));

    private Span<byte> Room(int length)
    {
        if (Length + length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + length));
        }
        Length += length;
        return bytes.AsSpan(Length - length, length);
    }
}

/// <summary>Reads the values of a record, in the order in which they were written. Bytes that say nothing sensible end in <see cref="IsTorn"/>.</summary>
internal ref struct LogCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>More was asked for than there is.</summary>
    public bool IsTorn { get; private set; }

    public readonly ReadOnlySpan<byte> Rest => rest;

    public byte Byte() => Take(1) is [var value] ? value : (byte)0;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }
        IsTorn = true;
        return 0;
    }

    /// <summary>A number of things to come, each of at least a byte.</summary>
    public int Count()
    {
        var count = Number();
        IsTorn |= count < 0 || count > rest.Length;
        return IsTorn ? 0 : (int)count;
    }

    public string Text() => Encoding.UTF8.GetString(Take(Number()));

    public FileStamp Stamp() => new(Long(), Long());

    public ContentHash Hash() => Take(ContentHash.Length) is { Length: > 0 } hash ? ContentHash.Read(hash) : default;

    private long Long() => Take(8) is { Length: > 0 } bytes ? BinaryPrimitives.ReadInt64LittleEndian(bytes) : 0;

    private ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0 || length > rest.Length)
        {
            IsTorn = true;
            return default;
        }
        var taken = rest[..(int)length];
        rest = rest[(int)length..];
        return taken;
    }
}
