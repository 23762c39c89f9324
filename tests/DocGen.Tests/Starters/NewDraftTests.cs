using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Starters;

/// <summary><c>docgen new KIND</c>, as a user types it.</summary>
public sealed class NewDraftTests : IDisposable
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];
    private readonly Shell shell = new();

    public static TheoryData<string, string, string> Starters
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var pack in Directory.GetDirectories(Repository.Path("templates")).Order(StringComparer.Ordinal))
            {
                foreach (var kind in Directory.GetFiles(Path.Combine(pack, "new"), "*.yaml").Select(path => Path.GetFileName(path).Split('.')[0]).Distinct().Order(StringComparer.Ordinal))
                {
                    foreach (var language in Languages)
                    {
                        data.Add(Path.GetFileName(pack), kind, language);
                    }
                }
            }
            return data;
        }
    }

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Starters))]
    public void A_starter_with_its_names_filled_in_builds_without_a_warning_with_and_without_what_is_commented_out(string pack, string kind, string language)
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", kind, shell.PathOf("a.yaml"), "--template", pack, "--language", language));
        Assert.Equal("~/a.yaml\nnext: docgen build ~/a.yaml\n", shell.Output);
        var text = Filled("a.yaml");
        shell.Write("b.yaml", Regex.Replace(text, "^# (?!yaml-language-server)([a-z-]+: )", "$1", RegexOptions.Multiline));

        Assert.Contains($"language: {language} ", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", kind, shell.PathOf("c.txt"), "--template", pack, "--language", language));
        text = Filled("c.txt");
        shell.Write("d.txt", Regex.Replace(text, "^# ([a-z-]+: )", "$1", RegexOptions.Multiline));
        Assert.DoesNotContain("`- ins:`", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("4 files in order\n", shell.Error);
        Assert.Equal(File.ReadAllBytes(shell.PathOf("out/a.docx")), File.ReadAllBytes(shell.PathOf("out/c.docx")));
        Assert.Equal(File.ReadAllBytes(shell.PathOf("out/b.docx")), File.ReadAllBytes(shell.PathOf("out/d.docx")));
        ValidDocx.Check(File.ReadAllBytes(shell.PathOf("out/a.docx")));
    }

    [Theory]
    [InlineData("wtpf-ieg-2-10", "proposes: WTPF-IEG/2/10 (Contribution 27) ")]
    [InlineData("wtpf-ieg-2-11", "proposes: WTPF-IEG/2/11 (Contribution 29) ")]
    public void A_base_becomes_a_contribution_that_rejects_to_its_text(string name, string proposes)
    {
        var amended = Repository.Path("content", "wtpf-ieg", name + ".yaml");

        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("a.yaml"), "--base", amended));
        Assert.Contains(proposes, File.ReadAllText(shell.PathOf("a.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        Assert.DoesNotContain("tunis", shell.Error, StringComparison.Ordinal);
        Assert.Equal(TextOf(amended), TextOf(shell.PathOf("a.yaml")));
    }

    [Fact]
    public void A_base_becomes_a_text_to_mark()
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("a.txt"), "--base", Repository.Path("content", "wtpf-ieg", "wtpf-ieg-2-11.yaml")));
        var text = File.ReadAllText(shell.PathOf("a.txt"));
        Assert.StartsWith("---\n# A contribution", text, StringComparison.Ordinal);
        Assert.Contains("\n---\n\n<!-- The text, as it reads.", text, StringComparison.Ordinal);
        Assert.Contains("\n\nconsidering\na) that the Internet has evolved", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("a.txt"), "-o", shell.PathOf("out")));
    }

    [Theory]
    [InlineData("en", "A backslash alone on a line")]
    [InlineData("ru", "Обратная косая черта")]
    public void Backslashes_are_explained_where_there_are_some(string language, string sentence)
    {
        var head = Workbench.Head + $"language: {language}\nrules-off: [clause-endings]\nopinion:\n  title: T\n  sections:\n    - call: noting\n      clauses:\n";
        var plain = shell.Write("plain.yaml", head + "        - one;\n");
        var kept = shell.Write("kept.yaml", head + "        - \"one; \"\n        - \"\"\n        - two.\n");

        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("a.txt"), "--base", plain));
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("b.txt"), "--base", kept));
        Assert.DoesNotContain('\\', File.ReadAllText(shell.PathOf("a.txt")));
        Assert.Contains($"\n<!-- \\ {sentence}", File.ReadAllText(shell.PathOf("b.txt")), StringComparison.Ordinal);
        Assert.Contains(" one;\\ \n\\\n", File.ReadAllText(shell.PathOf("b.txt")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("convert", shell.PathOf("kept.yaml"), "-o", shell.PathOf("kept.txt")));
        Assert.DoesNotContain(sentence, File.ReadAllText(shell.PathOf("kept.txt")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("convert", shell.PathOf("b.txt"), "-o", shell.PathOf("b.yaml")));
        Assert.Equal(TextOf(kept), TextOf(shell.PathOf("b.yaml")));
    }

    [Fact]
    public void A_base_keeps_its_remarks_and_their_author_and_what_it_lacks_is_not_made_up()
    {
        var amended = shell.Write("base.yaml", Workbench.Head + "rules-off: [double-spaces]\nbody:\n  - text: one{>>why?<<} {>>hm<<}{br}\n");

        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("a.yaml"), "--base", amended));
        var text = File.ReadAllText(shell.PathOf("a.yaml"));
        Assert.Contains("\n# proposes: ", text, StringComparison.Ordinal);
        Assert.Contains("\nauthors: {br: Brazil, base: United States}\n", text, StringComparison.Ordinal);
        Assert.Contains("\nrules-off: [double-spaces]                    # warnings that you do not want\n", text, StringComparison.Ordinal);
        Assert.EndsWith("body:\n  - text: one{>>why?<<}{base} {>>hm<<}{br}\n", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("a.yaml")));
    }

    [Fact]
    public void A_new_file_names_a_schema_that_is_there_and_is_that_of_its_packs()
    {
        shell.Run("new", "pack", "ours", "-o", shell.Folder);
        shell.Write("set/docgen.yaml", "template: ours\n");
        shell.Write("templates/ours/pack.yaml", File.ReadAllText(shell.PathOf("templates/ours/pack.yaml")).Replace("\n  report:", "\n  memo:", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, shell.Run("new", "opinion", shell.PathOf("set/sub/a.yaml")));
        Assert.StartsWith("# yaml-language-server: $schema=../.docgen/draft.schema.json\n# An Opinion", File.ReadAllText(shell.PathOf("set/sub/a.yaml")), StringComparison.Ordinal);
        Assert.Contains("\"memo\"", File.ReadAllText(shell.PathOf("set/.docgen/draft.schema.json")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("set")));
        Assert.Equal("1 file in order\n", shell.Error);

        // One that another version has left is renewed.
        shell.Write("set/.docgen/draft.schema.json", "{}");
        Assert.Equal(ExitCode.Done, shell.Run("new", "opinion", shell.PathOf("set/b.yaml")));
        Assert.StartsWith("# yaml-language-server: $schema=.docgen/draft.schema.json\n", File.ReadAllText(shell.PathOf("set/b.yaml")), StringComparison.Ordinal);
        Assert.Contains("\"memo\"", File.ReadAllText(shell.PathOf("set/.docgen/draft.schema.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_set_says_is_left_to_it()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nlanguage: fr\nsource: France\ndate: 2013-02-01\n");

        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("set/new") + "/"));
        Assert.Equal("~/set/new/contribution.yaml\nnext: docgen build ~/set/new/contribution.yaml\n", shell.Output);
        var text = File.ReadAllText(shell.PathOf("set/new/contribution.yaml"));
        Assert.DoesNotContain("\ntemplate:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nlanguage:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nsource:", text, StringComparison.Ordinal);
        Assert.Contains("call: reconnaissant", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("set/en.yaml"), "--language", "en"));
        Assert.Contains("\nlanguage: en ", File.ReadAllText(shell.PathOf("set/en.yaml")), StringComparison.Ordinal);
        Filled("set/new/contribution.yaml");
        Filled("set/en.yaml");
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal("2 files in order\n", shell.Error);
    }

    [Fact]
    public void Nothing_is_overwritten_not_even_the_base()
    {
        var path = shell.Write("a.yaml", Workbench.Head + "body: []\n");

        Assert.Equal(ExitCode.DiskRefused, shell.Run("new", "contribution", path, "--base", path));
        Assert.Equal("~/a.yaml: error DG0611: this is there already, and nothing is overwritten\n  hint: choose another name, or move this away first\n", shell.Error);
        Assert.Equal(Workbench.Head + "body: []\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_place_that_cannot_be_made_is_told()
    {
        shell.Write("file", "no folder");

        Assert.Equal(ExitCode.DiskRefused, shell.Run("new", "opinion", shell.PathOf("file/a.yaml")));
        Assert.Equal("~/file/a.yaml: error DG0612: the file cannot be made: `~/file` is a file, not a folder\n  hint: choose another place\n", shell.Error);
    }

    [Theory]
    [InlineData(new[] { "contribtion", "~/a.yaml" }, "contribtion: error DG0810: the pack `wtpf-ieg` has no starting file for this kind\n  hint: did you mean `contribution`?\n")]
    [InlineData(new[] { "../pack", "~/a.yaml" }, "../pack: error DG0810: the pack `wtpf-ieg` has no starting file for this kind\n  hint: known: contribution, cover-note, opinion, pack, report, set, temporary-document\n")]
    [InlineData(new[] { "opinion", "~/a.yaml", "--template", "wtpf-eig" }, "--template: error DG0401: there is no template pack `wtpf-eig`\n  hint: did you mean `wtpf-ieg`?\n")]
    [InlineData(new[] { "opinion", "~/a.yaml", "--language", "eng" }, "--language: error DG0815: `eng` is not one of the six languages\n  hint: did you mean `en`?\n")]
    [InlineData(new[] { "opinion", "~/a.yaml", "--language", "fr", "--base", "~/clean.yaml" }, "~/clean.yaml: error DG0812: the text to amend is in the language `en`, not in `fr`\n  hint: leave `--language` out, or name its version in that language\n")]
    [InlineData(new[] { "opinion", "~/a.yaml", "--base", "~/marked.yaml" }, "~/marked.yaml: error DG0811: the text to amend has changes of its own\n  hint: make a clean one first: `docgen accept ~/marked.yaml -o clean.yaml`\n")]
    [InlineData(new[] { "opinion", "~/a.docx" }, "~/a.docx: error DG0655: this is no drafting file (`*.txt`, `*.md`, `*.yaml`)\n  hint: a Word file is what comes out: name the text that it is built from\n")]
    [InlineData(new[] { "opinion", "~/docgen.yaml" }, "~/docgen.yaml: error DG0655: this is no drafting file (`*.txt`, `*.md`, `*.yaml`)\n  hint: this file makes its folder a set: name the folder\n")]
    public void What_was_asked_and_cannot_be_is_told(string[] arguments, string error)
    {
        shell.Write("clean.yaml", Workbench.Head + "body:\n  - text: one\n");
        shell.Write("marked.yaml", Workbench.Head + "body:\n  - text: one{++ two++}\n");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run(["new", .. arguments.Select(word => word.Replace("~", shell.Folder, StringComparison.Ordinal))]));
        Assert.Equal(error, shell.Error);
        Assert.Equal("", shell.Output);
        Assert.False(File.Exists(shell.PathOf("a.yaml")));
    }

    [Fact]
    public void A_base_with_mistakes_or_that_is_not_there_is_told_as_everywhere()
    {
        shell.Write("bad.yaml", Workbench.Head + "body:\n  - text: one{++ two\n");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "opinion", shell.PathOf("a.yaml"), "--base", shell.PathOf("bad.yaml")));
        Assert.StartsWith("~/bad.yaml(7,14): error DG0102:", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.DiskRefused, shell.Run("new", "opinion", shell.PathOf("a.yaml"), "--base", shell.PathOf("bda.yaml")));
        Assert.Contains("DG0601", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.DiskRefused, shell.Run("new", "opinion", shell.PathOf("a.yaml"), "--base", shell.Folder));
        Assert.Contains("DG0604", shell.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(shell.PathOf("a.yaml")));
    }

    [Theory]
    [InlineData("['!drafts/*.txt']", "`files` has `'!drafts/*.txt'`")]
    [InlineData("[meeting/**, drafts/**, '!**/a.*']", "`files` has `'!**/a.*'`")]
    [InlineData("[meeting/**]", "no pattern of `files` names it")]
    public void A_set_that_leaves_the_new_file_out_is_told_and_the_file_builds_by_itself(string patterns, string reason)
    {
        shell.Write("set/docgen.yaml", $"template: wtpf-ieg\nfiles: {patterns}\n");
        shell.Write("set/meeting/b.yaml", "kind: opinion\nopinion: {title: ON SETS, sections: []}\n");

        Assert.Equal(ExitCode.Done, shell.Run("new", "opinion", shell.PathOf("set/drafts/a.txt")));
        Assert.Equal(
            $"~/set/drafts/a.txt: warning DG0816: the set leaves this file out: in `~/set/docgen.yaml` {reason}\n"
            + "  hint: `docgen build ~/set/drafts/a.txt` builds it by itself; for the set to build it, change `files`, or give it another name or place\n", shell.Error);
        Assert.Equal("~/set/drafts/a.txt\nnext: docgen build ~/set/drafts/a.txt\n", shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.False(File.Exists(shell.PathOf("out/drafts/a.docx")));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set/drafts/a.txt"), "-o", shell.PathOf("out")));
        Assert.True(File.Exists(shell.PathOf("out/drafts/a.docx")));
    }

    [Fact]
    public void A_base_is_found_by_its_symbol_in_the_set_of_the_new_file()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nlanguage: fr\n");
        shell.Write("set/bases/en.yaml", "kind: opinion\nsymbol: T/2/10\nlanguage: en\nopinion: {title: ON BASES, sections: []}\n");
        shell.Write("set/bases/fr.yaml", "kind: opinion\nsymbol: T/2/10\nopinion: {title: SUR LES BASES, sections: []}\n");
        shell.Write("set/marked.yaml", "kind: opinion\nsymbol: T/2/11\nauthor: Kenya\nopinion: {title: 'ON {++MARKS++}', sections: []}\n");

        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("set/ours.yaml"), "--base", "T/2/10"));
        Assert.Contains("title: SUR LES BASES", File.ReadAllText(shell.PathOf("set/ours.yaml")), StringComparison.Ordinal);
        Assert.Contains("\nproposes: T/2/10 ", File.ReadAllText(shell.PathOf("set/ours.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("set/ours.txt"), "--base", "T/2/10 (Contribution 27)", "--language", "en"));
        Assert.Contains("ON BASES\n", File.ReadAllText(shell.PathOf("set/ours.txt")), StringComparison.Ordinal);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "contribution", shell.PathOf("set/a.yaml"), "--base", "T/2/11"));
        Assert.StartsWith("~/set/marked.yaml: error DG0811: the text to amend has changes of its own\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "contribution", shell.PathOf("set/a.yaml"), "--base", "T/3/10"));
        Assert.Equal("T/3/10: error DG0817: there is no such file, and no document with this symbol in the set of `~/set/docgen.yaml`\n  hint: did you mean `T/2/10`?\n", shell.Error);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "contribution", shell.PathOf("set/a.yaml"), "--base", "WTPF-IEG/5/55"));
        Assert.Equal("WTPF-IEG/5/55: error DG0817: there is no such file, and no document with this symbol in the set of `~/set/docgen.yaml`\n  hint: known: T/2/10, T/2/11\n", shell.Error);
        Assert.False(File.Exists(shell.PathOf("set/a.yaml")));
    }

    [Fact]
    public void A_base_is_found_by_its_symbol_in_the_set_round_the_current_folder_and_a_file_goes_before_it()
    {
        shell.Write("here/content/docgen.yaml", "template: wtpf-ieg\nlanguage: en\n");
        shell.Write("here/content/ten.yaml", "kind: opinion\nsymbol: T/2/10\nopinion: {title: ON BASES, sections: []}\n");
        shell.Write("here/other/x.yaml", Workbench.Head + "body: [{text: a file}]\n");
        Directory.CreateDirectory(shell.PathOf("bare"));

        var (code, _, error) = HostileShell.Script(shell.PathOf("here"), "$docgen new contribution mine/a.txt --base T/2/10 && $docgen new contribution mine/b.yaml --base other/x.yaml");
        Assert.Equal("", error);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("ON BASES\n", File.ReadAllText(shell.PathOf("here/mine/a.txt")), StringComparison.Ordinal);
        Assert.Contains("text: a file", File.ReadAllText(shell.PathOf("here/mine/b.yaml")), StringComparison.Ordinal);
        (code, _, error) = HostileShell.Script(shell.PathOf("bare"), "$docgen new contribution a.txt --base T/2/10");
        Assert.Equal("T/2/10: error DG0818: there is no such file, and no set in which a document could have this symbol\n  hint: name the file of the text to amend, or put the new file into its set\n", error);
        Assert.Equal(ExitCode.InputHasErrors, code);
    }

    [Fact]
    public void Machines_and_the_curious_are_answered()
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", "opinion", "-o", shell.PathOf("with blank.yaml"), "--json"));
        using var json = JsonDocument.Parse(shell.Output);
        Assert.Equal("~/with blank.yaml", json.RootElement.GetProperty("files")[0].GetProperty("output").GetString());
        Assert.Equal("docgen build \"~/with blank.yaml\"", json.RootElement.GetProperty("next").GetString());
        Assert.Equal(ExitCode.WrongUsage, shell.Run("new", "opinion", "a.yaml", "-o", "b.yaml"));
        Assert.Equal("docgen: `a.yaml` and `b.yaml` both say where to write\n  hint: leave one of them out\n", shell.Error);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("new", "pack"));
        Assert.EndsWith("  hint: `docgen new pack --help` tells what can stand here\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", "--help"));
        Assert.Contains(" new <kind> [<file>] ", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", "pack", "--help"));
        Assert.Contains(" new pack <name> [options]", shell.Output, StringComparison.Ordinal);
    }

    /// <summary>A new file with names for those that are told to be none yet, and nothing else is told; as it stands then.</summary>
    private string Filled(string file)
    {
        var text = File.ReadAllText(shell.PathOf(file));
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf(file)));
        Assert.Equal(
            Regex.Matches(text, "^(source|author): ([^#]*[^# ]) *(#|$)", RegexOptions.Multiline).Select(key => $"DG0916: `{key.Groups[2].Value}` is what stands in the starting file, and no name yet"),
            Regex.Matches(shell.Error, "warning (.*)").Select(warning => warning.Groups[1].Value));
        var filled = Regex.Replace(text, "^(source|author): [^#\n]*", "$1: Kenya ", RegexOptions.Multiline);
        shell.Write(file, filled);
        return filled;
    }

    /// <summary>The text of a file with its changes rejected, without its head.</summary>
    private string TextOf(string path)
    {
        Assert.Equal(ExitCode.Done, shell.Run("reject", path));
        return shell.Output[shell.Output.IndexOf("\nopinion:", StringComparison.Ordinal)..];
    }
}
