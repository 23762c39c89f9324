using DocGen.Cli;

namespace DocGen.Tests.Batches;

/// <summary>Every kind of change rebuilds what it must, and nothing else.</summary>
public sealed class StalenessTests : IDisposable
{
    private const string All = "bare compiled deep/french edited figure list original plain";
    private readonly MeetingSet set = new();

    public StalenessTests() => Assert.Equal(All.Split(' '), set.Built());

    public void Dispose() => set.Dispose();

    [Theory]
    [InlineData("set/plain.yaml", "one", "two", "compiled list plain", "~/set/plain.yaml has changed")]
    [InlineData("set/original.yaml", "old", "odd", "compiled edited list original", "~/set/original.yaml has changed")]
    [InlineData("set/docgen.yaml", "Kenya", "Ghana", All, "~/set/docgen.yaml has changed")]
    [InlineData("templates/tiny/pack.yaml", "name: tiny", "name:  tiny", All, "~/templates/tiny/pack.yaml has changed")]
    [InlineData("templates/tiny/styles.yaml", "12", "11", All, "~/templates/tiny/styles.yaml has changed")]
    [InlineData("templates/tiny/strings.en.yaml", "Memo", "Nemo", "bare compiled edited figure list original plain", "~/templates/tiny/strings.en.yaml has changed")]
    [InlineData("templates/tiny/strings.fr.yaml", "Note", "Nota", "deep/french", "~/templates/tiny/strings.fr.yaml has changed")]
    [InlineData("templates/tiny/memo.sbn-html", "<p>", "<p >", "deep/french plain", "~/templates/tiny/memo.sbn-html has changed")]
    [InlineData("templates/tiny/end.sbn-html", "end", "fin", "deep/french plain", "~/templates/tiny/end.sbn-html has changed")]
    [InlineData("templates/tiny/bare.sbn-html", "bare", "base", "bare edited figure original", "~/templates/tiny/bare.sbn-html has changed")]
    [InlineData("templates/tiny/list.sbn-html", "<p>", "<p >", "compiled list", "~/templates/tiny/list.sbn-html has changed")]
    public void What_is_edited_rebuilds_what_is_made_from_it(string file, string before, string after, string expected, string reason)
    {
        var path = set.Shell.PathOf(file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));

