using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocGen.Docx.Packages;

/// <summary>
/// A zip file whose bytes depend on its content alone. By hand, and neither ZipArchive nor the SDK's packaging, because these write
/// what the machine is into the file (the clock, the system, another layout where the stream cannot seek), and cannot take a part
/// that is compressed already. Each entry is of 1980-01-01, the earliest day that the format knows, and the stream is never sought.
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    /// <summary>How hard an entry is compressed that is written once; another level is another file.</summary>
    public const CompressionLevel Level = CompressionLevel.Fastest;

    private const ushort Version = 20;
    private const ushort Deflated = 8;
    private const ushort Stored = 0;
    private const ushort SizesFollow = 8;
    private const uint Date19800101 = 0x0021_0000;

    private readonly List<Entry> entries = [];
    private long position;

    /// <summary>Opens an entry whose bytes are not known yet; disposing it ends it. One is open at a time.</summary>
    public Stream Begin(string name)
    {
        var entry = new Entry(name, SizesFollow, position);
        WriteLocalHeader(entry);
        return new ZipEntryStream(this, entry);
    }

    /// <summary>Adds an entry that is packed already.</summary>
    public void Add(string name, PackedPart part) =>
        AddWhole(new(name, 0, position) { Method = part.IsStored ? Stored : Deflated, Sum = part.Sum, Length = part.Length }, part.Packed);

    /// <summary>Adds an entry as it is: a short one that is in no other file takes longer to compress than to write.</summary>
    public void AddStored(string name, ReadOnlySpan<byte> bytes) =>
        AddWhole(new(name, 0, position) { Method = Stored, Sum = Crc32.Append(0, bytes), Length = bytes.Length }, bytes);

    /// <summary>Writes the table of contents; nothing can be added after it.</summary>
    public void Finish()
    {
        var start = position;
        Span<byte> header = stackalloc byte[46];
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
            WriteCommon(header[6..], entry);
            header[32..42].Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], checked((uint)entry.Offset));
            Write(header);
            Write(Encoding.ASCII.GetBytes(entry.Name));
        }
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)entries.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], checked((uint)(position - start)));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)start));
        Write(end);
        output.Flush();
    }

    /// <summary>Bytes as they are to stand in the file.</summary>
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }

    /// <summary>Where the next byte will stand.</summary>
    internal long Position => position;

    /// <summary>Ends a streamed entry: its sizes follow its data.</summary>
    internal void End(Entry entry)
    {
        Span<byte> descriptor = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(descriptor, 0x08074B50);
        WriteSizes(descriptor[4..], entry);
        Write(descriptor);
        entries.Add(entry);
    }

    private void AddWhole(Entry entry, ReadOnlySpan<byte> packed)
    {
        entry.PackedLength = packed.Length;
        WriteLocalHeader(entry);
        Write(packed);
        entries.Add(entry);
    }

    private void WriteLocalHeader(Entry entry)
    {
        Span<byte> header = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header[4..], entry);
        Write(header);
        Write(Encoding.ASCII.GetBytes(entry.Name));
    }

    /// <summary>The 26 bytes that an entry's header and its line in the table of contents share; there is no extra field.</summary>
    private static void WriteCommon(Span<byte> header, Entry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], entry.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], Date19800101);
        WriteSizes(header[10..], entry);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)entry.Name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0);
    }

    private static void WriteSizes(Span<byte> at, Entry entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(at, entry.Sum);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], checked((uint)entry.PackedLength));
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], checked((uint)entry.Length));
    }

    /// <summary>An entry of the table of contents.</summary>
    internal sealed record Entry(string Name, ushort Flags, long Offset)
    {
        public ushort Method { get; init; } = Deflated;

        public uint Sum { get; set; }

        public long Length { get; set; }

        public long PackedLength { get; set; }
    }
}
