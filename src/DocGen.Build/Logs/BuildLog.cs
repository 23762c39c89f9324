using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>
/// What was built into a folder, and from what: <c>.docgen/log</c> in it. A record is put behind the others as soon as its file is whole, so an
/// interrupted build keeps what it did; at the end of a run the log is written anew, by rename. What cannot be believed is not: then files
/// are built again. While a log is open its folder is locked against other builds. Safe for many threads.
/// </summary>
public sealed class BuildLog : IDisposable
{
    /// <summary>The folder, in the output folder, that is the tool's own.</summary>
    public const string FolderName = ".docgen";

    private readonly string home;
    private readonly string tool;
    private readonly LogReader loaded;
    private readonly FolderLock? held;
    private readonly Lock gate = new();
    private readonly Dictionary<string, BuildRecord> records;
    private FileStream? appended;
    private LogWriter? writer;
    private bool isDirty;
    private bool isClosed;

    /// <summary>The list of inputs that was added last: outputs that follow each other mostly share it.</summary>
    private InputList? shared;

    private readonly bool isNew;

    private BuildLog(string folder, string tool, FolderLock? held, bool isNew)
    {
        this.isNew = isNew;
        (Folder, FullFolder, home, this.tool, this.held) = (folder, Path.GetFullPath(folder), Path.Combine(folder, FolderName), tool, held);
        loaded = LogReader.Read(held is null ? [] : ReadAll());
        records = loaded.Records;
        WasInterrupted = held is not null && !loaded.IsClean;
        if (loaded.Tool != tool)
        {
            foreach (var (place, record) in records.ToList())
            {
                records[place] = record.OfAnotherTool();
            }
        }
    }

    /// <summary>The output folder, as messages name it.</summary>
    public string Folder { get; }

    /// <summary>The whole path of the output folder.</summary>
    public string FullFolder { get; }

    /// <summary>The records, by place.</summary>
    public IReadOnlyDictionary<string, BuildRecord> Records => records;

    /// <summary>The last run did not come to its end, and may have left something behind; or there was none.</summary>
    public bool WasInterrupted { get; }

    /// <summary>The wait for another build was given up, or nothing can be written in the folder: nothing is known, and nothing will be.</summary>
    public bool IsDeaf => held is null;

    private string LogFile => FileIn(Folder);

    /// <summary>What is known now of sources, by their whole paths.</summary>
    public IReadOnlyDictionary<string, BuildRecord> RecordsBySource()
    {
        lock (gate)
        {
            var known = new Dictionary<string, BuildRecord>(records.Count, StringComparer.Ordinal);
            foreach (var record in records.Values)
            {
                if (!record.IsOfAnotherTool)
                {
                    known[record.Source.Path] = record;
                }
            }
            return known;
        }
    }

