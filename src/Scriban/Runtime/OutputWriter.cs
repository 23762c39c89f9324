using System.Globalization;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Where the output goes, and the indentation of its lines.</summary>
internal sealed class OutputWriter
{
    private readonly TemplateContext context;
    private readonly Stack<IScriptOutput> outside = new();
    private IScriptOutput output;
    private StringBuilder? builder;
    private string? indent;
    private bool atLineStart;
    private long written;
    private long ceiling;
    private int captures;

    public OutputWriter(TemplateContext context)
    {
        this.context = context;
        var memory = new StringBuilderOutput();
        output = memory;
        builder = memory.Builder;
    }

    public IScriptOutput Output
    {
        get => output;
        private set
        {
            output = value;
            builder = (value as StringBuilderOutput)?.Builder;
        }
    }

    /// <summary>Whether the output becomes a value instead of going to the host.</summary>
    public bool IsCapturing => captures > 0;

    public bool IsRedirected => outside.Count > 0;

    public void Push(IScriptOutput output)
    {
        outside.Push(Output);
        Output = output;
    }

    public IScriptOutput Pop()
    {
        var inner = Output;
        Output = outside.Count > 0 ? outside.Pop() : new StringBuilderOutput();
        return inner;
    }

    public void Reset()
    {
        outside.Clear();
        Output = new StringBuilderOutput();
        indent = null;
        written = 0;
        captures = 0;
    }

    /// <summary>Runs something and returns what it writes.</summary>
    public string Capture(Action run, bool keepsIndent = true)
    {
        var (outerIndent, outerStart, outerWritten) = (indent, atLineStart, written);
        if (!keepsIndent) indent = null;
        atLineStart = false;
        written = 0;
        var inner = new StringBuilderOutput();
        Push(inner);
        captures++;
        ceiling = 0;
        try
        {
            run();
            return inner.ToString();
        }
        finally
        {
            Pop();
            captures--;
            ceiling = 0;
            (indent, atLineStart, written) = (outerIndent, outerStart, outerWritten);
        }
    }

    /// <summary>Adds to the indentation; returns what it was.</summary>
    public string? Indent(string more, bool atStart)
    {
        var before = indent;
        indent += more;
        if (atStart) atLineStart = false;
        return before;
    }

    /// <summary>Asks for the ceiling again at the next write.</summary>
    public void ForgetCeiling() => ceiling = 0;

    public void Unindent(string? before) => indent = before;

    public void Write(string text)
    {
        if (builder is null || indent is not null)
        {
            Write(text, 0, text.Length);
            return;
        }

        Count(text.Length);
        builder.Append(text);
    }

    public void Write(string text, int start, int count)
    {
        if (count == 0) return;
        Count(count);
        if (indent is not null) WriteLines(text, start, start + count, indent);
        else if (builder is not null) builder.Append(text, start, count);
        else output.Write(text, start, count);
    }

    /// <summary>Writes a number without making a text of it, where nobody could tell.</summary>
    public bool TryWrite(int number, CultureInfo culture)
    {
        if (builder is null || indent is not null || !ReferenceEquals(culture, CultureInfo.InvariantCulture))
            return false;
        Span<char> digits = stackalloc char[12];
        number.TryFormat(digits, out var length, default, culture);
        Count(length);
        builder.Append(digits[..length]);
        return true;
    }

    private void Count(int count)
    {
        written += count;
        if (written > ceiling) CheckCeiling();
    }

    /// <summary>The ceiling is remembered, since asking for it at each write costs as much as writing.</summary>
    private void CheckCeiling()
    {
        ceiling = context.OutputCeiling;
        if (written > ceiling)
            throw new Syntax.ScriptRuntimeException(context.CurrentSpan,
                $"the output has more than {ceiling} characters (LimitToString)");
    }

    private void WriteLines(string text, int start, int end, string prefix)
    {
        while (start < end)
        {
            if (atLineStart && (context.IndentOnEmptyLines || text[start] is not ('\n' or '\r')))
            {
                Count(prefix.Length);
                Output.Write(prefix, 0, prefix.Length);
            }

            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            Output.Write(text, start, next - start);
            atLineStart = newLine >= 0;
            start = next;
        }
    }
}
