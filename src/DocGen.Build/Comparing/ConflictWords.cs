using DocGen.Diagnostics;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>A conflict in one line: the words, and what each would have in their place.</summary>
internal static class ConflictWords
{
    private const int Longest = 60;

    /// <summary>`article`: Kenya would have `paragraph`, Brazil nothing.</summary>
    public static string Of(Conflict conflict) =>
        $"`{Short(conflict.Original)}`: " + string.Join(", ", conflict.Claims.Select(claim =>
            $"{claim.Author ?? "the new base"} would have {(claim.Text.Length == 0 ? "nothing" : $"`{Short(claim.Text)}`")}"));

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ¶ ");
        return Quotation.Of(line.Length <= Longest ? line : line[..Longest].TrimEnd() + "…");
    }
}