    /// <summary>Opens the log of an output folder, and locks it; another build is waited for.</summary>
    /// <param name="folder">The output folder; it is made if need be.</param>
    /// <param name="tool">Which tool this is: what another has made is built again.</param>
    /// <param name="waiting">Is called before a wait.</param>
    /// <param name="cancel">Gives up the wait.</param>
    public static BuildLog Open(string folder, string tool, Action waiting, CancellationToken cancel)
    {
        var isNew = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, FolderName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever writes there is told; who does not need not know.
            return new(folder, tool, held: null, isNew);
        }
        return new(folder, tool, FolderLock.Take(Path.Combine(folder, FolderName, "lock"), waiting, cancel), isNew);
    }

    /// <summary>
    /// A stamp as far as it may be trusted: a file that was written when the build had begun, or so shortly before that the clock of the disk may not tell
    /// the two apart, can have been written once more without a new time. The next build reads it.
    /// </summary>
    public FileStamp Trusted(FileStamp stamp)
    {
        // Some disks know whole seconds only, or every second one.
        var unsure = stamp.Time % TimeSpan.TicksPerSecond == 0 ? 2 * TimeSpan.TicksPerSecond : 20 * TimeSpan.TicksPerMillisecond;
        return held is not null && stamp.Time < held.Begun - unsure ? stamp : stamp with { Time = 0 };
    }

    /// <summary>A file is whole.</summary>
    public void Add(BuildRecord record)
    {
        lock (gate)
        {
            record = record.Inputs.IsSameAs(shared) ? record with { Inputs = shared } : record;
            shared = record.Inputs;
            records[record.Place] = record;
            isDirty = true;
            if (held is not null && !isClosed && (writer ??= Begin()) is { } open)
            {
                // Behind a record that was cut off no other can be read.
                isClosed = !Attempt(() =>
                {
                    open.Write(record);
                    appended!.Flush();
                });
            }
        }
    }

    /// <summary>A file is no more; what was built into its place since stays known.</summary>
    public void Remove(BuildRecord record)
    {
        lock (gate)
        {
            isDirty |= records.TryGetValue(record.Place, out var now) && now.Output == record.Output && records.Remove(record.Place);
        }
    }

    /// <summary>A file that was touched has the content that it had: its new stamp is worth keeping.</summary>
    public void Learn(InputFile input, FileStamp stamp)
    {
        lock (gate)
        {
            isDirty |= Trusted(stamp) is { Time: > 0 };
            input.Stamp = stamp;
        }
    }

    /// <inheritdoc cref="Learn(InputFile, FileStamp)"/>
    public void Learn(BuildRecord record, FileStamp stamp)
    {
        lock (gate)
        {
            records[record.Place] = record with { Stamp = stamp };
            isDirty = true;
        }
    }

    /// <summary>The run has come to its end: the log is written anew where there is something new.</summary>
    public void End()
    {
        lock (gate)
        {
            if (held is null || (!isDirty && loaded.IsClean))
            {
                return;
            }
            if (records.Count == 0 && loaded.Records.Count == 0 && !File.Exists(LogFile))
            {
                return;
            }
            Attempt(() => appended?.Dispose());
            (appended, writer) = (null, null);
            Attempt(() => Replace(isEnd: true));
        }
    }

    /// <summary>Lets go of the folder. Where nothing was ever built in it, nothing is left in it.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            Attempt(() => appended?.Dispose());
            if (held is not null && isNew && records.Count == 0 && !File.Exists(LogFile))
            {
                Attempt(() => File.Delete(Path.Combine(home, "lock")));
                Attempt(() => Directory.Delete(home));
                Attempt(() => Directory.Delete(Folder));
            }
            held?.Dispose();
        }
    }

    private static string FileIn(string folder) => Path.Combine(folder, FolderName, "log");

    private byte[] ReadAll()
    {
        try
        {
            return File.Exists(LogFile) ? File.ReadAllBytes(LogFile) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Opens the log to put records behind it; one that is torn, foreign or of another tool is written anew first.</summary>
    private LogWriter? Begin()
    {
        LogWriter? begun = null;
        Attempt(() =>
        {
            var (tables, sum) = (loaded.Tables, loaded.Sum);
            if (!loaded.IsWhole || loaded.Tool != tool)
            {
                Replace(isEnd: false);
                var again = LogReader.Read(ReadAll());
                (tables, sum) = (again.Tables, again.Sum);
            }
            appended = new FileStream(LogFile, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 4096);
            begun = new LogWriter(appended, tables, sum, Trusted);
        });
        return begun;
    }

    /// <summary>Writes the log anew, beside its place first: each output once, in the order of places.</summary>
    private void Replace(bool isEnd)
    {
        var beside = LogFile + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16))
        {
            stream.Write(LogFrame.Magic);
            var anew = new LogWriter(stream, new LogTables(), LogFrame.Seed, Trusted);
            anew.WriteTool(tool);
            foreach (var record in records.Values.OrderBy(record => record.Place, StringComparer.Ordinal))
            {
                anew.Write(record);
            }
            if (isEnd)
            {
                anew.WriteEnd();
            }
        }
        File.Move(beside, LogFile, overwrite: true);
    }

    /// <summary>A log that cannot be written costs a rebuild, no more: a full disk is told where a Word file meets it.</summary>
    private static bool Attempt(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
