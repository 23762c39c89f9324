using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>What can be done with a line that fits no open list or map: say why, and mend it for the parser.</summary>
internal sealed class LineFaults(Findings findings, Levels levels, ScalarSurvey scalars)
{
    /// <summary>So many words in a line without a name are a text, not a name whose colon was forgotten.</summary>
    private const int WordsOfText = 3;

    private readonly string text = findings.Text;

    /// <summary>The last text that stood alone, where it could have begun with a name, and its column: names below it ask for one before it too.</summary>
    public (int At, int Column) LoneText { get; set; } = (0, -1);

    /// <summary>A tab is set to the column that the line most likely means.</summary>
    public void Tab(int start, int first, int tab)
    {
        findings.AddTab(tab);
        var column = 0;
        foreach (var c in text.AsSpan(start, first - start))
        {
            column += c == '\t' ? 2 : 1;
        }
        var isDash = PlainText.IsDash(text, first);
        var top = levels.Top;
        if (!(top.Awaits && column > top.Column) && levels.Nearest(column, isDash) is { } level)
        {
            column = level.Column;
        }
        else if (top.Awaits && column <= top.Column && levels.Nearest(column, isDash) is null)
        {
            column = top.Column + 2;
        }
        findings.MoveAlone(start, first, column);
    }

    /// <summary>A sign that YAML has taken, at the start of a name.</summary>
    public void CheckName(int name, int colon)
    {
        if (TrapSigns.IsAt(text, name))
        {
            findings.Add(TrapSigns.Sentence(findings, name, Fixes.Quoted(text, name, colon)));
            findings.Mask(name);
        }
        else if (text[name] == '"' && colon > name)
        {
            Quotes.CheckEscapes(findings, name, text.LastIndexOf('"', colon) + 1);
        }
    }

    /// <summary>Reports <c>&amp;name</c> and <c>!type</c> above a list or a map, and takes them away.</summary>
    public bool IsLabel(int at, int parentColumn)
    {
        var end = PlainText.EndOnLine(text, at);
        if (text[at] is not ('&' or '!') || text.AsSpan(at, end - at).ContainsAny(' ', '\t') || !IsNextDeeper(at, parentColumn))
        {
            return false;
        }
        var hint = $"delete `{Fixes.Excerpt(text, at, end)}`: {(text[at] == '&' ? "a text cannot refer to another place" : "every value is text")}";
        findings.Add(TrapSigns.Sentence(findings, at, hint));
        findings.Replace(at, end - at, new string(' ', end - at));
        return true;
    }

    /// <summary>Adds the dash, or the blank after it, and gives where the item's content begins.</summary>
    public int NoDash(int first)
    {
        var end = PlainText.EndOnLine(text, first);
        if (text[first] == '-')
        {
            findings.Add(YamlMessages.NoBlankAfterDash(findings.Span(first, first + 1), $"write `- {Fixes.Excerpt(text, first + 1, end)}`"));
            findings.Insert(first + 1, " ");
            return first + 1;
        }
        findings.Add(YamlMessages.NoDash(findings.Span(first, first + 1),
            $"write `- {Fixes.Excerpt(text, first, end)}`, or indent the line if it belongs to the item above"));
        findings.Insert(first, "- ");
        return first;
    }

    /// <summary>Adds the colon or the blank that is missing, and gives the end of the name; or goes over text that is no name.</summary>
    public (int? Name, int Next) NoColon(int start, int first, int column)
    {
        var end = PlainText.EndOnLine(text, first);
        var word = PlainText.EndOfWord(text, first);
        if (word > first && word + 1 < end && text[word] == ':' && !LineEnds.IsGapAt(text, word + 1))
        {
            findings.Add(YamlMessages.NoBlankAfterColon(findings.Span(word, word + 1),
                $"write `{text[first..(word + 1)]} {Fixes.Excerpt(text, word + 1, end)}`"));
            findings.Insert(word + 1, " ");
            return (word, 0);
        }
        var isText = scalars.WasPlain && text.AsSpan(first, end - first).Count(' ') >= WordsOfText - 1;
        if (isText || word == first)
        {
            findings.Add(YamlMessages.NoColon(findings.Span(first, end), isText
                ? "indent the line if it goes on with the text above, else write `name: ` before it" : "write `name: ` before it"));
            if (!isText || scalars.Cut >= 0)
            {
                return (null, SetAside(start, first));
            }
            findings.MoveAlone(start, first, column + 2);
            return (null, scalars.Rest(first, column));
        }
        return (AddColon(first, word, end, word < end && LineEnds.IsBlank(text[word]) && !IsNextDeeper(first, column)), 0);
    }

