using System.Text.RegularExpressions;
using DocGen.Tests.Clients;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Cli;

/// <summary>What the command shows on a terminal, which <c>script</c> plays: the bar, and colours for whoever did not ask for none.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_terminal_has_a_bar_that_leaves_nothing_behind()
    {
        Write();
        var seen = OnTerminal("$docgen build . -o out", "TERM=xterm");

        Assert.Matches(@"\r\e\[K\[#{12}\.{12}\] 1/2  \d+/s  \d+:\d\d left\r\e\[Kout/b\.docx", seen);
        Assert.Matches(@"\r\e\[K\[#{24}\] 2/2  \d+/s  0:00 left\r\e\[K2 files in order\n$", seen);
        Assert.Equal("out/a.docx  (United States: 1 insertion, 0 deletions)\nout/b.docx  (United States: 1 insertion, 0 deletions)\n2 files in order\n", Bar().Replace(seen, ""));
    }

    [Fact]
    public void Failures_are_counted_while_a_run_goes_on()
    {
        Write();
        shell.Write("a.yaml", HostileShell.Good.Replace("++}", "", StringComparison.Ordinal));

        Assert.Matches(@"\] 1/2  \d+/s  \d+:\d\d left  1 failed\r\e\[K", OnTerminal("$docgen build . -o out || true", "TERM=xterm"));
    }

    [Theory]
    [InlineData("TERM=dumb")]
    [InlineData("-u TERM")]
    public void A_terminal_that_cannot_draw_has_none(string environment)
    {
        Write();

        Assert.DoesNotContain("\e", OnTerminal("$docgen build . -o out", environment), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_lines_goes_into_a_file()
    {
        Write();

        Assert.EndsWith("2 files in order\n", OnTerminal("$docgen build . -o out 2>&1 | cat", "TERM=xterm"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", OnTerminal("$docgen build . -o out --force 2>&1 | cat", "TERM=xterm"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM=xterm", "$docgen diff base.yaml revised.yaml", true)]
    [InlineData("TERM=xterm NO_COLOR=", "$docgen diff base.yaml revised.yaml", true)]
    [InlineData("TERM=xterm NO_COLOR=1", "$docgen diff base.yaml revised.yaml", false)]
    [InlineData("TERM=dumb", "$docgen diff base.yaml revised.yaml", false)]
    [InlineData("TERM=xterm", "$docgen diff base.yaml revised.yaml | cat", false)]
    public void Changes_are_in_colour_where_somebody_sees_them_and_did_not_ask_for_none(string environment, string command, bool isInColour)
    {
        shell.Write("base.yaml", Workbench.Head + "body:\n  - text: per article 37\n");
        shell.Write("revised.yaml", Workbench.Head + "body:\n  - text: per paragraph 37\n");
        var seen = OnTerminal(command, environment);

        Assert.Contains(isInColour ? "per \e[31;9marticle\e[0m\e[32;4mparagraph\e[0m 37" : "per {--article--}{++paragraph++} 37", seen, StringComparison.Ordinal);
        Assert.Equal(isInColour, seen.Contains('\e', StringComparison.Ordinal));
    }

    private void Write()
    {
        shell.Write("a.yaml", HostileShell.Good);
        shell.Write("b.yaml", HostileShell.Good);
    }

    /// <summary>What is seen of a command on a terminal, without the words to its keys that .NET begins with.</summary>
    /// <param name="command">The command, for the shell.</param>
    /// <param name="environment">What <c>env</c> makes of the variables that say what the terminal can.</param>
    private string OnTerminal(string command, string environment)
    {
        Requirement.Demand(OperatingSystem.IsLinux() && Requirement.IsOnPath("script"), "there is no `script` of util-linux here to play a terminal", "DOCGEN_NEEDS_SHELL");
        var (code, output, error) = HostileShell.Script(shell.Folder, $"env -u NO_COLOR {environment} script -qec '{command}' /dev/null </dev/null");
        Assert.Equal((0, ""), (code, error));
        return output.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\e[?1h\e=", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\r\e\[K(\[[^\r]*\r\e\[K)?")]
    private static partial Regex Bar();
}
