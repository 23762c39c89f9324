namespace Scriban.Parsing;

/// <summary>What kind of text is parsed.</summary>
public enum ScriptMode
{
    /// <summary>Text with code between <c>{{</c> and <c>}}</c>.</summary>
    Default,

    /// <summary>Code only, as if the whole text stood between <c>{{</c> and <c>}}</c>.</summary>
    ScriptOnly,
}
