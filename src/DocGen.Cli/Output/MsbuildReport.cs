using System.Globalization;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>
/// One line for each finding, in the form of MSBuild, which the problem lists of editors read: <c>file(line,column,line,column): error DG0102: text</c>.
/// The end is exclusive. What is said of a file as a whole stands at its beginning: a place is what an editor can show.
/// </summary>
internal sealed class MsbuildReport(TextWriter output) : FindingsReport
{
    protected override void Take(Diagnostic found)
    {
        var span = found.Span;
        var place = span.Line == 0 ? "1,1" : string.Create(CultureInfo.InvariantCulture, $"{span.Line},{span.Column},{span.EndLine},{span.EndColumn}");
        output.WriteLine($"{span.File}({place}): {(found.Severity == Severity.Error ? "error" : "warning")} {found.Code}: {Sentence(found)}");
    }

    protected override void End(bool wasCutShort)
    {
    }
}
