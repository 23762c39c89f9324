using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace DocGen.Benchmarks.Peers;

/// <summary>
/// What cannot be done without: the same <c>word/document.xml</c> deflated at the same level, zipped and written to the same disk, by one
/// thread of a process that is warm; nothing is read, and nothing else is in the file.
/// </summary>
internal sealed class Floor(string built) : IPeer
{
    /// <summary>So many documents are held, and written again and again.</summary>
    private const int Held = 100;

    private readonly List<byte[]> bodies = [];
    private int runs;

    public string Name => "floor";

    public bool IsThere => true;

    /// <summary>Takes the bodies out of what the tool has built.</summary>
    public void Prepare(string folder, int count)
    {
        foreach (var file in Directory.EnumerateFiles(built, "*.docx").Take(Held))
        {
            using var zip = ZipFile.OpenRead(file);
            using var body = zip.GetEntry("word/document.xml")!.Open();
            using var bytes = new MemoryStream();
            body.CopyTo(bytes);
            bodies.Add(bytes.ToArray());
        }
    }

    public Cost Run(string folder, int count)
    {
        var output = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"floor-{++runs}"));
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(output);
        for (var i = 0; i < count; i++)
        {
            using var file = File.Create(Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"c{i:D6}.docx")));
            using var zip = new ZipArchive(file, ZipArchiveMode.Create);
            using var body = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            body.Write(bodies[i % bodies.Count]);
        }
        return new Cost(watch.Elapsed.TotalSeconds, 0);
    }
}
