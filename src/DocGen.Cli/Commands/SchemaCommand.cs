using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation.Shapes;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen schema [WHAT]</c>: the JSON Schema by which an editor knows the keys of a YAML file, explains them and offers them.</summary>
internal static class SchemaCommand
{
    private static readonly (string Name, Func<IReadOnlyList<string>, string> Write)[] Files =
        [("draft", JsonSchema.OfDraft), ("set", JsonSchema.OfSet), ("pack", _ => JsonSchema.OfPack())];

    public static Command Create()
    {
        var names = Files.Select(file => file.Name).ToArray();
        var what = new Argument<string>("what")
        {
            Description = "`draft` for drafting files, `set` for docgen.yaml, `pack` for pack.yaml.", DefaultValueFactory = _ => "draft",
        };
        what.CompletionSources.Add(names);
        what.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && !names.Contains(word))
            {
                result.AddError($"`{word}` is none of {string.Join(", ", names)}");
            }
        });
        var target = new Option<string?>("--output", "-o") { Description = "Where to write the schema; without it, to the terminal.", HelpName = "file" };
        var command = new Command("schema", "Print the JSON Schema of the YAML files, for editors. Its kinds are those of the packs found from the place of the schema.") { what, target };
        command.SetAction(parsed =>
        {
            var (files, diagnostics) = (new SourceFiles(), new DiagnosticBag());
            var report = Report.Create(json: false, "schema", files, parsed.InvocationConfiguration);
            var path = parsed.GetValue(target);
            var schema = Files.First(file => file.Name == parsed.GetRequiredValue(what)).Write(PackKinds.Near(path ?? "schema", files));
            if (path is null)
            {
                report.AddText(schema);
            }
            else if (AtomicFile.Write(path, Encoding.UTF8.GetBytes(schema), diagnostics) is not null)
            {
                report.AddFile(path);
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }
}
