using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Rehearsing;

/// <summary>A pack of one template, in memory.</summary>
internal sealed class RehearsedPack : IPackFiles
{
    /// <summary>The template of its one kind.</summary>
    public const string Template = "page";

    private const string Page = """
        {{~ # A page. ~}}
        {{~ title = document.title ?? (document.proposes ? strings.a + " " + document.proposes : strings.a) ~}}
        {{~ if $1 ~}}{{ include "page" }}{{~ end ~}}
        <doc title="{{ title }}" lang="en-GB">
        {{~ for part in parts ~}}
        {{~ case part.type ~}}
        {{~ when "opinion" ~}}
        {{~ for section in part.sections ~}}
        <p class="Normal"{{ section.call.mark }}>{{ section.call.text }}</p>
        {{~ for clause in section.clauses ~}}
        <p class="{{ clause.level == 1 ? "Normal" : "Normal" }}"{{ clause.mark }}><i>{{ clause.label }}</i>{{ clause.text }}</p>
        {{~ end ~}}
        {{~ end ~}}
        {{~ end ~}}
        {{~ end ~}}
        </doc>
        """;

    private const string Vector = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""";

    /// <summary>The smallest picture: one point.</summary>
    private const string Pixels = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /// <summary>Its strings.</summary>
    public static Dictionary<string, object> Strings => new() { ["a"] = "b", ["locale"] = "en-GB" };

    public string Called => "the pack";

    public string PathOf(string path) => path;

    public bool Has(string path) => path is Template or "a.svg" or "a.png";

    public SourceText? Read(string path, DiagnosticBag diagnostics) => new(path, Page);

    public PackReference? ReadReference(string path, DiagnosticBag diagnostics) => null;

    public bool Reaches(string path) => true;

    public IReadOnlyCollection<string> Beside(string path) => [];

    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => path == "a.svg" ? Encoding.UTF8.GetBytes(Vector) : Convert.FromBase64String(Pixels);
}