    /// <summary>Moves a line to the nearest list or map that it can belong to, or sets it aside.</summary>
    public (int? Column, int Next) Misplaced(int start, int first, int column, bool isDash, bool isName)
    {
        if (isName && LoneText.Column == column && levels.Top.Column < column)
        {
            return NameBelowText(column);
        }
        if (scalars.Cut >= 0 && !isDash && !isName)
        {
            findings.Add(YamlMessages.TextAfterComment(findings.Span(first, first + 1),
                "put the whole text in quotes, or write it as a block: `>-`, and the text on the next lines, indented further"));
            findings.Mask(scalars.Cut);
            return (null, scalars.Rest(first, levels.Top.Column));
        }
        var level = isDash || isName ? levels.Nearest(column, isDash) : null;
        var span = findings.Span(first, first + 1);
        if (level is null)
        {
            findings.Add(YamlMessages.Indentation(span, isDash || isName ? "indent it like the lines it belongs to"
                : "if it goes on with the text above, put the whole text in quotes or in a block"));
            return (null, SetAside(start, first));
        }
        findings.Add(YamlMessages.Indentation(span, level.Column == 0 ? $"begin it at the margin, like line {level.Line}"
            : $"indent it by {level.Column} blank{(level.Column == 1 ? "" : "s")}, like line {level.Line}"));
        findings.Move(start, first, level.Column);
        return (level.Column, 0);
    }

    /// <summary>Makes a comment of a line, and of the lines that hang on it.</summary>
    public int SetAside(int start, int first)
    {
        var at = start;
        var next = first;
        do
        {
            findings.Replace(next, 1, "#");
            do
            {
                at = LineEnds.NextLine(text, next);
                next = LineEnds.SkipBlanks(text, at);
            }
            while (next < text.Length && text[next] is '\r' or '\n');
        }
        while (next < text.Length && next - at > first - start);
        return at;
    }

    /// <summary><c>- that …</c> with <c>clauses:</c> below it: the text wants a name of its own.</summary>
    private (int?, int) NameBelowText(int column)
    {
        var at = LoneText.At;
        var end = PlainText.EndOnLine(text, at);
        var word = PlainText.EndOfWord(text, at);
        if (word > at && word + 1 < end && text[word] == ':')
        {
            findings.Add(YamlMessages.NoBlankAfterColon(findings.Span(word, word + 1),
                $"write `{text[LineEnds.SkipBlanks(text, LineEnds.StartOfLine(text, at))..(word + 1)]} {Fixes.Excerpt(text, word + 1, end)}`"));
            findings.Insert(word + 1, " ");
        }
        else if (LineEnds.SkipBlanks(text, LineEnds.StartOfLine(text, at)) != at)
        {
            findings.Add(YamlMessages.NoColon(findings.Span(at, end), $"write `- text: {Fixes.Excerpt(text, at, end)}`"));
            findings.Insert(at, "text: ");
        }
        else
        {
            AddColon(at, word, end, word > at && word < end && LineEnds.IsBlank(text[word]));
        }
        LoneText = (0, -1);
        levels.Open(column, false, findings.LineOf(at));
        return (column, 0);
    }

    /// <summary>A colon after the first word, or after all of the text; gives its place.</summary>
    private int AddColon(int at, int word, int end, bool afterWord)
    {
        var name = afterWord ? word : end;
        findings.Add(YamlMessages.NoColon(findings.Span(at, end),
            $"write `{text[at..name]}:{(name < end ? Fixes.Excerpt(text, name, end) : "")}`"));
        findings.Insert(name, ":");
        return name;
    }

    private bool IsNextDeeper(int at, int column)
    {
        var next = LineEnds.NextLine(text, at);
        var first = LineEnds.SkipBlanks(text, next);
        return first < text.Length && first - next > column && (PlainText.IsDash(text, first) || PlainText.IsNameAt(text, first));
    }
}
