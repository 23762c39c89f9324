using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Sets;
using DocGen.Revisions;
using DocGen.Styles;

namespace DocGen.Build.Rehearsing;

/// <summary>
/// Takes a text of a few lines through the last steps of a build, then through those before, while the files of the command are still being
/// found and read. The runtime loads code when it is first used, which for one document takes longer than all the rest: so a second
/// processor loads what the first will need when it has read. Nothing of it is kept, and no file is touched.
/// </summary>
public static class Rehearsal
{
    private const int StackSize = 1024 * 1024;

    private const string Page = """
        <doc title="T" subject="S" creator="C" lang="en-GB" dir="ltr" date="2013-02-01">
        <property name="Docnum">S</property>
        <header pages="first"><table columns="11% 52% 37%"><tr><td><p class="Normal"><img src="a.svg" alt="a" height="15mm"/></p></td><td><p class="Normal">b</p></td><td><p class="Normal"></p></td></tr></table></header>
        <header><p class="Normal">- <page/> -</p></header>
        <footer pages="first"><p class="Normal">f</p></footer>
        <p class="Normal" mark="ins" by="A" date="2013-02-01"><ins by="A" date="2013-02-01"><i>a)</i><tab/></ins><ins by="A" date="2013-02-01">b &amp; c</ins></p>
        <p class="Normal">that <del by="A" date="2013-02-01">d</del> e</p>
        </doc>
        """;

    private const string Draft = """
        kind: contribution
        template: rehearsal
        source: A
        author: A
        date: 2013-02-01
        opinion:
          number: (1)
          title: T
          sections:
            - call: noting
              clauses:
                - that {++a++}{--b--} c;
                - ins: d.
        """;

    private static readonly StyleSheet Styles = new(
        new StyleFormat { Font = "F", Size = 24, Language = "en-GB" },
        [
            new Style("Normal", "Normal", StyleKind.Paragraph)
            {
                IsDefault = true,
                Next = "Normal",
                Format = new StyleFormat { Before = 120, Bold = true, Italic = true, KeepNext = true, Alignment = Alignment.Center, Tabs = [new TabStop(794)], OutlineLevel = 1 },
            },
            new Style("Hyperlink", "Hyperlink", StyleKind.Character) { Format = new StyleFormat { Color = "0000FF", Underline = true } },
        ]);

    private static int begun;

    /// <summary>Rehearses beside the caller, where there is a processor for it; once, whoever asks.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref begun, 1) == 0)
        {
            new Thread(Run, StackSize) { IsBackground = true, Name = "rehearsal" }.Start();
        }
    }

    private static void Run() => Run([]);

    /// <summary>Rehearses.</summary>
    /// <param name="found">Takes mistakes: there are none.</param>
    /// <returns>How many bytes the Word files have.</returns>
    public static long Run(DiagnosticBag found)
    {
        var pack = new Pack(
            "rehearsal", [new PackKind("contribution", new PackTemplate(RehearsedPack.Template, default), [], UsesSet: false)],
            Styles, new PageSetup(), [new LabelSequence("a)")], RehearsedPack.Strings, new RehearsedPack());
        using var stream = new MemoryStream();
        if (PageReader.Read(new RenderedPage(Page, []), pack.Styles, pack.Page, found, new PagePictures(pack.Files, pack.Files)) is { } document)
        {
            Write(document);
        }
        if (DraftReader.Read(new SourceText("rehearsal", Draft), DraftDefaults.None, found) is { } placed)
        {
            RuleBook.Check(placed, pack, found);
            if (DraftCompiler.Compile(placed, pack, NoSurroundings.Instance, found) is { } compiled)
            {
                Write(compiled.Document);
            }
        }
        return stream.Length;

        void Write(Document document)
        {
            RevisionCount.Of(document.Body);
            new DocxWriter().Write(document, stream);
        }
    }
}
