using DocGen.Cli;
using DocGen.Tests.Clients;
using DocGen.Tests.Hostile;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary>The tab key: the shells themselves are asked what they offer.</summary>
public class CompletionTests
{
    /// <summary>The command as a program on the path, for a shell looks for one.</summary>
    private const string Installed = "mkdir bin; printf '#!/bin/sh\\nexec %s \"$@\"\\n' \"$docgen\" > bin/docgen; chmod +x bin/docgen; export PATH=$PWD/bin:$PATH; touch base.yaml; ";

    [Theory]
    [InlineData("docgen re", "rebase reject report")]
    [InlineData("docgen build --js", "--json")]
    [InlineData("docgen build b", "base.yaml bin")]
    [InlineData("docgen new s", "set")]
    [InlineData("docgen completion z", "zsh")]
    public void Bash_offers(string line, string expected) => Assert.Equal(expected, Offered("bash", Installed +
        $"bash -c 'eval \"$(docgen completion bash)\"; COMP_LINE=\"{line}\"; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _docgen; printf \"%s\\n\" \"${{COMPREPLY[@]}}\"'"));

    [Theory]
    [InlineData("docgen re", "rebase reject report")]
    [InlineData("docgen build --js", "--json")]
    [InlineData("docgen completion z", "zsh")]
    public void Fish_offers(string line, string expected) =>
        Assert.Equal(expected, Offered("fish", Installed + $"HOME=$PWD fish -c 'docgen completion fish | source; complete -C \"{line}\"'"));

    [Fact]
    public void Zsh_understands_its_script() =>
        Assert.Equal("", Offered("zsh", Installed + "HOME=$PWD zsh -c 'autoload -U compinit; compinit -D; eval \"$(docgen completion zsh)\"; (( $+functions[_docgen] )) || echo missing'"));

    /// <summary>PowerShell itself may not be here: its grammar reads the script, as it stands and with a sign less.</summary>
    [Theory]
    [InlineData("", "understood")]
    [InlineData(")", "not understood")]
    [InlineData("}", "not understood")]
    [InlineData("'", "not understood")]
    public void PowerShell_understands_its_script(string taken, string expected)
    {
        Node.Demand("the grammar of PowerShell", "web-tree-sitter", "tree-sitter-powershell");
        using var shell = new Shell();
        shell.Run("completion", "powershell");
        var script = taken.Length == 0 ? shell.Output : shell.Output.Remove(shell.Output.LastIndexOf(taken, StringComparison.Ordinal), 1);

        Assert.Equal(expected, Node.Run(script, Repository.Path("tests", "tools", "powershell.cjs"), Node.Packages).TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void A_script_for_another_shell_is_not_to_be_had()
    {
        using var shell = new Shell();

        Assert.Equal(ExitCode.WrongUsage, shell.Run("completion", "zhs"));
        Assert.Equal("docgen: `zhs` is none of the shells bash, zsh, fish, powershell\n  hint: did you mean `zsh`?\n", shell.Error);
    }

    /// <summary>What a script says on stdout, sorted and on one line.</summary>
    private static string Offered(string program, string script)
    {
        Requirement.Demand(Requirement.IsOnPath(program), $"{program} is not installed here", "DOCGEN_REQUIRE_SHELLS");
        using var shell = new Shell();
        var (_, output, error) = HostileShell.Script(shell.Folder, script);
        Assert.Equal("", error);
        return string.Join(' ', output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
