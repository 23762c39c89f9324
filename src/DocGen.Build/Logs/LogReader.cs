using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>Reads a log as far as it can be believed.</summary>
internal sealed class LogReader
{
    /// <summary>The tool that wrote it; empty where that is not known.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>The records, by place.</summary>
    public Dictionary<string, BuildRecord> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>What the records speak of.</summary>
    public LogTables Tables { get; } = new();

    /// <summary>The last run came to its end, and nothing is behind it.</summary>
    public bool IsClean { get; private set; }

    /// <summary>All of it can be believed: more can be written behind it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The checksum to go on from.</summary>
    public uint Sum { get; private set; } = LogFrame.Seed;

    /// <summary>Reads what stands in a log.</summary>
    public static LogReader Read(byte[] log)
    {
        var reader = new LogReader();
        if (log.AsSpan().StartsWith(LogFrame.Magic))
        {
            reader.ReadRecords(log);
        }
        return reader;
    }

    private void ReadRecords(byte[] log)
    {
        var at = LogFrame.Magic.Length;
        var sum = Sum;
        while (LogFrame.Read(log.AsSpan(at), ref sum) is { Length: > 0 } record)
        {
            if (!Take(record, log.AsMemory(at + LogFrame.Length, record.Length)))
            {
                break;
            }
            (Sum, at) = (sum, at + LogFrame.Length + record.Length);
        }
        IsWhole = at == log.Length && Tool.Length > 0;
        IsClean &= IsWhole;
    }

    private bool Take(ReadOnlySpan<byte> record, ReadOnlyMemory<byte> memory)
    {
        var bytes = new LogCursor(record);
        var kind = (LogRecordKind)bytes.Byte();
        IsClean = kind == LogRecordKind.End;
        switch (kind)
        {
            case LogRecordKind.Tool:
                Tool = bytes.Text();
                break;
            case LogRecordKind.Folder:
                Tables.Folders.Add(bytes.Text());
                break;
            case LogRecordKind.Input:
                return TakeInput(ref bytes);
            case LogRecordKind.List:
                return TakeList(ref bytes);
            case LogRecordKind.Output:
                return TakeOutput(ref bytes, memory);
            case LogRecordKind.End:
                break;
            default:
                return false;
        }
        return !bytes.IsTorn;
    }

    private bool TakeInput(ref LogCursor bytes)
    {
        var (kind, folder, name, stamp, hash) = ((InputKind)bytes.Byte(), bytes.Number(), bytes.Text(), bytes.Stamp(), bytes.Hash());
        if (bytes.IsTorn || kind > InputKind.Symbol || folder < 0 || folder >= Tables.Folders.Count)
        {
            return false;
        }
        Tables.Inputs.Add(new InputFile(kind, Path.Join(Tables.Folders[(int)folder], name), hash, stamp));
        return true;
    }

    private bool TakeList(ref LogCursor bytes)
    {
        var set = bytes.Text();
        var inputs = new InputFile[bytes.Count()];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (bytes.Number() is var id && (bytes.IsTorn || id < 0 || id >= Tables.Inputs.Count))
            {
                return false;
            }
            inputs[i] = Tables.Inputs[(int)id];
        }
        Tables.Lists.Add(new InputList(set.Length > 0 ? set : null, inputs));
        return !bytes.IsTorn;
    }

    private bool TakeOutput(ref LogCursor bytes, ReadOnlyMemory<byte> memory)
    {
        var (source, list, place, output, symbol) = (bytes.Number(), bytes.Number(), bytes.Text(), bytes.Text(), bytes.Text());
        var (stamp, hash) = (bytes.Stamp(), bytes.Hash());
        if (bytes.IsTorn || source < 0 || source >= Tables.Inputs.Count || list < 0 || list >= Tables.Lists.Count)
        {
            return false;
        }
        Records[place] = new BuildRecord(
            Tables.Inputs[(int)source], Tables.Lists[(int)list], place, output.Length > 0 ? output : place, stamp, hash, memory[^bytes.Rest.Length..])
        {
            Symbol = symbol.Length > 0 ? symbol : null,
        };
        return true;
    }
}
