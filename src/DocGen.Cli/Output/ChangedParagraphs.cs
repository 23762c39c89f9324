using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Cli.Output;

/// <summary>
/// The paragraphs of a text that have changes, each below the heading or call that it stands under, and <c>…</c> where unchanged ones are left out.
/// Changes are CriticMarkup, or colours: red and struck what goes, green and underlined what comes.
/// </summary>
internal static class ChangedParagraphs
{
    private const string Omitted = "…";

    /// <summary>The lines, each with its line feed; nothing where nothing is changed.</summary>
    public static string Write(IEnumerable<Block> text, bool colours)
    {
        var lines = new StringBuilder();
        var (context, shownContext, leftOut) = ((string?)null, (string?)null, false);
        foreach (var paragraph in text.Paragraphs())
        {
            var isChanged = paragraph.Atoms.Append(paragraph.Mark).Any(atom => atom.Inserted is not null || atom.Deleted is not null);
            var line = Line(paragraph, colours);
            if (!isChanged)
            {
                leftOut = true;
            }
            else
            {
                if (context is not null && context != shownContext)
                {
                    lines.Append(context).Append('\n');
                    shownContext = context;
                }
                else if (leftOut && lines.Length > 0)
                {
                    lines.Append("  " + Omitted + "\n");
                }
                lines.Append(IsContext(paragraph) ? "" : "  ").Append(line).Append('\n');
                leftOut = false;
            }
            if (IsContext(paragraph))
            {
                context = line;
                shownContext = isChanged ? line : shownContext;
            }
        }
        return lines.ToString();
    }

    private static bool IsContext(Paragraph paragraph) =>
        paragraph.Mark.Properties.Style is Roles.Call or Roles.Heading or Roles.OpinionTitle or Roles.AnnexTitle;

    private static string Line(Paragraph paragraph, bool colours)
    {
        var line = new StringBuilder();
        IEnumerable<Atom> atoms = paragraph.Mark is { Inserted: null, Deleted: null } ? paragraph.Atoms : [.. paragraph.Atoms, paragraph.Mark];
        var (inserted, deleted) = (false, false);
        foreach (var atom in atoms)
        {
            Turn(atom.Inserted is not null, atom.Deleted is not null);
            line.Append(atom is MarkAtom ? "¶" : PlainText.Of(new Paragraph([atom], paragraph.Mark)).Replace('\n', ' ').Replace('\t', ' '));
        }
        Turn(false, false);
        return line.ToString();

        void Turn(bool toInserted, bool toDeleted)
        {
            if ((toInserted, toDeleted) == (inserted, deleted))
            {
                return;
            }
            line.Append(deleted ? colours ? "\e[0m" : "--}" : "").Append(inserted ? colours ? "\e[0m" : "++}" : "");
            line.Append(toInserted ? colours ? "\e[32;4m" : "{++" : "").Append(toDeleted ? colours ? "\e[31;9m" : "{--" : "");
            (inserted, deleted) = (toInserted, toDeleted);
        }
    }
}
