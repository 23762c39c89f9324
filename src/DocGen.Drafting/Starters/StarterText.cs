using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Starters;

/// <summary>
/// Makes a new drafting file of a pack's starter, line by line, so that its comments stay: keys that the set gives go, values that are
/// known come in, and the text of a base takes the place of the starter's.
/// </summary>
public static class StarterText
{
    private const string BaseAuthor = "base";
    private static readonly string[] TextKeys = ["note", "opinion", "body"];

    /// <summary>The text of the new file; null where the starter is no drafting file, which is reported.</summary>
    public static string? Write(SourceText starter, StarterHead head, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var root = YamlReader.Read(starter, found);
        diagnostics.AddRange(found);
        if (found.HasErrors || root is not YamlMapping map)
        {
            return null;
        }
        var lines = new HeadLines(starter, map.Entries.TakeWhile(entry => !TextKeys.Contains(entry.Key.Value)));
        foreach (var key in head.Set.Keys.Except(["kind", "template", "language"]))
        {
            lines.Remove(key);
        }
        SetUnlessGiven("template", head.Template, head.Set.Template);
        SetUnlessGiven("language", head.Language, head.Set.Language);
        if (head.Base is not { } draft)
        {
            lines.RemoveCommented("base");
            return lines.ToString() + starter.Text[lines.End..];
        }
        draft = RemarksKeepTheirAuthor(draft);
        Amend(lines, head, draft);
        return lines.ToString() + Between(starter, map, lines.End) + DraftWriter.WriteText(draft);

        void SetUnlessGiven(string key, string value, string? given)
        {
            if (value == given)
            {
                lines.Remove(key);
            }
            else
            {
                lines.Set(key, YamlText.Scalar(value, 2));
            }
        }
    }

    /// <summary>The keys that tell which document is amended, and those that its text needs.</summary>
    private static void Amend(HeadLines lines, StarterHead head, Draft draft)
    {
        if (draft.Head.Symbol is { } symbol)
        {
            var number = draft.Head.Contribution is { } contribution
                ? " " + head.ContributionNumber.Replace("{number}", contribution, StringComparison.Ordinal) : "";
            lines.Replace("proposes", YamlText.Scalar(symbol + number, 2));
        }
        else
        {
            lines.CommentOut("proposes");
        }
        if (head.BasePath is { } path)
        {
            lines.Set("base", YamlText.Scalar(path, 2));
        }
        if (!draft.Head.RulesOff.SequenceEqual(head.Set.RulesOff ?? []))
        {
            lines.Set("rules-off", $"[{string.Join(", ", draft.Head.RulesOff)}]");
        }
        if (draft.Head.Authors.Count > 0 && !draft.Head.Authors.SequenceEqual(head.Set.Authors ?? []))
        {
            lines.Set("authors", $"{{{string.Join(", ", draft.Head.Authors.Select(author => $"{author.Key}: {YamlText.InFlow(author.Name)}"))}}}");
        }
    }

    /// <summary>What the author of the base remarks without a name must not become a remark of the new file's author.</summary>
    private static Draft RemarksKeepTheirAuthor(Draft draft) =>
        draft.Head.Author is { } author && draft.Text.Any(HasRemark)
            ? draft with
            {
                Head = draft.Head with
                {
                    Author = null,
                    Authors = draft.Head.Authors.Any(named => named.Name == author) ? draft.Head.Authors
                        : [.. draft.Head.Authors, new NamedAuthor(BaseAuthor, author)],
                },
            }
            : draft;

    private static bool HasRemark(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Atoms.Any(atom => atom is CommentStartAtom),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Blocks.Any(HasRemark))),
        _ => false,
    };

    /// <summary>Comments above the starter's text speak of the base's text as well.</summary>
    private static string Between(SourceText starter, YamlMapping map, int end)
    {
        var text = map.Entries.FirstOrDefault(entry => TextKeys.Contains(entry.Key.Value));
        return text is null ? "" : starter.Text[end..starter.Offset(text.Key.Span.Line, 1)];
    }
}
