using System.Buffers.Binary;
using System.IO.Compression;

namespace DocGen.Docx.Packages;

/// <summary>
/// Takes the bytes of one zip entry, sums and compresses them as they come. As gzip, since the BCL sums while it compresses there alone: what gzip has
/// round the compressed bytes (RFC 1952, §2.3) is left out, and the sum read from its end.
/// </summary>
internal sealed class ZipEntryStream : WriteOnlyStream
{
    private readonly ZipWriter zip;
    private readonly ZipWriter.Entry entry;
    private readonly long start;
    private readonly Raw raw;
    private readonly GZipStream gzip;

    /// <summary>An entry whose header stands in the file already.</summary>
    public ZipEntryStream(ZipWriter zip, ZipWriter.Entry entry)
    {
        (this.zip, this.entry, start, raw) = (zip, entry, zip.Position, new(zip));
        gzip = new(raw, ZipWriter.Level);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        entry.Length += buffer.Length;
        gzip.Write(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            gzip.Dispose();
            entry.Sum = raw.Sum;
            entry.PackedLength = zip.Position - start;
            zip.End(entry);
        }
        base.Dispose(disposing);
    }

    /// <summary>The compressed bytes on their way into the file.</summary>
    private sealed class Raw(ZipWriter zip) : WriteOnlyStream
    {
        private const int HeaderLength = 10;
        private const int TrailerLength = 8;

        private readonly byte[] last = new byte[TrailerLength];
        private int passed;
        private int held;

        /// <summary>The check sum of all that was compressed.</summary>
        public uint Sum => BinaryPrimitives.ReadUInt32LittleEndian(last);

        /// <summary>What may be the trailer waits for what follows.</summary>
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var header = Math.Min(buffer.Length, HeaderLength - passed);
            passed += header;
            buffer = buffer[header..];

            var free = Math.Max(0, held + buffer.Length - TrailerLength);
            var fromHeld = Math.Min(free, held);
            zip.Write(last.AsSpan(0, fromHeld));
            last.AsSpan(fromHeld, held - fromHeld).CopyTo(last);
            held -= fromHeld;
            zip.Write(buffer[..(free - fromHeld)]);
            buffer[(free - fromHeld)..].CopyTo(last.AsSpan(held));
            held += buffer.Length - (free - fromHeld);
        }
    }
}
