using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The object <c>for</c> or <c>while</c> inside a loop.</summary>
/// <param name="length">How many rounds there will be; null in a <c>while</c>, which cannot know.</param>
internal sealed class LoopState(int? length) : IScriptObject
{
    /// <summary>The loop's name inside <c>for</c>. Scopes tell names apart by reference, and not every runtime keeps literals where names are.</summary>
    public static readonly string InFor = string.Intern("for");

    /// <summary>The loop's name inside <c>while</c>.</summary>
    public static readonly string InWhile = string.Intern("while");

    private static readonly string[] All = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    private int index;
    private object? item;
    private object? previous;

    public int Count => All.Length;

    public bool IsReadOnly { get => true; set => _ = value; }

    public void Move(int to, object? next)
    {
        (index, previous, item) = (to, item, next);
    }

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        TryGetValue(member, out value);

    public bool TryGetValue(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxes.Of(index),
            "first" => Boxes.Of(index == 0),
            "even" => Boxes.Of(index % 2 == 0),
            "odd" => Boxes.Of(index % 2 != 0),
            "changed" when length is not null => Boxes.Of(index == 0 || !Equals(previous, item)),
            "rindex" when length is { } count => Boxes.Of(count - index - 1),
            "last" when length is { } count => Boxes.Of(index == count - 1),
            "length" when length is { } count => Boxes.Of(count),
            _ => null,
        };
        return value is not null;
    }

    public IEnumerable<string> GetMembers() => All;

    public bool Contains(string member) => All.Contains(member);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
