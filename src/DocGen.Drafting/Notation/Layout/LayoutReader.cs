using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation.Layout;

/// <summary>
/// Reads how a file is laid out: each comment and empty line is given to the entry that it stands before, behind or, at the end of a list
/// or map, after. By its indentation a comment tells whether it still belongs to the list above it.
/// </summary>
internal sealed class LayoutReader
{
    private readonly string text;
    private readonly IReadOnlyCollection<string> textKeys;
    private readonly List<Place> places = [];
    private readonly LaidGroup root;

    /// <summary>The first place behind the comment that is looked at.</summary>
    private int next;

    /// <summary>Comments between two places stand in their order: one that went out of a list takes all that follow it along.</summary>
    private int deepest = int.MaxValue;

    private LayoutReader(string text, YamlMapping map, IReadOnlyCollection<string> textKeys)
    {
        (this.text, this.textKeys) = (text, textKeys);
        root = Group(map, null, isText: false);
    }

    /// <summary>The layout of a file without mistakes.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="map">What the file says.</param>
    /// <param name="textKeys">The keys at the top whose texts do not count the line end of a block.</param>
    public static LaidGroup Read(string text, YamlMapping map, IReadOnlyCollection<string> textKeys)
    {
        var reader = new LayoutReader(text, map, textKeys);
        foreach (var comment in SourceComments.Find(text, map))
        {
            reader.PassPlaces(comment.Start);
            reader.Add(comment);
        }
        reader.PassPlaces(text.Length);
        return reader.root;
    }

    private sealed record Place(LaidEntry Entry, int Start, YamlNode Value, Room Room);

    /// <summary>A map or list of the source.</summary>
    private sealed class Room(LaidGroup group, YamlNode node, Room? outer, Place? owner)
    {
        public LaidGroup Group => group;

        public YamlNode Node => node;

        public Room? Outer => outer;

        public Place? Owner => owner;

        public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

        public bool IsFlow { get; } = node is YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true };

        public int Column { get; set; }

