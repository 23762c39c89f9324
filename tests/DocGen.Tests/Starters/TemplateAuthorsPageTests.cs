using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;
using DocGen.Revisions;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Starters;

/// <summary>What <c>templates/README.md</c> tells template authors is what the tool does.</summary>
public sealed class TemplateAuthorsPageTests : IDisposable
{
    /// <summary>Writes each name that a template can use, a line each; what stands in a paragraph is named once.</summary>
    private const string Walk =
        """
        <doc><p>{{- func walk(path, value)
          case object.typeof value
          when "array"
            for item in value
              walk (path + "[]") item
            end
          when "object"
            inner = path
            if object.has_key value "open"
              path + "\n"
              inner = "paragraph"
            end
            for key in object.keys value
              if key == "document" || key == "parts"
                path + "." + key + "\n"
              else
                walk (inner + "." + key) value[key]
              end
            end
          else
            path + "\n"
          end
        end
        for part in parts
          if object.has_key part "open"
            walk part.type part
          else if object.size(part) == 1
            part.type + "\n"
          else
            for name in object.keys part
              if name != "type"
                walk (part.type + "." + name) part[name]
              end
            end
          end
        end -}}
        </p></doc>
        """;

    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_worked_example_builds_and_has_the_text_shown()
    {
        WriteExample();

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("rooms.yaml"), "-o", shell.PathOf("build")));
        Assert.Equal("1 file in order\n", shell.Error);
        var bytes = File.ReadAllBytes(shell.PathOf("build/rooms.docx"));
        ValidDocx.Check(bytes);
        var body = DocxReader.Read(new MemoryStream(bytes), "rooms.docx", [])!.Body.ToValueList().Accept();
        Assert.Equal(TemplateAuthorsPage.Outputs[0], string.Concat(PlainText.Paragraphs(body).Where(line => line.Length > 0).Select(line => line + "\n")));
    }

    [Fact]
    public void The_mistake_is_reported_as_shown()
    {
        WriteExample();
        var template = TemplateAuthorsPage.Files["templates/office/circular.sbn-html"];
        shell.Write("templates/office/circular.sbn-html", template.Replace("{{ strings.from }}{{ document.source }}", "{{ strings.from }}{{ document.sourse }}", StringComparison.Ordinal));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("rooms.yaml")));
        Assert.Equal(TemplateAuthorsPage.Outputs[1], shell.Error.Replace("~/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_elements_is_the_vocabulary()
    {
        var rows = TemplateAuthorsPage.Table("The page").Select(row =>
            $"{TemplateAuthorsPage.Quoted(row[0]).First().Trim('<', '>')}: {string.Join(' ', TemplateAuthorsPage.Quoted(row[1]).Order(StringComparer.Ordinal))}");
        var rules = PageVocabulary.All.Select(rule => $"{rule.Name}: {string.Join(' ', rule.Attributes.Order(StringComparer.Ordinal))}");

        AssertSame(rules, rows);
    }

    [Fact]
    public void The_table_of_names_has_every_name_that_a_template_can_use()
    {
        var rows = TemplateAuthorsPage.Table("Names").Select(row => TemplateAuthorsPage.Quoted(row[0]).First());

        AssertSame([.. NamesOf(Walk), .. TopNames()], rows);
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        foreach (var link in TemplateAuthorsPage.Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
        {
            Assert.True(link.StartsWith("https://", StringComparison.Ordinal) || Path.Exists(Repository.Path("templates", link)), link);
        }
    }

    private void WriteExample()
    {
        foreach (var (path, text) in TemplateAuthorsPage.Files)
        {
            shell.Write(path, text);
        }
    }

    /// <summary>The names outside <c>parts</c>: all that a template without any knows, and what they have in them.</summary>
    private IEnumerable<string> TopNames()
    {
        var top = NamesOf("<doc><p>{{ for name in object.keys this }}{{ name + \"\\n\" }}{{ end }}</p></doc>")
            .Where(name => name is not ("parts" or "strings" or "for" or "name")).ToList();
        Assert.Equal(["document", "set"], top.Order(StringComparer.Ordinal));
        return NamesOf(Walk[..Walk.IndexOf("for part in parts", StringComparison.Ordinal)]
            + string.Concat(top.Select(name => $"walk \"{name}\" {name}\n")) + "-}}</p></doc>").Append("strings").Append("parts");
    }

    /// <summary>What a template writes for a draft in which everything occurs.</summary>
    private List<string> NamesOf(string template)
    {
        shell.WritePack(template, pack: "name: tiny\nkinds:\n  memo: {template: memo.sbn-html, uses: set}\n");
        var (placed, found) = Workbench.Read(
            """
            kind: memo
            template: tiny
            symbol: A/1(Rev.1)
            proposes: A/1
            compiles: A/1
            signed: [Somebody]
            date: 2013-02-01
            author: B
            note: A note
            body:
              - heading: A heading
              - text: A text
              - clauses: [a clause]
              - table:
                  rows: [[a cell]]
              - figure: map.png
                alt: A map
                caption: A caption
              - proposal: MOD
                number: USA/27/1
                title: RESOLUTION 1
                text: A {++new ++}text
                reasons: Some reasons
              - page-break
              - annex: ANNEX
                title: Of annexes
              - opinion:
                  number: (1)
                  title: TITLE
                  forum: The Forum,
                  sections: [{call: noting, clauses: [that.]}]
            """);
        var files = new PackFolder(shell.PathOf("templates/tiny"), new SourceFiles());
        var page = DraftCompiler.Render(placed!, PackReader.Read("tiny", files, "en", found)!, new Surroundings(placed!.Draft), found);
        Assert.Empty(found.Select(diagnostic => diagnostic.ToString()));
        return [.. page!.Text.Replace("<doc><p>", "", StringComparison.Ordinal).Replace("</p></doc>", "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
    }

    private static void AssertSame(IEnumerable<string> inTheTool, IEnumerable<string> onThePage)
    {
        var (tool, page) = (inTheTool.ToHashSet(), onThePage.ToList());
        Assert.True(tool.SetEquals(page) && tool.Count == page.Count,
            $"templates/README.md lacks: {string.Join(", ", tool.Except(page))}\nand has what is not there, or twice: "
            + string.Join(", ", page.Except(tool).Concat(page.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))));
    }

    /// <summary>A set of one draft.</summary>
    private sealed class Surroundings(Draft draft) : IDraftSurroundings
    {
        public IPictureFiles Pictures { get; } = new TestPictures.Everywhere();

        public DraftSet ReadSet(SourceSpan at, DiagnosticBag diagnostics) => new([new SetMember(draft)]);
    }
}
