using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// One rendering: the host's objects, the output, the switches and the limits. A context may render several templates
/// one after the other, but not at the same time.
/// </summary>
public class TemplateContext
{
    private const int DefaultLimitToString = 1_048_576;

    private readonly Stack<CultureInfo> cultures = new();
    private int? limitToString;
    private MemberRenamerDelegate? memberRenamer;
    private MemberFilterDelegate? memberFilter;
    private CancellationToken cancellationToken;
    private RenderRuntimeExceptionDelegate? renderRuntimeException;

    /// <summary>A context with the builtins and an empty object for the variables of templates.</summary>
    public TemplateContext()
    {
        WritesPlainly = GetType() == typeof(TemplateContext);
        Scopes = new ScopeStack(this);
        Writer = new OutputWriter(this);
        Limits = new Limits(this);
        Errors = new RuntimeErrors(this);
        BuiltinObject = BuiltinFunctions.Create();
        CurrentNode = new ScriptVariable("");
        Frame = new LocalFrame(new LocalTable(), new Arguments(this, CurrentNode));
        PushGlobal(BuiltinObject);
        PushGlobal(new ScriptObject());
    }

    /// <summary>Answers for a variable that no object has; true if there is one.</summary>
    /// <param name="context">This context.</param>
    /// <param name="span">The place of the template.</param>
    /// <param name="variable">The name.</param>
    /// <param name="value">Its value.</param>
    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable,
        out object? value);

    /// <summary>Answers for a member that a value does not have; true if there is one.</summary>
    /// <param name="context">This context.</param>
    /// <param name="span">The place of the template.</param>
    /// <param name="target">The value.</param>
    /// <param name="member">The name.</param>
    /// <param name="value">Its value.</param>
    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member,
        out object? value);

    /// <summary>Gives the text that is written in the place of a statement that failed.</summary>
    /// <param name="exception">What went wrong.</param>
    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>The builtins; a host may replace or add members before rendering.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>The object that assignments of templates go to: the one pushed last.</summary>
    public IScriptObject CurrentGlobal => Scopes.CurrentObject;

    /// <summary>The culture of numbers, dates and the order of texts; the invariant one if none is pushed.</summary>
    public CultureInfo CurrentCulture => cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    /// <summary>Where the output goes now.</summary>
    public IScriptOutput Output => Writer.Output;

    /// <summary>
    /// The piece of template being evaluated. Inside <see cref="IScriptOutput.Write"/> it is the piece that writes: for
    /// text its exact extent, so that line n of the slice is line n of the span, otherwise the whole expression.
    /// </summary>
    public SourceSpan CurrentSpan => CurrentNode.Span;

    /// <summary>Finds the templates of <c>include</c>; without one, including is an error.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>How included templates are parsed.</summary>
    public ParserOptions TemplateLoaderParserOptions { get; set; } = new();

    /// <summary>How the text of included templates is split.</summary>
    public LexerOptions TemplateLoaderLexerOptions { get; set; } = new();

    /// <summary>The included templates by path, parsed once; a host may put some in.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = new(StringComparer.Ordinal);

    /// <summary>An unknown variable is an error, except in front of <c>?.</c> and <c>??</c>. Off by default.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>A missing member is null instead of an error. On by default.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>A member or item of null is null instead of an error. Off by default.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>An index outside of a list gives null instead of an error. On by default.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Calling a function that does not exist gives null instead of an error. Off by default.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>A null index gives null instead of an error. Off by default.</summary>
    public bool EnableRelaxedNullIndexer { get; set; }

    /// <summary>
    /// Rounds that a loop may have together with everything inside it: inner loops, the list functions, arrays that
    /// grow.
    /// 1000 by default, 0 for no limit.
    /// </summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>
    /// Functions and includes that may be inside one another, the main template included; 100 by default, 0 for no
    /// limit.
    /// </summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Levels of lists and objects that may be printed; 20 by default, 0 for no limit.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>
    /// Characters of a single text (1,048,576 by default) and, once the host sets it, of the whole output; beyond it
    /// the
    /// rendering ends with an error. 0 leaves the output to the host; a single text still ends at 16,777,216.
    /// </summary>
    public int LimitToString
    {
        get => limitToString ?? DefaultLimitToString;
        set
        {
            limitToString = value;
            Writer.ForgetCeiling();
        }
    }

    /// <summary>
    /// Time for one match of a pattern that needs backtracking; half a second by default (in the package 10 s).
    /// </summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Blanks in front of a lone code block begin every line it writes. On by default.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>With <see cref="AutoIndent"/>, empty lines are indented as well. On by default.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>The line end that the engine writes of itself, in <c>tablerow</c>; <c>\n</c> by default.</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>Off while a template is evaluated for its value: expressions then write nothing.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>
    /// What <c>date.now</c> reads. None by default: the same template gives the same output on every day.
    /// </summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>Answers for unknown variables.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Answers for missing members.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>Writes something in the place of a failing statement, instead of ending the rendering.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException
    {
        get => renderRuntimeException;
        set
        {
            renderRuntimeException = value;
            IsWatched = value is not null || cancellationToken.CanBeCanceled;
        }
    }

    /// <summary>Ends the rendering with a <see cref="ScriptAbortException"/> before the next statement.</summary>
    public CancellationToken CancellationToken
    {
        get => cancellationToken;
        set
        {
            cancellationToken = value;
            IsWatched = value.CanBeCanceled || renderRuntimeException is not null;
        }
    }

    /// <summary>How members of .NET objects are named; null for <see cref="StandardMemberRenamer"/>.</summary>
    public MemberRenamerDelegate? MemberRenamer
    {
        get => memberRenamer;
        set => Members.Rename(memberRenamer = value, memberFilter);
    }

    /// <summary>Which members of .NET objects templates see; null for all.</summary>
    public MemberFilterDelegate? MemberFilter
    {
        get => memberFilter;
        set => Members.Rename(memberRenamer, memberFilter = value);
    }

    /// <summary>Whether no host can see a text on its way out.</summary>
    internal bool WritesPlainly { get; }

    internal ScopeStack Scopes { get; }

    internal OutputWriter Writer { get; }

    internal Limits Limits { get; private set; }

    internal RuntimeErrors Errors { get; }

    internal MemberAccess Members { get; } = new();

    internal ScriptNode CurrentNode { get; set; }

    internal LocalFrame Frame { get; set; }

    internal Flow Flow { get; set; }

    /// <summary>The value of the last expression statement or <c>ret</c>.</summary>
    internal object? Result { get; set; }

    /// <summary>The patterns used so far.</summary>
    internal RegexCache Regexes { get; } = new();

    /// <summary>Where each <c>array.cycle</c> stands.</summary>
    internal Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    internal bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>
    /// Whether each statement must look for cancelling or for what to write in the place of an error.
    /// </summary>
    internal bool IsWatched { get; private set; }

    internal int TextCeiling => LimitToString > 0 ? LimitToString : Limits.LongestText;

    internal long OutputCeiling => Writer.IsCapturing ? TextCeiling : limitToString switch
    {
        null => Limits.LongestText,
        <= 0 => long.MaxValue,
        { } limit => limit,
    };

    /// <summary>
    /// Adds an object whose members are variables; it wins over those pushed before, and takes the assignments.
    /// </summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        Scopes.PushObject(scriptObject);
    }

    /// <summary>Removes the object pushed last and returns it.</summary>
    /// <exception cref="InvalidOperationException">Only the builtins are left.</exception>
    public IScriptObject PopGlobal()
    {
        if (Scopes.Count <= 1) throw new InvalidOperationException("there is no global object to remove");
        return Scopes.PopObject()
            ?? throw new InvalidOperationException("a global object cannot be removed inside of a loop or function");
    }

    /// <summary>Changes the culture until <see cref="PopCulture"/>.</summary>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        cultures.Push(culture);
    }

    /// <summary>
    /// Goes back to the culture before the last <see cref="PushCulture"/>, and returns the one that ends.
    /// </summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public CultureInfo PopCulture() => cultures.Pop();

    /// <summary>Sends the output elsewhere until <see cref="PopOutput"/>; null collects it in memory.</summary>
    public void PushOutput(IScriptOutput? output = null) => Writer.Push(output ?? new StringBuilderOutput());

    /// <summary>
    /// Goes back to the output before the last <see cref="PushOutput"/>, and returns the one that ends.
    /// </summary>
    public IScriptOutput PopOutput() => Writer.Pop();

    /// <summary>Writes the value of an expression; hosts override this to treat every value on its way out.</summary>
    /// <param name="span">The expression.</param>
    /// <param name="textAsObject">Its value.</param>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null: return this;
            case string text:
                Writer.Write(text);
                return this;
            case int number when Writer.TryWrite(number, CurrentCulture): return this;
            default: return Write(ObjectToString(textAsObject));
        }
    }

    /// <summary>Writes a text.</summary>
    public TemplateContext Write(string text)
    {
        Writer.Write(text ?? "");
        return this;
    }

    /// <summary>Writes a slice of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="startIndex">Where the slice begins.</param>
    /// <param name="count">How many characters it has.</param>
    public TemplateContext Write(string text, int startIndex, int count)
    {
        Writer.Write(text, startIndex, count);
        return this;
    }

    /// <summary>The text of a value; hosts override this to print their own types.</summary>
    /// <param name="value">Any value; null is an empty text.</param>
    /// <param name="nested">Whether it is printed as part of a list, where texts have quotes and null has a
    /// name.</param>
    public virtual string ObjectToString(object? value, bool nested = false) => ValuePrinter.Print(this, value, nested);

    /// <summary>
    /// Forgets everything rendered: output, variables of templates, pushed objects and cultures. Switches stay.
    /// </summary>
    public virtual void Reset()
    {
        Scopes.Pop(Scopes.Count - 1);
        PushGlobal(new ScriptObject());
        Writer.Reset();
        cultures.Clear();
        Cycles.Clear();
        Limits = new Limits(this);
        Flow = Flow.Next;
        Result = null;
    }

    [SuppressMessage("Performance", "CA1822", Justification = "truth belongs to the context, as in the package")]
    internal bool ToBool(object? value) => value switch
    {
        null or EmptyValue => false,
        bool flag => flag,
        _ => true,
    };

    internal int ToInt(SourceSpan span, object? value) => ValueConverter.ToInt(this, span, value);

    internal string Print(BigInteger number)
    {
        const long mostBits = 300_000;
        var bits = number.GetBitLength();
        if (bits > mostBits)
            throw new ScriptRuntimeException(CurrentSpan,
                $"the whole number is too large to print: it has {bits} bits, the limit is {mostBits}");
        // Printing takes quadratic time.
        Limits.CountWork(bits * bits / 1000);
        return number.ToString(CurrentCulture);
    }
}
