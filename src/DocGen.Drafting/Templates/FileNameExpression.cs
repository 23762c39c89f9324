using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;
using Scriban;
using Scriban.Syntax;
using SourceSpan = DocGen.Diagnostics.SourceSpan;

namespace DocGen.Drafting.Templates;

/// <summary>
/// A name for Word files that a set writes itself, in the language of templates: <c>{{ symbol | string.replace '/' '-' }}-{{ language }}</c>. It can name the keys
/// of the head (<see cref="HeadModel"/>).
/// </summary>
internal static class FileNameExpression
{
    private const int LongestName = 10_000;   // characters; what is longer is no name, and no text either

    /// <summary>Whether <c>file-names</c> says a name, and not one of the pack's ways.</summary>
    public static bool Is(string text) => text.Contains("{{", StringComparison.Ordinal);

    /// <summary>The name as a fragment; null where something is wrong, which is reported.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="at">Where it stands, or whose name it is to give.</param>
    /// <param name="head">What it can name.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static string? Write(string text, SourceSpan at, DraftHead head, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(text, "file-names");
        if (template.HasErrors)
        {
            diagnostics.Add(Mistake(at, template.Messages[0].Message));
            return null;
        }
        var context = new TemplateContext
        {
            StrictVariables = true, EnableRelaxedMemberAccess = false, LoopLimit = TemplateRenderer.LoopLimit, RecursiveLimit = TemplateRenderer.IncludeLimit,
            LimitToString = LongestName, NewLine = "\n",
        };
        context.PushGlobal(HeadModel.Of(head));
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            diagnostics.Add(Mistake(at, e.OriginalMessage));
            return null;
        }
    }

    private static Diagnostic Mistake(SourceSpan at, string sentence)
    {
        var (message, hint) = EngineSentence.Split(sentence);
        return PackMessages.BadFileNames(at, message, hint);
    }
}
