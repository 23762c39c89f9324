using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>What records of a log speak of by number, in the order in which it was written: folders, inputs, lists of inputs.</summary>
internal sealed class LogTables
{
    private Dictionary<string, int>? folderIds;
    private Dictionary<InputKey, int>? inputIds;
    private Dictionary<string, int>? listIds;

    public List<string> Folders { get; } = [];

    public List<InputFile> Inputs { get; } = [];

    public List<InputList> Lists { get; } = [];

    /// <summary>The number of a folder; it is new where that is the last one.</summary>
    public int IdOf(string folder, out bool isNew)
    {
        folderIds ??= Folders.Select((known, id) => (known, id)).ToDictionary(pair => pair.known, pair => pair.id, StringComparer.Ordinal);
        isNew = folderIds.TryAdd(folder, Folders.Count);
        if (isNew)
        {
            Folders.Add(folder);
        }
        return folderIds[folder];
    }

    /// <summary>The number of an input that many outputs share; null where it has none.</summary>
    public int? IdOf(InputFile input) => (inputIds ??= Known(Inputs, KeyOf)).TryGetValue(KeyOf(input), out var id) ? id : null;

    /// <summary>Gives an input the next number.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isShared">It will be looked for.</param>
    public int Add(InputFile input, bool isShared)
    {
        if (isShared)
        {
            inputIds?.TryAdd(KeyOf(input), Inputs.Count);
        }
        Inputs.Add(input);
        return Inputs.Count - 1;
    }

    /// <summary>The number of a list, whose inputs have these numbers.</summary>
    public int IdOf(InputList list, IReadOnlyList<int> inputs, out bool isNew)
    {
        if (listIds is null)
        {
            listIds = new(StringComparer.Ordinal);
            for (var id = 0; id < Lists.Count; id++)
            {
                listIds.TryAdd(KeyOf(Lists[id].SetFile, Lists[id].Inputs.Select(input => IdOf(input)!.Value)), id);
            }
        }
        var key = KeyOf(list.SetFile, inputs);
        isNew = listIds.TryAdd(key, Lists.Count);
        if (isNew)
        {
            Lists.Add(list);
        }
        return listIds[key];
    }

    private static string KeyOf(string? set, IEnumerable<int> inputs) => string.Join(',', inputs) + "\n" + set;

    private static InputKey KeyOf(InputFile input) => new(input.Kind, input.Path, input.Hash);

    private static Dictionary<InputKey, int> Known(List<InputFile> inputs, Func<InputFile, InputKey> keyOf)
    {
        var ids = new Dictionary<InputKey, int>(inputs.Count);
        for (var id = 0; id < inputs.Count; id++)
        {
            ids.TryAdd(keyOf(inputs[id]), id);
        }
        return ids;
    }

    private readonly record struct InputKey(InputKind Kind, string Path, ContentHash Hash);
}
