using System.Text;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation.Layout;

/// <summary>A value of a YAML file as it is to be written: what it says, and how a person laid it out round about.</summary>
internal abstract class LaidNode
{
    /// <summary>True where both say the same, however they are laid out and in whatever order their keys stand.</summary>
    public static bool SayTheSame(LaidNode one, LaidNode other) => (one, other) switch
    {
        (LaidText a, LaidText b) => a.Value == b.Value,
        (LaidGroup a, LaidGroup b) => a.IsMap == b.IsMap && a.Entries.Count == b.Entries.Count && (a.IsMap
            ? a.Entries.TrueForAll(entry => b.Entries.Find(same => same.Key == entry.Key) is { } same && SayTheSame(entry.Value, same.Value))
            : a.Entries.Zip(b.Entries).All(pair => SayTheSame(pair.First.Value, pair.Second.Value))),
        _ => false,
    };
}

/// <summary>A text; null where nothing stands at all. Of most texts nobody asks what they say: their layout is all that is read of them.</summary>
internal sealed class LaidText(YamlScalar? scalar, bool isText = false) : LaidNode
{
    /// <summary>The characters. As <see cref="Reading"/> has it: nobody means the line end of a block as a line break.</summary>
    public string? Value => scalar is null or { IsMissing: true } ? null
        : isText && scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.TrimEnd('\n')
        : scalar.Value;
}

/// <summary>The items of a list as the tool has written them, lines to the end of the file: nobody laid them out otherwise.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where the first of the lines begins.</param>
internal sealed class LaidLines(StringBuilder file, int start) : LaidNode
{
    /// <summary>How many characters they have.</summary>
    public int Length => file.Length - start;

    /// <summary>Writes them into a room of their length.</summary>
    public void CopyTo(Span<char> room) => file.CopyTo(start, room, Length);

    /// <summary>Writes them behind what is written elsewhere.</summary>
    public void AddTo(StringBuilder other) => other.Append(file, start, Length);
}

/// <summary>A map or a list.</summary>
/// <param name="isMap">Its entries have keys.</param>
internal sealed class LaidGroup(bool isMap) : LaidNode
{
    /// <summary>Its entries have keys.</summary>
    public bool IsMap { get; } = isMap;

    /// <summary>It is written in brackets, on one line.</summary>
    public bool IsFlow { get; set; }

    /// <summary>The keys with their values, or the items.</summary>
    public List<LaidEntry> Entries { get; } = [];

    /// <summary>The comments after the last entry; an empty one is an empty line.</summary>
    public List<string> After { get; } = [];

    /// <summary>A person laid out something in it.</summary>
    public bool HasLayout => IsFlow || After.Count > 0
        || Entries.Exists(entry => entry.Before.Count > 0 || entry.Behind is not null || entry.Value is LaidGroup { HasLayout: true });
}

/// <summary>An entry of a map, or an item of a list.</summary>
internal sealed class LaidEntry(string? key)
{
    /// <summary>The key; null for an item of a list.</summary>
    public string? Key { get; } = key;

    /// <summary>What stands behind the key or the dash.</summary>
    public LaidNode Value { get; set; } = new LaidText(null);

    /// <summary>The comments before it, each on a line of its own, from the <c>#</c> on; an empty one is an empty line.</summary>
    public List<string> Before { get; } = [];

    /// <summary>The comment at the end of its line.</summary>
    public string? Behind { get; set; }

    /// <summary>A comment may follow a text without quotation marks here: none can be meant as part of it.</summary>
    public bool MayFollowPlain { get; set; }

    /// <summary>All comments of the entry and of what stands in it, in order.</summary>
    public IEnumerable<string> Comments() => Before.Append(Behind ?? "").Where(comment => comment.Length > 0).Concat(Inner());

    /// <summary>The comments of what stands in the entry, in order.</summary>
    public IEnumerable<string> Inner() => Value is LaidGroup group
        ? group.Entries.SelectMany(entry => entry.Comments()).Concat(group.After.Where(comment => comment.Length > 0))
        : [];
}
