using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Traps;
using YamlDotNet.Core.Events;
using Core = YamlDotNet.Core;

namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>What stopped the parser: its own words, which are only sorted by, never shown.</summary>
internal sealed record Fault(string Reason, int Start, int End);

/// <summary>
/// Turns the parser's events into nodes. Stops at what is not part of DocGen's YAML (a link to another place, a tag,
/// a text taken for a map): the scanner for traps then looks at the file as a drafter means it.
/// </summary>
internal sealed class TreeBuilder(ParsedText text, DiagnosticBag found)
{
    /// <summary>More levels than any document has, and few enough for the stack.</summary>
    internal const int DeepestLevel = 64;

    private readonly Core.Parser parser = new(new StringReader(text.Text));

    /// <summary>What stopped the reading, or null.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>True when a node stands too deep; that is reported already, and nothing can be made of the file.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Where the event before the parser gave up began.</summary>
    private int lastSeen;

    /// <summary>Where the innermost list or map without brackets begins, or -1.</summary>
    private int block = -1;

    private ParsingEvent Current => parser.Current!;

    private bool IsStopped => Fault is not null || IsTooDeep;

    /// <summary>The tree, or null: then <see cref="Fault"/> or <see cref="IsTooDeep"/> tells why, else there is no content.</summary>
    public YamlNode? Build()
    {
        try
        {
            var root = Document();
            return IsStopped ? null : root;
        }
        catch (Core.YamlException fault)
        {
            Fault = new(fault.Message, At(fault.Start), At(fault.End));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser gives up in these ways too: at text in brackets that is not indented, at half a surrogate pair.
            Fault = new(fault.GetType().Name, lastSeen, lastSeen);
        }
        return null;
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        while (!IsStopped && parser.MoveNext() && Current is not StreamEnd)
        {
            if (Current is DocumentStart start)
            {
                Stop(root is not null || start.Version is not null, "document", start);
            }
            else if (Current is not (StreamStart or DocumentEnd))
            {
                root = Node(1);
            }
        }
        return root;
    }

    private YamlNode? Node(int level)
    {
        lastSeen = At(Current.Start);
        switch (Current)
        {
            case NodeEvent node when !node.Anchor.IsEmpty || !node.Tag.IsEmpty:
                return Stop(true, "property", node);
            case AnchorAlias alias:
                return Stop(true, "alias", alias);
            case Scalar scalar:
                return ScalarNode(scalar);
            case SequenceStart or MappingStart when level > DeepestLevel:
                IsTooDeep = true;
                found.Add(YamlMessages.TooDeep(text.Span(lastSeen, lastSeen + 1), DeepestLevel));
                return null;
            case SequenceStart sequence:
                return Sequence(sequence, level);
            case MappingStart mapping:
                return Mapping(mapping, level);
            default:
                return Stop(true, "event", Current);
        }
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        var (start, end) = (At(scalar.Start), At(scalar.End));
        var style = scalar.Style switch
        {
            Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            Core.ScalarStyle.Literal => ScalarStyle.Literal,
            Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        var isMissing = style == ScalarStyle.Plain && scalar.Value.Length == 0;
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The parser ends a block where the next thing begins.
            end = start + text.Text.AsSpan(start, end - start).TrimEnd(" \t\r\n").Length;
        }
        var node = new YamlScalar(text, start, isMissing ? start : end, scalar.Value, style, isMissing);
        if (style == ScalarStyle.SingleQuoted && LeavesBlock(start, end))
        {
            Stop(true, "quote", scalar);
        }
        if (style == ScalarStyle.DoubleQuoted)
        {
            ForbiddenEscapes.Report(node, found);
        }
        return node;
    }

    /// <summary>The parser checks the indentation of lines in double quotes, but not in single ones.</summary>
    private bool LeavesBlock(int start, int end)
    {
        if (block < 0 || !text.Text.AsSpan(start, end - start).ContainsAny('\r', '\n'))
        {
            return false;
        }
        var column = block - LineEnds.StartOfLine(text.Text, block);
        for (var line = LineEnds.NextLine(text.Text, start); line < end; line = LineEnds.NextLine(text.Text, line))
        {
            if (Quotes.Leaves(text.Text, line, column))
            {
                return true;
            }
        }
        return false;
    }

    private YamlSequence? Sequence(SequenceStart start, int level)
    {
        var (from, to) = (At(start.Start), At(start.End));
        var isFlow = start.Style == Core.Events.SequenceStyle.Flow;
        var outer = block;
        block = isFlow ? block : from;
        var items = new List<YamlNode>();
        while (parser.MoveNext() && Current is not SequenceEnd)
        {
            if (Node(level + 1) is not { } item)
            {
                return null;
            }
            items.Add(item);
            to = Math.Max(to, item.End);
        }
        block = outer;
        return new(text, from, isFlow ? At(Current.End) + 1 : to, items, isFlow);
    }

    private YamlMapping? Mapping(MappingStart start, int level)
    {
        var isFlow = start.Style == Core.Events.MappingStyle.Flow;
        var (from, to) = (At(start.Start), At(start.End));
        if (isFlow && (from > 0 || level == 1) && InlineMarks.Opens(text.Text, from))
        {
            Stop(true, "mark", start);
            return null;
        }
        // `[a: b]` holds a map without brackets of its own, and the parser gives it no place.
        var isPair = isFlow && from == 0 && level > 1;
        var outer = block;
        block = isFlow ? block : from;
        var entries = new EntryList(text, found);
        while (parser.MoveNext() && Current is not MappingEnd)
        {
            if (!isFlow && HasQuestionMark(At(Current.Start)))
            {
                Stop(true, "question mark", Current);
                return null;
            }
            if (Node(level + 1) is not { } key || !parser.MoveNext())
            {
                return null;
            }
            var isLone = Current is MappingEnd;
            var value = isLone ? new YamlScalar(text, key.End, key.End, "", ScalarStyle.Plain, true) : Node(level + 1);
            if (value is null)
            {
                return null;
            }
            from = isPair && entries.Count == 0 ? key.Start : from;
            to = Math.Max(to, Math.Max(key.End, value.End));
            entries.Add(key, value);
            if (isLone)
            {
                break;
            }
        }
        block = outer;
        return new(text, from, isFlow && !isPair ? At(Current.End) + 1 : to, entries.ToList(), isFlow);
    }

    /// <summary>A <c>?</c> before a name makes YAML take a whole text, or a list, for a name.</summary>
    private bool HasQuestionMark(int at)
    {
        var before = at - 1;
        while (before >= 0 && LineEnds.IsBlank(text.Text[before]))
        {
            before--;
        }
        return before >= 0 && text.Text[before] == '?' && before < at - 1
            && (before == 0 || LineEnds.IsGapAt(text.Text, before - 1));
    }

    private YamlNode? Stop(bool stops, string reason, ParsingEvent at)
    {
        if (stops)
        {
            Fault = new(reason, At(at.Start), At(at.End));
        }
        return null;
    }

    private int At(Core.Mark mark) => (int)Math.Clamp(mark.Index, 0, text.Text.Length);
}
