using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>The first byte of a record of the log: what it is.</summary>
internal enum LogRecordKind : byte
{
    /// <summary>The tool that wrote what follows.</summary>
    Tool = 1,

    /// <summary>A folder, for inputs to name by its number.</summary>
    Folder,

    /// <summary>An input, for lists and outputs to name by its number.</summary>
    Input,

    /// <summary>A list of inputs, for outputs to name by its number.</summary>
    List,

    /// <summary>An output; it takes the place of an earlier one of its place.</summary>
    Output,

    /// <summary>A run has come to its end.</summary>
    End,
}

/// <summary>Writes the records of a log, each once.</summary>
/// <param name="output">Takes the bytes.</param>
/// <param name="tables">What the log has already.</param>
/// <param name="sum">The checksum to go on from.</param>
/// <param name="trusted">The stamp of an input as far as it may be trusted.</param>
internal sealed class LogWriter(Stream output, LogTables tables, uint sum, Func<FileStamp, FileStamp> trusted)
{
    private readonly LogBytes bytes = new();
    private (InputList? List, int Id) recent;

    public void WriteTool(string tool)
    {
        Begin(LogRecordKind.Tool).Text(tool);
        End();
    }

    public void WriteEnd()
    {
        Begin(LogRecordKind.End);
        End();
    }

    /// <summary>Writes an output, and what it speaks of for the first time.</summary>
    public void Write(BuildRecord record)
    {
        var list = IdOf(record.Inputs);
        var source = Write(record.Source, isShared: false);
        Begin(LogRecordKind.Output);
        bytes.Number(source);
        bytes.Number(list);
        bytes.Text(record.Place);
        bytes.Text(record.Output == record.Place ? "" : record.Output);
        bytes.Text(record.Symbol ?? "");
        bytes.Stamp(record.Stamp);
        bytes.Hash(record.Hash);
        bytes.Raw(record.Told.Span);
        End();
    }

    /// <summary>Most documents have the very list of the one before.</summary>
    private int IdOf(InputList list)
    {
        if (!ReferenceEquals(recent.List, list))
        {
            recent = (list, IdOf(list, list.Inputs.Select(IdOf).ToArray()));
        }
        return recent.Id;
    }

    private int IdOf(InputList list, int[] inputs)
    {
        var id = tables.IdOf(list, inputs, out var isNew);
        if (isNew)
        {
            Begin(LogRecordKind.List).Text(list.SetFile ?? "");
            bytes.Number(inputs.Length);
            foreach (var input in inputs)
            {
                bytes.Number(input);
            }
            End();
        }
        return id;
    }

    private int IdOf(InputFile input) => tables.IdOf(input) ?? Write(input, isShared: true);

    /// <summary>Writes an input. That of one output is its own: among many thousands it need not be looked for.</summary>
    private int Write(InputFile input, bool isShared)
    {
        var folder = Path.GetDirectoryName(input.Path) ?? "";
        var folderId = tables.IdOf(folder, out var isNewFolder);
        if (isNewFolder)
        {
            Begin(LogRecordKind.Folder).Text(folder);
            End();
        }
        Begin(LogRecordKind.Input).Byte((byte)input.Kind);
        bytes.Number(folderId);
        bytes.Text(Path.GetFileName(input.Path));
        bytes.Stamp(trusted(input.Stamp));
        bytes.Hash(input.Hash);
        End();
        return tables.Add(input, isShared);
    }

    private LogBytes Begin(LogRecordKind kind)
    {
        bytes.Clear();
        bytes.Byte((byte)kind);
        return bytes;
    }

    private void End() => sum = LogFrame.Write(output, bytes.Span, sum);
}
