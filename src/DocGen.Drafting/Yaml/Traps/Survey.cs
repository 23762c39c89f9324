using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>
/// Looks through a file that the parser refused, line by line, as a person would: which list or map does the line
/// belong to, and what does the text after its dash or name begin with? All mistakes are found in one walk, and each
/// gets an edit that lets the parser read on.
/// </summary>
internal sealed class Survey
{
    private readonly Findings findings;
    private readonly string text;
    private readonly Levels levels = new();
    private readonly ScalarSurvey scalars;
    private readonly LineFaults faults;
    private bool hasContent;

    private Survey(Findings findings)
    {
        (this.findings, text, scalars) = (findings, findings.Text, new(findings));
        faults = new(findings, levels, scalars);
    }

    /// <summary>Reports the mistakes of a file, and gives the edits that mend them for the parser; null when there are too many.</summary>
    public static List<Edit>? Run(SourceText source, DiagnosticBag diagnostics)
    {
        var findings = new Findings(source, diagnostics);
        var survey = new Survey(findings);
        for (var at = 0; at < source.Text.Length && !findings.IsFull;)
        {
            at = survey.Line(at);
        }
        return findings.IsFull ? null : [.. findings.Edits];
    }

    private int Line(int start)
    {
        var first = LineEnds.SkipBlanks(text, start);
        if (IsNothing(first))
        {
            return LineEnds.NextLine(text, first);
        }
        if (PlainText.IsMarker(text, start))
        {
            return Marker(start);
        }
        if (text[start] == '%' && !hasContent)
        {
            findings.Add(YamlMessages.Directive(findings.Span(start, start + 1)));
            findings.Replace(start, 1, "#");
            return LineEnds.NextLine(text, start);
        }
        hasContent = true;
        var tab = text.AsSpan(start, first - start).IndexOf('\t');
        if (tab >= 0)
        {
            faults.Tab(start, first, start + tab);
        }
        return Content(start, first, findings.Column(start, first));
    }

    /// <summary>A line with content, at the column that it counts for.</summary>
    private int Content(int start, int first, int column)
    {
        var isDash = PlainText.IsDash(text, first);
        var colon = isDash ? -1 : Names.Colon(text, first, levels.HasNamesAt(column) || IsAboveName(start, first));
        switch (levels.Place(column, isDash, colon >= 0, text[first] == '-'))
        {
            case Fit.Right:
                return Right(start, first, column, isDash, colon);
            case Fit.NoDash:
                levels.Open(column, true, findings.LineOf(start));
                return Item(faults.NoDash(first), column + 2, column);
            case Fit.DashAmongNames:
                findings.Add(YamlMessages.DashAmongNames(findings.Span(first, first + 1)));
                return faults.SetAside(start, first);
            case Fit.NoColon:
                return faults.NoColon(start, first, column) switch
                {
                    { Name: { } name } => Entry(first, name, column),
                    { Next: var next } => next,
                };
            default:
                return faults.Misplaced(start, first, column, isDash, colon >= 0) switch
                {
                    { Column: { } moved } => Content(start, first, moved),
                    { Next: var next } => next,
                };
        }
    }

    /// <summary>True when the next line begins with a name at the same column: the first of several names may begin with a sign, too.</summary>
    private bool IsAboveName(int start, int first)
    {
        var next = LineEnds.NextLine(text, first);
        var at = next + (first - start);
        return at < text.Length && LineEnds.SkipBlanks(text, next) == at && PlainText.IsNameAt(text, at);
    }

    private int Right(int start, int first, int column, bool isDash, int colon)
    {
        if (isDash)
        {
            levels.Open(column, true, findings.LineOf(start));
            return Item(first + 1, column + 1, column);
        }
        if (colon >= 0)
        {
            return Entry(first, colon, column);
        }
        faults.LoneText = (first, column);
        return Value(first, levels.Top.Column);
    }

    /// <summary>What stands after a dash: another dash, a name, a text, or nothing yet.</summary>
    private int Item(int after, int columnAfter, int dashColumn)
    {
        var at = LineEnds.SkipBlanks(text, after);
        var column = columnAfter + (at - after);
        while (PlainText.IsDash(text, at))
        {
            levels.Open(column, true, findings.LineOf(at));
            var next = LineEnds.SkipBlanks(text, at + 1);
            (dashColumn, column, at) = (column, column + (next - at), next);
        }
        if (IsNothing(at))
        {
            return LineEnds.NextLine(text, at);
        }
        var colon = Names.Colon(text, at, false);
        if (colon >= 0 && !Names.IsProse(text, at, colon))
        {
            return Entry(at, colon, column);
        }
        faults.LoneText = (at, column);
        return Value(at, dashColumn);
    }

    private int Entry(int name, int colon, int column)
    {
        faults.CheckName(name, colon);
        levels.Open(column, false, findings.LineOf(name));
        var at = LineEnds.SkipBlanks(text, colon < text.Length && text[colon] == ':' ? colon + 1 : colon);
        if (IsNothing(at))
        {
            return LineEnds.NextLine(text, at);
        }
        return Value(at, column);
    }

    /// <summary>A value; or, in files that come from elsewhere, a label of the list or map on the lines below, which is awaited still.</summary>
    private int Value(int at, int parentColumn)
    {
        levels.Top.Awaits = faults.IsLabel(at, parentColumn);
        return levels.Top.Awaits ? LineEnds.NextLine(text, at) : scalars.Value(at, parentColumn);
    }

    /// <summary><c>---</c> may stand once, before everything; <c>...</c> ends the file.</summary>
    private int Marker(int start)
    {
        if (text[start] == '-' && !hasContent)
        {
            hasContent = true;
            var at = LineEnds.SkipBlanks(text, start + 3);
            return IsNothing(at) ? LineEnds.NextLine(text, at) : scalars.Value(at, -1);
        }
        if (text[start] == '-' || HasMore(start))
        {
            var at = text[start] == '-' ? start : FirstMore(start);
            findings.Add(YamlMessages.SecondDocument(findings.Span(at, at + Math.Min(3, LineEnds.EndOfLine(text, at) - at))));
            findings.Replace(start, text.Length - start, "");
        }
        return text.Length;
    }

    private bool HasMore(int start) => FirstMore(start) < text.Length;

    private int FirstMore(int start)
    {
        var at = start + 3;
        while (at < text.Length)
        {
            at = LineEnds.SkipBlanks(text, at);
            if (!IsNothing(at) && !PlainText.IsMarker(text, at))
            {
                return at;
            }
            at = LineEnds.NextLine(text, at);
        }
        return at;
    }

    private bool IsNothing(int at) => at >= text.Length || text[at] is '\r' or '\n' or '#';
}
