using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Drafting;

namespace DocGen.Build.Logs;

/// <summary>Which tool this is. The compiler gives each assembly an identity made from all that went into it, so a tool that was changed and built anew is another.</summary>
public static class ToolVersion
{
    /// <summary>The identities of all assemblies that have a part in an output.</summary>
    public static string Current { get; } = string.Join(' ', new[]
    {
        typeof(Diagnostic), typeof(Scriban.Template), typeof(DraftCompiler), typeof(DocxWriter), typeof(ToolVersion),
    }.Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")));
}
