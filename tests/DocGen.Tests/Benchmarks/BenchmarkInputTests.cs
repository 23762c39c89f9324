using System.Text.Json;
using DocGen.Benchmarks;
using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Benchmarks;

/// <summary>What the benchmarks measure can be built: the speed of a document with mistakes would say nothing.</summary>
public sealed class BenchmarkInputTests
{
    [Theory]
    [InlineData(1, 30, false)]
    [InlineData(7, 3, false)]
    [InlineData(1, 30, true)]
    [InlineData(9_999, 30, true)]
    public void A_contribution_of_the_benchmarks_is_in_order(int number, int clauses, bool areVaried)
    {
        using var shell = new Shell();
        shell.Write("one.yaml", ContributionTexts.Yaml(number, clauses, areVaried));

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("one.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal("1 file in order\n", shell.Error);
    }

    [Fact]
    public void No_two_contributions_are_alike() => Assert.NotEqual(ContributionTexts.Yaml(1), ContributionTexts.Yaml(2));

    [Fact]
    public void The_others_are_given_the_same_clauses()
    {
        using var json = JsonDocument.Parse(ContributionTexts.Json(1, clauses: 3));
        var markdown = ContributionTexts.Markdown(1, clauses: 3);

        foreach (var paragraph in json.RootElement.GetProperty("paragraphs").EnumerateArray())
        {
            Assert.All(paragraph.EnumerateArray(), run => Assert.Contains(run[0].GetString()!, markdown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_steps_of_a_build_can_be_measured() => Assert.True(new ContributionBench().Size > 0);
}
