using System.IO.Compression;
using DocGen.Cli;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Cli;

/// <summary>Pictures on the disk: the emblem of a file, of a set and of the pack, and figures.</summary>
public sealed class PictureTests : IDisposable
{
    private const string Draft = Workbench.Head + "body:\n  - text: one\n";

    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_emblem_is_the_packs_until_a_set_or_a_file_says_otherwise()
    {
        shell.Write("docgen.yaml", "emblem: art/map.png\n");
        shell.Write("art/none.txt", "");
        File.WriteAllBytes(shell.PathOf("art/map.png"), TestPictures.Bytes("map.png"));
        shell.Write("of-the-set.yaml", Draft);
        shell.Write("below/of-the-set.yaml", Draft);
        shell.Write("below/of-the-file.yaml", "emblem: photo.jpg\n" + Draft);
        File.WriteAllBytes(shell.PathOf("below/photo.jpg"), TestPictures.Bytes("photo.jpg"));
        shell.Write("none.yaml", "emblem: []\n" + Draft);

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));

        Assert.Equal(["image1.png"], Media("of-the-set"));
        Assert.Equal(["image1.png"], Media("below/of-the-set"));
        Assert.Equal(["image1.jpeg"], Media("below/of-the-file"));
        Assert.Empty(Media("none"));
        shell.Write("docgen.yaml", "language: en\n");
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("of-the-set.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal(["image1.png", "image2.svg"], Media("of-the-set"));
    }

    [Fact]
    public void An_emblem_that_is_not_there_is_told_where_the_set_names_it()
    {
        shell.Write("docgen.yaml", "emblem: mpa.png\n");
        File.WriteAllBytes(shell.PathOf("map.png"), TestPictures.Bytes("map.png"));
        shell.Write("a.yaml", Draft);
        shell.Write("b.yaml", Draft);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.Folder));
        Assert.Equal(
            """
            ~/docgen.yaml(1,9): error DG0332: there is no picture `mpa.png`
              1 | emblem: mpa.png
                |         ^^^^^^^
              hint: did you mean `map.png`?
            0 in order, 2 files with errors

            """, shell.Error);
    }

    [Fact]
    public void A_picture_outside_the_set_is_told()
    {
        shell.Write("set/docgen.yaml", "language: en\n");
        File.WriteAllBytes(shell.PathOf("map.png"), TestPictures.Bytes("map.png"));
        shell.Write("set/below/a.yaml", Draft + "  - figure: ../../map.png\n    alt: a\n");
        shell.Write("alone/a.yaml", Draft + "  - figure: ../map.png\n    alt: a\n");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("set/below/a.yaml")));
        Assert.Contains("error DG0331: `../../map.png` leads out of the folder of the set\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("alone/a.yaml")));
        Assert.Contains("error DG0331: `../map.png` leads out of the folder of the drafting file\n", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_disk_refuses_is_a_finding_about_the_disk()
    {
        shell.Write("a.yaml", Draft + "  - figure: pipe.png\n    alt: a\n  - figure: large.png\n    alt: a\n");
        shell.MakePipe("pipe.png");
        using (var large = File.Create(shell.PathOf("large.png")))
        {
            large.SetLength(26 * 1024 * 1024);
        }

        Assert.Equal(ExitCode.DiskRefused, shell.Run("check", shell.PathOf("a.yaml")));
        Assert.Equal(
            """
            ~/large.png: error DG0656: the picture has 26 MiB: no Word file with it could be sent round
              hint: scale it down
            ~/pipe.png: error DG0605: this is a pipe or a device, and a file is needed
              hint: save its content as a file
            0 in order, 1 file with errors

            """, shell.Error);
    }

    [Fact]
    public void An_accepted_text_in_another_folder_finds_its_pictures()
    {
        shell.Write("docgen.yaml", "emblem: map.png\n");
        File.WriteAllBytes(shell.PathOf("map.png"), TestPictures.Bytes("map.png"));
        shell.Write("a.yaml", Draft + "  - figure: {ins: map.png}\n    alt: a\n");

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.yaml"), "-o", shell.PathOf("below/b.yaml")));

        Assert.Contains("\nemblem: ../map.png\n", File.ReadAllText(shell.PathOf("below/b.yaml")), StringComparison.Ordinal);
        Assert.Contains("\n  - figure: ../map.png\n    alt: a\n", File.ReadAllText(shell.PathOf("below/b.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("below/b.yaml")));
    }

    [Fact]
    public void A_compilation_shows_the_figures_of_files_in_other_folders()
    {
        shell.Write("docgen.yaml", "emblem: []\n");
        shell.Write("one/a.yaml", "proposes: X/1\n" + Draft + "  - figure: map.png\n    alt: a\n");
        File.WriteAllBytes(shell.PathOf("one/map.png"), TestPictures.Bytes("map.png"));
        shell.Write("two/b.yaml", "kind: compilation\ntemplate: wtpf-ieg\ncompiles: X/1\n");

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));

        Assert.Equal(["image1.png"], Media("two/b"));
    }

    private IEnumerable<string> Media(string name)
    {
        using var zip = ZipFile.OpenRead(shell.PathOf($"out/{name}.docx"));
        return [.. zip.Entries.Where(entry => entry.FullName.Contains("/media/", StringComparison.Ordinal)).Select(entry => entry.Name)];
    }
}
