using System.Buffers;
using System.Net;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>The names of Word files, where a set lets its pack give them, <c>file-names: itu</c>, or says them itself.</summary>
internal static class FileNames
{
    /// <summary>A name may be this long: with its ending and a folder it stays below what every disk takes.</summary>
    private const int Longest = 150;

    /// <summary>What some disk or other does not take in a name.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>
    /// The name for a draft, without ending; empty where its source gives the name, null where something is wrong, which is reported.
    /// </summary>
    public static string? Write(PlacedDraft placed, ScriptObject names, Pack pack, DiagnosticBag diagnostics)
    {
        if (placed.Draft.Head.FileNames is not { } way)
        {
            return "";
        }
        var at = placed.Places.Key("file-names");
        if (FileNameExpression.Is(way))
        {
            return FileNameExpression.Write(way, at, placed.Draft.Head, diagnostics) is { } written ? Checked(written, at, diagnostics) : null;
        }
        if (!pack.FileNames.TryGetValue(way, out var template))
        {
            diagnostics.Add(PackMessages.UnknownFileNames(at, way, pack.Name, [.. pack.FileNames.Keys]));
            return null;
        }
        if (TemplateRenderer.Render(template, names, pack, diagnostics) is not { } page)
        {
            return null;
        }
        return Checked(page.Text, template.Place, diagnostics);
    }

    private static string? Checked(string fragment, SourceSpan at, DiagnosticBag diagnostics)
    {
        var name = WebUtility.HtmlDecode(fragment.Trim());   // names are fragments, and escaped
        if (name.Length > Longest || name.AsSpan().ContainsAny(Forbidden) || name.Any(char.IsControl) || name.StartsWith('.') || name.EndsWith('.'))
        {
            diagnostics.Add(PackMessages.BadFileName(at, name));
            return null;
        }
        return name;
    }
}
