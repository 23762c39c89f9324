using DocGen.Drafting.Labels;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Rules;

namespace DocGen.Drafting.Texts;

/// <summary>What a plain text is read with: it has no keys, so that labels, calls and number lines are known by how they look in its language.</summary>
/// <param name="Labels">The label sequence of each level of clauses.</param>
/// <param name="Opinion">The word before the number of an Opinion.</param>
public sealed record TextWords(IReadOnlyList<LabelSequence> Labels, string Opinion)
{
    /// <summary>English, where no pack can be found.</summary>
    public static TextWords English { get; } = new([new("a)"), new("i)"), new("1)")], "OPINION");

    /// <summary>The words in which calls begin.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>The word before a note, with its colon.</summary>
    public string Note { get; init; } = "Note:";

    /// <summary>The word before the reasons for a proposal, with its colon.</summary>
    public string Reasons { get; init; } = "Reasons:";

    /// <summary>Those of a pack in its language.</summary>
    public static TextWords Of(Pack pack) => new(pack.Labels, Said(pack, "opinion") ?? English.Opinion)
    {
        Calls = pack.Calls,
        Note = Said(pack, "note") is [.., ':' or '：'] note ? note : English.Note,
        Reasons = Said(pack, "reasons") is [.., ':' or '：'] reasons ? reasons : English.Reasons,
    };

    /// <summary>The sequence of a level; deeper levels use the last.</summary>
    internal LabelSequence Sequence(int level) => Labels[Math.Min(level, Labels.Count) - 1];

    /// <summary>
    /// A text without a label that is a call: it begins in words of the list and does not end as a sentence or a clause does, or it only looks
    /// like one. In another case, such as <c>Recognizing</c>, it must end without a sign.
    /// </summary>
    internal bool IsCall(string shown) =>
        IsListed(shown, StringComparison.Ordinal) ? shown.TrimEnd()[^1] is not ('.' or ';' or '!' or '?' or '。' or '；' or '؛')
        : ShownText.IsLikeCall(shown) || (IsListed(shown, StringComparison.OrdinalIgnoreCase) && !char.IsPunctuation(shown.TrimEnd()[^1]));

    /// <summary>It begins in words of the list and ends without a sign: outside an Opinion, where no call can stand, that is told.</summary>
    internal bool IsMisplacedCall(string shown) => IsListed(shown, StringComparison.Ordinal) && ShownText.IsLikeCall(shown);

    /// <summary>A line that looks like a call, below one that ends as a clause does, and no blank line between them.</summary>
    internal bool IsCallBelow(string above, string line) => above.TrimEnd() is [.., ';' or '.' or ',' or '；' or '。' or '，' or '؛' or '،'] && IsMisplacedCall(line);

    /// <summary>It begins in words of the list, and is no title or forum line.</summary>
    internal bool IsListedCall(string shown) => IsListed(shown, StringComparison.Ordinal) && IsCall(shown);

    private bool IsListed(string shown, StringComparison comparison)
    {
        var plain = string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Calls.Any(call => CallWords.Begins(plain, call, comparison));
    }

    private static string? Said(Pack pack, string key) =>
        pack.Strings?.TryGetValue(key, out var word) == true && word is string said && said.Trim() is { Length: > 0 } text ? text : null;
}
