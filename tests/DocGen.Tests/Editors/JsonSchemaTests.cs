using System.Text.Json.Nodes;
using DocGen.Cli;
using DocGen.Drafting.Notation;
using DocGen.Tests.Cli;
using DocGen.Tests.Drafting;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Editors;

/// <summary>What the schemas are, apart from the files that they hold.</summary>
public sealed class JsonSchemaTests
{
    public static TheoryData<string> Names => [.. Schemas.Names];

    /// <summary>The extension carries them, so that they help where no file names one.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Golden_schemas_are_those_of_the_extension(string name)
    {
        var path = Repository.Path("src", "editors", "vscode", "schemas", name + ".schema.json");
        if (SpecFile.WritesGoldens)
        {
            File.WriteAllText(path, Schemas.Text(name));
        }
        Assert.Equal(File.ReadAllText(path), Schemas.Text(name));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_key_has_a_sentence_that_explains_it(string name)
    {
        var keys = Schemas.All(Schemas.Read(name)).Where(schema => schema["properties"] is not null).SelectMany(schema => schema["properties"]!.AsObject()).ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, key =>
        {
            var sentence = key.Value!["description"]?.GetValue<string>() ?? "";
            Assert.True(sentence.Length > 10 && char.IsUpper(sentence[0]) && sentence[^1] is '.' or ',' or '…', $"{key.Key}: {sentence}");
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void The_validator_of_these_tests_knows_every_keyword(string name) => Assert.All(
        Schemas.All(Schemas.Read(name)), schema => Assert.All(schema, keyword => Assert.Contains(keyword.Key, SchemaValidator.Keywords)));

    [Theory]
    [InlineData("""{"type": "integer", "minimum": 1, "maximum": 3, "pattern": "^x$"}""", "2", "4")]
    [InlineData("""{"type": ["string", "number"], "minLength": 1}""", "\"a\"", "\"\"")]
    [InlineData("""{"pattern": "^a+$"}""", "7", "\"b\"")]
    [InlineData("""{"enum": ["yes", true]}""", "true", "\"true\"")]
    [InlineData("""{"properties": {"a": {"type": "string"}}, "additionalProperties": false}""", """{"a": "x"}""", """{"b": "x"}""")]
    [InlineData("""{"propertyNames": {"pattern": "^a"}, "additionalProperties": {"type": "string"}}""", """{"ab": "x"}""", """{"ab": 1}""")]
    [InlineData("""{"items": {"$ref": "#/definitions/d"}, "minItems": 1, "maxItems": 2, "definitions": {"d": {"type": "array"}}}""", "[[]]", "[1]")]
    [InlineData("""{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}""", """{"a": 1}""", """{"a": 1, "b": 1}""")]
    [InlineData("""{"dependencies": {"a": {"anyOf": [{"required": ["b"]}]}}}""", """{"b": 1}""", """{"a": 1}""")]
    [InlineData("""{"not": {"allOf": [{"required": ["a"]}, {"required": ["b"]}]}}""", """{"b": 1}""", """{"a": 1, "b": 2}""")]
    [InlineData("""{"format": "uri"}""", "\"file:///a%20b/c\"", "\"a/c\"")]
    [InlineData("""{"format": "uri-reference"}""", "\"a/%5Bc%5D#d\"", "\"a/[c]\"")]
    [InlineData("""{"uniqueItems": true}""", """[{"a": 1}, {"a": 2}]""", """[{"a": 1}, 2, {"a": 1}]""")]
    public void The_validator_of_these_tests_validates(string schema, string valid, string invalid)
    {
        var validator = new SchemaValidator(JsonNode.Parse(schema)!.AsObject());

        Assert.True(validator.Accepts(JsonNode.Parse(valid)));
        Assert.False(validator.Accepts(JsonNode.Parse(invalid)));
    }

    /// <summary>Every key and value that can be said: what the tool writes, its own schema lets pass.</summary>
    [Fact]
    public void Every_draft_as_the_tool_writes_it_is_valid()
    {
        var validator = new SchemaValidator(Schemas.Read("draft"));

        Some.Hold(1000, RandomDrafts.Any, draft =>
        {
            var yaml = DraftWriter.Write(draft);
            Assert.True(validator.Accepts(Fixture.Value(yaml)), yaml);
        });
    }

    [Fact]
    public void The_command_prints_them_and_writes_them()
    {
        using var shell = new Shell();

        Assert.Equal(ExitCode.Done, shell.Run("schema"));
        Assert.Equal(Schemas.Text("draft"), shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("schema", "set", "-o", shell.PathOf("a/set.json")));
        Assert.Equal("~/a/set.json\n", shell.Output);
        Assert.Equal(Schemas.Text("set"), File.ReadAllText(shell.PathOf("a/set.json")));
        Assert.Equal(ExitCode.WrongUsage, shell.Run("schema", "sets"));
        Assert.Equal("docgen: `sets` is none of draft, set, pack\n  hint: `docgen schema --help` tells what can stand here\n", shell.Error);
        shell.Write("file", "no folder");
        Assert.Equal(ExitCode.DiskRefused, shell.Run("schema", "-o", shell.PathOf("file/a.json")));
        Assert.StartsWith("~/file/a.json: error DG0603: the file cannot be written", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kinds_of_packs_of_ones_own_are_known()
    {
        using var shell = new Shell();
        shell.Run("new", "pack", "ours", "-o", shell.Folder);
        shell.Write("templates/ours/pack.yaml", File.ReadAllText(shell.PathOf("templates/ours/pack.yaml")).Replace("\n  report:", "\n  memo:", StringComparison.Ordinal));

        shell.Run("schema", "-o", shell.PathOf("draft.json"));
        Assert.Contains("\"memo\"", File.ReadAllText(shell.PathOf("draft.json")), StringComparison.Ordinal);
    }
}
