using System.IO.Compression;

namespace DocGen.Docx.Packages;

/// <summary>Takes the bytes of one zip entry, sums and compresses them as they come.</summary>
internal sealed class ZipEntryStream : WriteOnlyStream
{
    private readonly ZipWriter zip;
    private readonly ZipWriter.Entry entry;
    private readonly long start;
    private readonly DeflateStream deflate;

    /// <summary>An entry whose header stands in the file already.</summary>
    public ZipEntryStream(ZipWriter zip, ZipWriter.Entry entry)
    {
        (this.zip, this.entry, start) = (zip, entry, zip.Position);
        deflate = new(new Raw(zip), ZipWriter.Level);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        entry.Sum = Crc32.Append(entry.Sum, buffer);
        entry.Length += buffer.Length;
        deflate.Write(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            deflate.Dispose();
            entry.PackedLength = zip.Position - start;
            zip.End(entry);
        }
        base.Dispose(disposing);
    }

    /// <summary>The compressed bytes on their way into the file.</summary>
    private sealed class Raw(ZipWriter zip) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => zip.Write(buffer);
    }
}