        public bool Holds(int at) => IsFlow && node.Start < at && at < node.End;
    }

    private LaidNode Node(YamlNode node, Place place, bool isText) => node switch
    {
        YamlScalar scalar => new LaidText(scalar, isText),
        _ => Group(node, place, isText),
    };

    private LaidGroup Group(YamlNode node, Place? owner, bool isText)
    {
        var group = new LaidGroup(node is YamlMapping);
        var room = new Room(group, node, owner?.Room, owner);
        group.IsFlow = room.IsFlow && owner is not null && !SourceLines.IsBroken(text, node.Start, node.End);
        if (node is YamlMapping map)
        {
            foreach (var (key, value) in map.Entries)
            {
                Entry(key.Value, key.Start, value, isText || (owner is null && textKeys.Contains(key.Value)));
            }
        }
        else if (node is YamlSequence list)
        {
            var from = node.Start;
            foreach (var item in list.Items)
            {
                Entry(null, room.IsFlow ? item.Start : Dash(from, item.Start), item, isText);
                from = item.End;
            }
        }
        return group;

        void Entry(string? key, int start, YamlNode value, bool isTextValue)
        {
            var place = new Place(new LaidEntry(key), start, value, room);
            room.Column = group.Entries.Count == 0 ? start - SourceLines.Start(text, start) : room.Column;
            places.Add(place);
            group.Entries.Add(place.Entry);
            place.Entry.Value = Node(value, place, isTextValue);
        }
    }

    /// <summary>The dash of an item; comments may stand before it.</summary>
    private int Dash(int from, int item)
    {
        for (var at = from; at < item; at++)
        {
            if (text[at] == '-')
            {
                return at;
            }
            at = text[at] == '#' ? SourceLines.End(text, at) : at;
        }
        return item;
    }

    /// <summary>Goes on to the first place behind an offset, and notes the empty lines above those that are passed.</summary>
    private void PassPlaces(int offset)
    {
        for (; next < places.Count && places[next].Start <= offset; next++)
        {
            var place = places[next];
            deepest = int.MaxValue;
            if (!place.Room.IsFlow && SourceLines.IsFirst(text, place.Start) && SourceLines.IsBelowEmpty(text, place.Start))
            {
                place.Entry.Before.Add("");
            }
        }
    }

    private void Add(SourceComment comment)
    {
        var at = comment.Start;
        var (last, following) = (next > 0 ? places[next - 1] : null, next < places.Count ? places[next] : null);
        var holder = last;
        while (holder is { Room: { IsFlow: true, Owner: { } owner } room } && room.Node.End <= at)
        {
            holder = owner;
        }
        if (holder is not null && IsLeaf(holder.Value)
            && (holder.Value.Start > at || (holder.Entry.Value is LaidGroup { Entries.Count: 0 } && holder.Value.End > at)))
        {
            // Between a key and its value, or in empty brackets, there is no room for it.
            holder.Entry.Before.Add(comment.Text);
        }
        else if (holder?.Entry.Value is LaidGroup { IsFlow: false, Entries.Count: > 0 } opened && IsLeaf(holder.Value) && holder.Value.End <= at
            && !SourceLines.IsFirst(text, at) && IsOnLine(holder, at))
        {
            // The brackets go: what stood behind them stands behind the last of the lines.
            opened.After.Add(comment.Text);
        }
        else if (holder is { Entry.Behind: null } && !SourceLines.IsFirst(text, at) && IsOnLine(holder, at))
        {
            holder.Entry.Behind = comment.Text;
            holder.Entry.MayFollowPlain = holder.Value is YamlScalar { CutComment: not null };
        }
        else
        {
            AddLine(comment, RoomOf(last, at, following), following);
        }
    }

    /// <summary>The list or map at whose end a comment stands; null where it stands before the next entry.</summary>
    private Room? RoomOf(Place? last, int at, Place? following)
    {
        for (var room = last?.Room; room is not null; room = room.Outer)
        {
            if (room.Holds(at))
            {
                return following is not null && following.Start < room.Node.End ? null : room;
            }
        }
        Room? best = null;
        var column = SourceLines.IsFirst(text, at) ? at - SourceLines.Start(text, at) : 0;
        var (outer, outerColumn) = following is null ? (-1, -1) : (following.Room.Depth, following.Start - SourceLines.Start(text, following.Start));
        for (var room = last?.Room; room is not null && room.Depth > outer; room = room.Outer)
        {
            if (!room.IsFlow && room.Depth <= deepest && room.Column > outerColumn && room.Column <= column && room.Column >= (best?.Column ?? 0))
            {
                best = room;
            }
        }
        deepest = best?.Depth ?? -1;
        return best ?? (following is null ? RootRoom(last) : null);
    }

    private void AddLine(SourceComment comment, Room? room, Place? following)
    {
        var lines = room?.Group.After ?? following!.Entry.Before;
        if (SourceLines.IsFirst(text, comment.Start) && SourceLines.IsBelowEmpty(text, comment.Start))
        {
            lines.Add("");
        }
        lines.Add(comment.Text);
    }

    private static Room? RootRoom(Place? place)
    {
        var room = place?.Room;
        while (room?.Outer is { } outer)
        {
            room = outer;
        }
        return room;
    }

    /// <summary>True where a comment ends the line of the key or dash, of the head of a block, or of the value's end.</summary>
    private bool IsOnLine(Place place, int at) => place.Value switch
    {
        YamlScalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } block => at < block.End,
        { } leaf when IsLeaf(leaf) => leaf.End <= at && !SourceLines.IsBroken(text, leaf.End, at),
        { } group => group.Start > at && !SourceLines.IsBroken(text, place.Start, at),
    };

    private static bool IsLeaf(YamlNode node) => node is YamlScalar or YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true };
}
