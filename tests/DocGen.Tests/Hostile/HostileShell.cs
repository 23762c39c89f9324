using DocGen.Cli;
using System.Diagnostics;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Hostile;

/// <summary>What a folder needs before something can go wrong in it, and a guard against what never ends.</summary>
internal static class HostileShell
{
    public const string Good = Workbench.Head + "body:\n  - text: per {++paragraph++} 37\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Runs the command; the test fails where it does not come to an end.</summary>
    public static Task<int> RunGuarded(this Shell shell, params string[] arguments) =>
        Task.Run(() => shell.Run(arguments)).WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>Writes a pack <c>tiny</c> of one template beside the content, and two drafts that use it.</summary>
    public static void WritePack(this Shell shell, string template, string? pack = null, string? styles = null)
    {
        shell.Write("templates/tiny/pack.yaml", pack ?? "name: tiny\nkinds:\n  memo: {template: memo.sbn-html}\n");
        shell.Write("templates/tiny/styles.yaml", styles ?? "paragraph:\n  Normal: {size: 12}\n");
        shell.Write("templates/tiny/strings.en.yaml", "memo: Memorandum\n");
        shell.Write("templates/tiny/memo.sbn-html", template);
        shell.Write("a.yaml", "kind: memo\ntemplate: tiny\nbody:\n  - text: one\n  - text: two\n");
        shell.Write("b.yaml", "kind: memo\ntemplate: tiny\nbody:\n  - text: three\n");
    }

    /// <summary>Runs the installed command as a process of its own, in a folder, through the shell.</summary>
    /// <param name="folder">Where it starts.</param>
    /// <param name="script">A shell script in which <c>$docgen</c> is the command.</param>
    public static (int Code, string Output, string Error) Script(string folder, string script)
    {
        Requirement.Demand(File.Exists("/bin/sh"), "there is no /bin/sh here", "DOCGEN_NEEDS_SHELL");
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["docgen"] = TestedTool.Shelled;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), "the command does not end");
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>A pipe that nobody writes to; the test is skipped where none can be made.</summary>
    public static void MakePipe(this Shell shell, string name)
    {
        Requirement.Demand(Requirement.IsOnPath("mkfifo"), "there is no mkfifo here, so no pipe can be made", "DOCGEN_NEEDS_SHELL");
        using var process = Process.Start("mkfifo", [shell.PathOf(name)]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A pack of this template is refused with these messages (or with these among them), and nothing is written.</summary>
    public static async Task RefusedTemplate(this Shell shell, string template, string expected, bool wholly)
    {
        shell.WritePack(template);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        if (wholly)
        {
            Assert.Equal(expected, shell.Error);
        }
        else
        {
            Assert.Contains(expected, shell.Error, StringComparison.Ordinal);
        }
        Assert.Equal("", shell.Output);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }
}
