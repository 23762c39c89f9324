using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Tests.Merging;

/// <summary>A marked text in a form short enough for the message of a law that does not hold.</summary>
internal static class Shown
{
    /// <summary>One line for each paragraph; <c>[+A-B words]</c> is inserted by A and deleted by B.</summary>
    public static string Of(IEnumerable<Block> text) => Of(FlatText.Of(text).Atoms);

    /// <summary>The same of atoms.</summary>
    public static string Of(IEnumerable<Atom> atoms) => string.Concat(atoms.Select(Of));

    private static string Of(Atom atom)
    {
        var said = atom switch
        {
            TextAtom text => text.Text,
            LabelAtom label => $"⟨{label.Text ?? "null"}⟩",
            MarkAtom mark => $"¶{mark.Properties.Style}",
            EdgeAtom edge => $"<{edge.Edge}>",
            CommentStartAtom => "(",
            CommentEndAtom end => $"){end.Comment.Author}: {string.Concat(end.Comment.Content.Select(PlainText.Of))}.",
            _ => $"<{atom.GetType().Name}>",
        };
        var stamps = (atom.Inserted is { } by ? "+" + by.Author : "") + (atom.Deleted is { } gone ? "-" + gone.Author : "");
        return (stamps.Length == 0 ? said : $"[{stamps} {said}]") + (atom is MarkAtom ? "\n" : "");
    }
}