        Rebuilds(expected);
        Assert.Equal($"stale: {reason}", set.Reason(expected.Split(' ')[0]), ignoreCase: false);
        Rebuilds("");
    }

    [Theory]
    [InlineData("templates/tiny/calls.yaml", "en: [noting]\n", All)]
    [InlineData("templates/tiny/unused.sbn-html", "<p>nobody</p>", "")]
    [InlineData("set/deep/docgen.yaml", "template: tiny\nkind: memo\nlanguage: fr\n", "compiled deep/french list")]
    [InlineData("set/new.yaml", "symbol: T/7\nbody: [{text: new}]\n", "compiled list new")]
    [InlineData("set/readme.txt", "no draft", "")]
    public void What_appears_rebuilds_what_would_have_been_made_from_it(string file, string text, string expected)
    {
        set.Shell.Write(file, text);

        Rebuilds(expected);
        Rebuilds("");
    }

    /// <summary>Its folder's keys are the set's: what the set's file says is an input of all its files.</summary>
    [Fact]
    public void What_a_set_says_for_a_folder_rebuilds_what_is_made_from_the_set()
    {
        set.Shell.Write("set/docgen.yaml", "template: tiny\nkind: memo\nauthor: Kenya\nfolders: {deep: {language: fr}}\n");
        set.Shell.Write("set/deep/french.yaml", "symbol: T/3\nbody: [{text: trois}]\n");
        Rebuilds(All);
        set.Shell.Write("set/docgen.yaml", "template: tiny\nkind: memo\nauthor: Kenya\nfolders: {deep: {language: en}}\n");

        Rebuilds(All);
        Assert.Equal("stale: ~/set/docgen.yaml has changed", set.Reason("deep/french"));
        Rebuilds("");
    }

    [Fact]
    public void A_version_in_another_language_rebuilds_what_is_made_from_the_set_and_no_other_version()
    {
        set.Shell.Write("set/docgen.yaml", "template: tiny\nkind: memo\nauthor: Kenya\nlanguages: [en, fr]\n");
        Rebuilds(All);
        set.Shell.Write("set/plain.fr.yaml", "symbol: T/1\nproposes: T/9\nbody: [{text: un}]\n");

        Rebuilds("compiled list plain.fr");
        Assert.Contains("and 4 others are not there in `fr`", set.Shell.Error, StringComparison.Ordinal);
        File.Delete(set.Shell.PathOf("set/plain.fr.yaml"));
        Rebuilds("compiled list");
        Assert.Contains("and 5 others are not there in `fr`", set.Shell.Error, StringComparison.Ordinal);
        Rebuilds("");
    }

    [Fact]
    public void A_document_that_comes_changes_or_goes_rebuilds_what_proposes_to_revise_it()
    {
        const string warning = "~/set/plain.yaml(3,15): warning DG0915: this differs from T/9, which has `one uno` here, and no mark says so\n";
        set.Shell.Write("set/deep/nine.yaml", "symbol: T/9\nbody: [{text: one uno}]\n");

        Rebuilds("compiled deep/nine list plain");
        Assert.Equal("stale: another file has the symbol T/9", set.Reason("plain"));
        Assert.Contains(warning, set.Shell.Error, StringComparison.Ordinal);
        Rebuilds("");
        Assert.Contains(warning, set.Shell.Error, StringComparison.Ordinal);

        set.Shell.Write("set/deep/nine.yaml", "symbol: T/9\nbody: [{text: one}]\n");
        Rebuilds("compiled deep/nine list plain");
        Assert.Equal("stale: ~/set/deep/nine.yaml has changed", set.Reason("plain"));
        Assert.DoesNotContain("DG0915", set.Shell.Error, StringComparison.Ordinal);

        File.Delete(set.Shell.PathOf("set/deep/nine.yaml"));
        Rebuilds("compiled list plain");
        Assert.Equal("stale: ~/set/deep/nine.yaml is no more", set.Reason("plain"));
        Rebuilds("");
    }

    /// <summary>What a build of one file finds out, the others are not to miss; and one file is held to its set, whatever else was never built.</summary>
    [Fact]
    public void A_document_that_was_built_alone_rebuilds_what_proposes_to_revise_it()
    {
        set.Shell.Write("set/nine.yaml", "symbol: T/9 # the base\nbody: [{text: uno}]\n");
        Assert.Equal(ExitCode.Done, set.Shell.Run("build", set.Shell.PathOf("set/nine.yaml"), "-o", set.Shell.PathOf("out")));
        Rebuilds("compiled list plain");

        set.Shell.Write("set/nine.yaml", "symbol: T/8\nbody: [{text: uno}]\n");
        set.Shell.Write("set/deep/other.yaml", "# Another.\nsymbol: 'T/9'\nlanguage: en\nbody: [{text: one eins}]\n");
        Assert.Equal(ExitCode.Done, set.Shell.Run("build", set.Shell.PathOf("set/plain.yaml"), "-o", set.Shell.PathOf("out"), "--explain"));
        Assert.Contains("which has `one eins` here", set.Shell.Error, StringComparison.Ordinal);
        Rebuilds("compiled deep/other list nine");
    }

    [Fact]
    public void A_nearer_pack_goes_before_the_one_that_was_used()
    {
        foreach (var file in Directory.GetFiles(set.Shell.PathOf("templates/tiny")))
        {
            set.Shell.Write("set/deep/templates/tiny/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        Rebuilds("deep/french");
        Assert.Equal("stale: ~/set/deep/templates/tiny/pack.yaml is new", set.Reason("deep/french"));
        Rebuilds("");
    }

    [Fact]
    public void A_picture_rebuilds_the_documents_that_show_it()
    {
        File.WriteAllBytes(set.Shell.PathOf("set/logo.png"), TestPictures.Bytes("plan.png"));

        Rebuilds("figure");
        Rebuilds("");
    }

    [Fact]
    public void What_is_touched_and_not_changed_stays()
    {
        foreach (var file in Directory.GetFiles(set.Shell.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".docgen", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2013, 5, 14, 12, 0, 0, DateTimeKind.Utc));
        }

        Rebuilds("");
    }

    [Fact]
    public void A_source_that_goes_takes_its_Word_file_along()
    {
        File.Delete(set.Shell.PathOf("set/plain.yaml"));
        File.Delete(set.Shell.PathOf("set/deep/french.yaml"));

        Rebuilds("compiled list");
        Assert.Contains("~/out/deep/french.docx  (removed: ~/set/deep/french.yaml is no more)\n", set.Shell.Output, StringComparison.Ordinal);
        Assert.EndsWith("6 files in order (2 built, 4 fresh, 2 removed), 1 warning\n", set.Shell.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(set.Shell.PathOf("out/plain.docx")));
        Assert.False(Directory.Exists(set.Shell.PathOf("out/deep")));
        Rebuilds("");
    }

    [Fact]
    public void A_Word_file_stays_where_somebody_asks_for_it_or_has_changed_it()
    {
        File.Delete(set.Shell.PathOf("set/plain.yaml"));
        File.Delete(set.Shell.PathOf("set/bare.yaml"));
        File.AppendAllText(set.Shell.PathOf("out/bare.docx"), "by hand");

        set.Built("--keep");
        Assert.True(File.Exists(set.Shell.PathOf("out/plain.docx")));
        set.Built();
        Assert.False(File.Exists(set.Shell.PathOf("out/plain.docx")));
        Assert.True(File.Exists(set.Shell.PathOf("out/bare.docx")));
    }

    [Fact]
    public void Files_that_nobody_built_are_left_alone_and_so_are_those_of_other_sources()
    {
        set.Shell.Write("out/mine.docx", "mine");
        set.Shell.Write("other/alone.yaml", File.ReadAllText(set.Shell.PathOf("set/docgen.yaml")) + "body: [{text: alone}]\n");
        Assert.Equal(ExitCode.Done, set.Shell.Run("build", set.Shell.PathOf("other/alone.yaml"), "-o", set.Shell.PathOf("out")));
        File.Delete(set.Shell.PathOf("set/plain.yaml"));
        File.Delete(set.Shell.PathOf("other/alone.yaml"));

        // One file was named: nothing is known of the others.
        Assert.Equal(ExitCode.Done, set.Shell.Run("build", set.Shell.PathOf("set/bare.yaml"), "-o", set.Shell.PathOf("out")));
        Assert.True(File.Exists(set.Shell.PathOf("out/plain.docx")));
        Rebuilds("compiled list");
        Assert.False(File.Exists(set.Shell.PathOf("out/plain.docx")));
        Assert.True(File.Exists(set.Shell.PathOf("out/mine.docx")));
        Assert.True(File.Exists(set.Shell.PathOf("out/alone.docx")));
    }

    [Fact]
    public void A_Word_file_that_is_gone_or_was_changed_is_built_again()
    {
        var before = File.ReadAllBytes(set.Shell.PathOf("out/bare.docx"));
        File.Delete(set.Shell.PathOf("out/plain.docx"));
        var changed = (byte[])before.Clone();
        changed[^1] ^= 1;
        File.WriteAllBytes(set.Shell.PathOf("out/bare.docx"), changed);

        Rebuilds("bare plain");
        Assert.Equal("stale: the Word file was changed by another hand", set.Reason("bare"));
        Assert.Equal("stale: the Word file is not there", set.Reason("plain"));
        Assert.Equal(before, File.ReadAllBytes(set.Shell.PathOf("out/bare.docx")));
    }

    [Fact]
    public void All_is_built_where_that_is_asked_for_and_nothing_is_written_that_was_in_order()
    {
        var before = Stamps();

        Assert.Equal(All.Split(' '), set.Built("--force"));
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void A_run_with_nothing_to_do_writes_nothing()
    {
        // Files that are too young are not trusted: here all have been there for a day, and one run learns that.
        foreach (var file in Directory.GetFiles(set.Shell.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".docgen", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddDays(-1));
        }
        set.Built();
        var (before, log) = (Stamps(), File.GetLastWriteTimeUtc(set.Shell.PathOf("out/.docgen/log")));

        Rebuilds("");
        Assert.Equal("8 files in order (8 fresh)\n", set.Shell.Error);
        Assert.Equal(before, Stamps());
        Assert.Equal(log, File.GetLastWriteTimeUtc(set.Shell.PathOf("out/.docgen/log")));
    }

    [Fact]
    public void A_file_with_a_mistake_is_tried_again_and_fresh_again_when_the_mistake_is_undone()
    {
        var good = File.ReadAllText(set.Shell.PathOf("set/bare.yaml"));
        set.Shell.Write("set/bare.yaml", good.Replace("++}", "", StringComparison.Ordinal));

        Rebuilds("bare compiled list", ExitCode.InputHasErrors);
        Rebuilds("bare compiled list", ExitCode.InputHasErrors);
        set.Shell.Write("set/bare.yaml", good);
        Rebuilds("");
    }

    private void Rebuilds(string expected, int code = ExitCode.Done)
    {
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), set.Built());
        Assert.Equal(code, set.Code);
    }

    private List<(string, DateTime, long)> Stamps() => [.. Directory.GetFiles(set.Shell.PathOf("out"), "*.docx", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file), new FileInfo(file).Length))];
}
