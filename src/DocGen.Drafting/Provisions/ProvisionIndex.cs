using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Settling;

namespace DocGen.Drafting.Provisions;

/// <summary>
/// The provisions of a text in force: what stands below a heading, up to the next one or to an Opinion with a number;
/// an Opinion (or a Resolution) by its number or title; an annex.
/// </summary>
internal sealed class ProvisionIndex
{
    private static readonly Revision Any = new("");
    private readonly Dictionary<string, BlockRange> named = new(StringComparer.Ordinal);
    private readonly ValueList<Block> unlabelled;

    /// <param name="original">The text; its marks and comments are no part of it.</param>
    public ProvisionIndex(Draft original)
    {
        Text = original.Reject().Text.WithoutComments();
        unlabelled = Unlabelled(Text);
        for (var i = 0; i < Text.Count; i++)
        {
            if (IsName(i))
            {
                named.TryAdd(Normal(PlainText.Of((Paragraph)Text[i])), new BlockRange(StartOf(i), EndOf(i)));
            }
        }
    }

    /// <summary>The text.</summary>
    public ValueList<Block> Text { get; }

    /// <summary>The provision with a title, its title included; the whole text without one; null where there is none.</summary>
    public BlockRange? Find(string? title) => title is null ? new BlockRange(0, Text.Count)
        : named.TryGetValue(Normal(title), out var range) ? range : null;

    /// <summary>Where a text stands in a provision word for word; typed labels do not count. Null where it does not.</summary>
    public BlockRange? Holding(ValueList<Block> part, BlockRange within)
    {
        var wanted = Unlabelled(part);
        for (var at = within.From; wanted.Count > 0 && at + wanted.Count <= within.To; at++)
        {
            if (unlabelled.Skip(at).Take(wanted.Count).SequenceEqual(wanted))
            {
                return new BlockRange(at, at + wanted.Count);
            }
        }
        return null;
    }

    /// <summary>What became of a text in a provision, from the first paragraph that has something of it to the last; null where none has.</summary>
    public BlockRange? VersionOf(ValueList<Block> part, BlockRange within)
    {
        var marked = TextComparison.Compare(part, Slice(within), Any, DraftComparison.Rules with { IsUnmarked = static _ => false }).Script.ToMarked();
        var (first, last) = (FindKept(marked), FindKept(marked.Reverse()));
        return first < 0 ? null
            : new BlockRange(within.From + marked.Take(first).Count(IsNew), within.To - marked.Reverse().Take(last).Count(IsNew));
    }

    /// <summary>The blocks of a range.</summary>
    public ValueList<Block> Slice(BlockRange range) => [.. Text.Skip(range.From).Take(range.To - range.From)];

    /// <summary>Where a provision begins that has nothing but its titles before a place.</summary>
    public int WithTitles(int place, BlockRange within)
    {
        var at = place;
        while (at > within.From && IsName(at - 1))
        {
            at--;
        }
        return at == within.From ? at : place;
    }

    private static int FindKept(IEnumerable<Block> marked) =>
        marked.Select((block, i) => (IsKept: !IsNew(block) && !IsAll(block, atom => atom.Deleted, row => row.Deleted), i)).Where(pair => pair.IsKept).Select(pair => pair.i).FirstOrDefault(-1);

    private static bool IsNew(Block block) => IsAll(block, atom => atom.Inserted, row => row.Inserted);

    private static bool IsAll(Block block, Func<Atom, Revision?> stamp, Func<TableRow, Revision?> rowStamp) => block switch
    {
        Paragraph paragraph => stamp(paragraph.Mark) is not null && paragraph.Atoms.All(atom => stamp(atom) is not null),
        Table table => table.Rows.All(row => rowStamp(row) is not null),
        _ => false,
    };

    private int StartOf(int i) => RoleOf(i) switch
    {
        Roles.OpinionTitle when RoleOf(i - 1) == Roles.OpinionNumber => i - 1,
        Roles.AnnexTitle when RoleOf(i - 1) == Roles.AnnexNumber => i - 1,
        _ => i,
    };

    private int EndOf(int i)
    {
        var (role, at) = (RoleOf(i), i + 1);
        while (at < Text.Count && !Ends(at))
        {
            at++;
        }
        return at;

        bool Ends(int at) => role switch
        {
            Roles.Heading => RoleOf(at) is Roles.OpinionNumber or Roles.AnnexNumber or Roles.AnnexTitle || (RoleOf(at) == Roles.Heading && LevelOf(at) <= LevelOf(i)),
            Roles.AnnexNumber or Roles.AnnexTitle => RoleOf(at) == Roles.AnnexNumber || (RoleOf(at) == Roles.AnnexTitle && RoleOf(at - 1) != Roles.AnnexNumber),
            _ => RoleOf(at) is not (Roles.OpinionTitle or Roles.Forum or Roles.Call or Roles.Clause)
                || (RoleOf(at) == Roles.OpinionTitle && RoleOf(at - 1) != Roles.OpinionNumber),
        };
    }

    private bool IsName(int i) => RoleOf(i) is Roles.Heading or Roles.OpinionNumber or Roles.OpinionTitle or Roles.AnnexNumber or Roles.AnnexTitle;

    private string? RoleOf(int i) => i < 0 ? null : (Text[i] as Paragraph)?.Mark.Properties.Style;

    private int LevelOf(int i) => ((Paragraph)Text[i]).Mark.Properties.Level;

    /// <summary>Case and the number of blanks tell nothing apart.</summary>
    private static string Normal(string title) =>
        string.Join(' ', title.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ValueList<Block> Unlabelled(ValueList<Block> text) => text.Select(block => block is Paragraph paragraph && paragraph.Atoms.Any(atom => atom is LabelAtom)
        ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => atom is not LabelAtom)] }
        : block).ToValueList();
}
