using DocGen.Drafting.Packs;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>What the comments of a merge or a rebase say in a pack's language: <c>remarks</c> in its strings.</summary>
internal static class PackRemarks
{
    /// <summary>The words; those that the pack does not have in English.</summary>
    public static RemarkWords Of(Pack pack)
    {
        var (words, own) = (RemarkWords.English, pack.Strings?.GetValueOrDefault("remarks") as IReadOnlyDictionary<string, object>);
        return new RemarkWords
        {
            AlsoDeleted = Word("also_deleted", words.AlsoDeleted),
            AlsoInserted = Word("also_inserted", words.AlsoInserted),
            Deletion = Word("deletion", words.Deletion),
            Insertion = Word("insertion", words.Insertion),
            Replacement = Word("replacement", words.Replacement),
            Kept = Word("kept", words.Kept),
            Gone = Word("gone", words.Gone),
            Separator = Word("separator", words.Separator),
        };

        string Word(string key, string otherwise) => own?.GetValueOrDefault(key) as string ?? otherwise;
    }
}
