using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Texts;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Editors;

/// <summary>The folder of the VS Code extension: what belongs together in it is together, and it says what the tool says.</summary>
public sealed class ExtensionTests
{
    private static readonly string Folder = Repository.Path("src", "editors", "vscode");
    private static readonly JsonObject Package = Read("package.json");
    private static readonly Dictionary<string, JsonObject> Grammars =
        Directory.GetFiles(Path.Combine(Folder, "syntaxes")).Select(path => Read("syntaxes", Path.GetFileName(path))).ToDictionary(grammar => grammar["scopeName"]!.GetValue<string>());

    [Fact]
    public void Every_file_that_the_extension_names_is_there()
    {
        var contributes = Package["contributes"]!;
        var named = contributes["grammars"]!.AsArray().Select(grammar => grammar!["path"]!).Concat(contributes["yamlValidation"]!.AsArray().Select(schema => schema!["url"]!))
            .Append(contributes["languages"]![0]!["configuration"]!).Append(Package["main"]!).Select(path => path.GetValue<string>());

        Assert.All(named, path => Assert.True(File.Exists(Path.Combine(Folder, path)), path));
        Assert.Equal(Grammars.Keys.Order(StringComparer.Ordinal), contributes["grammars"]!.AsArray().Select(grammar => grammar!["scopeName"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
        _ = Read("language-configuration.json");
    }

    [Fact]
    public void Every_include_leads_somewhere() => Assert.All(
        Grammars.Values.SelectMany(grammar => Includes(grammar).Select(include => (grammar, include))), pair =>
        {
            var (scope, name) = pair.include.Split('#') is [var s, var n] ? (s, n) : (pair.include, null);
            var target = scope.Length == 0 ? pair.grammar : Grammars.GetValueOrDefault(scope);
            Assert.True(scope == "source.yaml" || (target is not null && (name is null || target["repository"]?[name] is not null)), pair.include);
        });

    [Fact]
    public void The_call_words_are_those_of_the_packs()
    {
        var words = Grammars["text.docgen.marks"]["repository"]!["call-words"]!["patterns"]!.AsArray()
            .ToDictionary(pattern => pattern!["comment"]!.GetValue<string>(), pattern => Alternatives(pattern!["match"]!.GetValue<string>()));

        foreach (var language in Schemas.Read("draft")["properties"]!["language"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()))
        {
            var known = Directory.GetDirectories(Repository.Path("templates")).SelectMany(folder => PackOf(folder, language).Calls).Distinct();
            Assert.Equal(known.Order(StringComparer.Ordinal), words[language].Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_words_that_a_text_is_read_with_are_those_of_the_packs()
    {
        var words = (from folder in Directory.GetDirectories(Repository.Path("templates"))
                     from language in new[] { "ar", "en", "es", "fr", "ru", "zh" }
                     select TextWords.Of(PackOf(folder, language))).ToList();

        Assert.Equal(Sorted(words.Select(its => its.Opinion)), WordsOf("opinion"));
        Assert.Equal(Sorted(words.SelectMany(its => new[] { its.Note, its.Reasons }).Select(word => word.TrimEnd(':', '：'))), WordsOf("word"));
    }

    /// <summary>A key means something else with a backslash before it; the reader is asked for each word that is a key anywhere.</summary>
    [Fact]
    public void The_keys_of_a_text_are_those_that_the_reader_takes()
    {
        var candidates = Schemas.All(Schemas.Read("draft")).Where(schema => schema["properties"] is not null)
            .SelectMany(schema => schema["properties"]!.AsObject().Select(key => key.Key)).Concat(WordsOf("key")).ToList();

        Assert.Equal(WordsOf("key"), Sorted(candidates.Where(word => Read($"{word}: x") != Read($"\\{word}: x"))));

        static string Read(string line)
        {
            var found = new DiagnosticBag();
            var text = new SourceText("a.txt", $"---\n{Workbench.Head}---\n{line}\n");
            var placed = PlainTextReader.Read(text, DraftDefaults.None, _ => TextWords.English, found);
            return placed is null || found.Count > 0 ? "a mistake" : DraftWriter.Write(placed.Draft);
        }
    }

    [Fact]
    public void The_schema_holds_for_every_kind_of_starting_file()
    {
        var matched = Package["contributes"]!["yamlValidation"]![0]!["fileMatch"]!.AsArray().Select(name => name!.GetValue<string>());
        var kinds = Schemas.Read("draft")["properties"]!["kind"]!["enum"]!.AsArray().Select(kind => kind!.GetValue<string>() + ".yaml");

        Assert.Empty(kinds.Except(matched));
    }

    [Fact]
    public void The_problem_matcher_reads_what_check_says()
    {
        using var shell = new Shell();
        shell.Input = Workbench.Head + "body:\n  - text: per {++paragraph 37\n";
        shell.Run("check", "--stdin", "--name", shell.PathOf("a.yaml"), "--format", "msbuild");
        var pattern = Package["contributes"]!["problemMatchers"]![0]!["pattern"]!;
        var match = Regex.Match(shell.Output.TrimEnd('\n'), pattern["regexp"]!.GetValue<string>());

        string[] parts = ["file", "line", "column", "endLine", "endColumn", "severity", "code", "message"];
        Assert.Equal(
            ["~/a.yaml", "7", "15", "7", "18", "error", "DG0102", "an insertion is not closed; write `++}` where the insertion ends"],
            parts.Select(part => match.Groups[pattern[part]!.GetValue<int>()].Value));
    }

    [Theory]
    [InlineData("yaml", "a.yaml", Workbench.Head + "body:\n  - text: per {++paragraph 37\n",
        """[{"range":{"numbers":[6,14,6,17]},"message":"an insertion is not closed; write `++}` where the insertion ends","severity":0,"source":"docgen","code":"DG0102"}]""")]
    [InlineData("yaml", "set/a.yaml", "kind: opinion\nbody: []\n",
        """[{"range":{"numbers":[0,0,0,0]},"message":"docgen.yaml(1,1): `languag` is not a key of a set; did you mean `language`?","severity":0,"source":"docgen","code":"DG0301"}]""")]
    [InlineData("plaintext", "a.txt", "---\n" + Workbench.Head + "---\n# One  blank\n",
        """[{"range":{"numbers":[7,5,7,7]},"message":"there is more than one blank in a row; leave one","severity":1,"source":"docgen","code":"DG0907"}]""")]
    [InlineData("yaml", "other.yaml", "kind: Deployment\napiVersion: v1\n", "[]")]
    public void The_extension_shows_what_check_finds(string language, string file, string text, string expected)
    {
        Node.Demand("the extension");
        Requirement.Demand(File.Exists("/bin/sh"), "there is no /bin/sh here", "DOCGEN_NEEDS_SHELL");
        using var shell = new Shell();
        shell.Write("set/docgen.yaml", "languag: en\n");
        shell.Write(file, text);
        var tool = shell.Write("docgen", $"#!/bin/sh\nexec {TestedTool.Shelled} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(expected + "\n", Node.Run("", Repository.Path("tests", "tools", "extension.cjs"), Folder, tool, language, shell.PathOf(file)).Replace(shell.Folder, "~", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exec TOOL", "a.yaml: in order\nb.yaml: nothing\nb.yaml: DG0102\na.yaml: in order\n", 1)]
    [InlineData("head -n 1 | TOOL; echo gone >&2; exit 4", "a.yaml: in order\nsaid: gone\nb.yaml: nothing\nb.yaml: nothing\na.yaml: in order\nsaid: gone\n", 2)]
    [InlineData("echo hello; exec TOOL", "said: the tool says what is no answer: hello\na.yaml: nothing\nb.yaml: nothing\nb.yaml: nothing\nsaid: the tool says what is no answer: hello\na.yaml: nothing\n", 2)]
    public void The_extension_keeps_the_tool_and_starts_it_again_when_it_has_ended(string script, string expected, int starts)
    {
        Node.Demand("the extension");
        Requirement.Demand(File.Exists("/bin/sh"), "there is no /bin/sh here", "DOCGEN_NEEDS_SHELL");
        using var shell = new Shell();
        var (sound, open) = (shell.Write("a.yaml", Workbench.Head + "body: []\n"), shell.Write("b.yaml", Workbench.Head + "body:\n  - text: per {++paragraph 37\n"));
        var log = shell.PathOf("starts");
        var tool = shell.Write("docgen", $"#!/bin/sh\necho start >> \"{log}\"\n{script.Replace("TOOL", $"{TestedTool.Shelled} \"$@\"", StringComparison.Ordinal)}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        // Of two texts of one file the first is not asked for: nobody waits for it any more.
        var said = Node.Run("", Repository.Path("tests", "tools", "checker.cjs"), Folder, tool, sound, open, open);

        Assert.Equal(Sorted(expected), Sorted(said));
        Assert.Equal(string.Concat(Enumerable.Repeat("start\n", starts)), File.ReadAllText(log));

        static string Sorted(string lines) => string.Join('\n', lines.Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_extension_warns_where_there_is_no_tool()
    {
        Node.Demand("the extension");
        using var shell = new Shell();
        var file = shell.Write("a.yaml", Workbench.Head + "body: []\n");

        Assert.Equal(
            """
            {"said":"`no-tool-here` is not found: name the tool in the setting docgen.command"}
            {"warned":"DocGen cannot check: `no-tool-here` is not found: name the tool in the setting docgen.command"}

            """,
            Node.Run("", Repository.Path("tests", "tools", "extension.cjs"), Folder, "no-tool-here", "yaml", file));
    }

    private static JsonObject Read(params string[] path) => JsonNode.Parse(File.ReadAllText(Path.Combine([Folder, .. path])))!.AsObject();

    private static Pack PackOf(string folder, string language) =>
        PackReader.Read(Path.GetFileName(folder), new PackFolder(folder, new SourceFiles()), language, [])!;

    /// <summary>The words of the first group of a pattern: plain ones, for none has a sign that means something.</summary>
    private static string[] Alternatives(string pattern) => pattern[(pattern.IndexOf("(?:", StringComparison.Ordinal) + 3)..].Split(')')[0].Split('|');

    private static IEnumerable<string> Sorted(IEnumerable<string> words) => words.Distinct().Order(StringComparer.Ordinal);

    /// <summary>The words of a pattern of the grammar of plain texts.</summary>
    private static IEnumerable<string> WordsOf(string pattern) =>
        Sorted(Alternatives(Grammars["text.docgen"]["repository"]![pattern]!["match"]!.GetValue<string>().Split("((?:")[1].Insert(0, "((?:")));

    private static IEnumerable<string> Includes(JsonNode? node) => node switch
    {
        JsonObject keys => keys.SelectMany(key => key.Key == "include" ? [key.Value!.GetValue<string>()] : Includes(key.Value)),
        JsonArray items => items.SelectMany(Includes),
        _ => [],
    };
}
