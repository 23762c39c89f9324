using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Probes;

/// <summary>The recorded probes in which we do better on purpose: what ours say instead.</summary>
public sealed class DeviationTests
{
    private static readonly Dictionary<string, string> Ours = new()
    {
        ["02-format/char-idx"] = "text(1,35) : error : the index 9 is out of range: `\"abc\"` has 3 items",
        ["03-truth/coalesce-lazy"] = "5",
        ["04-null/strict-opt-member"] = "|",
        ["04-null/strict-opt"] = "",
        ["04-null/strict-var-coalesce"] = "1",
        ["08-scope/net-set"] = "text(1,8) : error : `net.full_name` is read-only: templates cannot change objects of the host",
        ["10-errors/parse-elseif"] = "text(1,19) : error : `elseif` is not a word of Scriban: write `else if`",
        ["10-errors/parse-elsif"] = "text(1,19) : error : `elsif` is not a word of Scriban: write `else if`",
        ["10-errors/parse-no-close"] = "text(1,3) : error : the code block is not closed: write `}}` where it ends",
        ["10-errors/parse-unclosed-eof"] = "text(1,6) : error : the code block is not closed: write `}}` where it ends",
        ["10-errors/rt-date"] = "|",
        ["11-limits/limit-func-out"] = "text(1,13) : error : the output has more than 25 characters (LimitToString)",
        ["11-limits/limit-include"] = "01234567890123456789abcdefghij",
        ["11-limits/limit-output"] = "text(1,19) : error : the output has more than 25 characters (LimitToString)",
        ["11-limits/limit-text"] = "text(1,18) : error : the output has more than 12 characters (LimitToString)",
        ["12-net/arr-oob"] = "text(1,4) : error : the index 9 is out of range: `net.numbers` has 3 items",
        ["12-net/date-plus-string"] = "on 09 Mar 2024|on 09 Mar 2024",
        ["12-net/dateoffset-plus"] = "03/10/2024 14:05:06 +02:00",
        ["12-net/dateoffset"] = "03/09/2024 14:05:06 +02:00|2024-03-09",
        ["12-net/dateonly-fmt"] = "2024",
        ["12-net/dict-size"] = "||2|[\"one\", \"Two\"]",
        ["12-net/map"] = "1 2 ||[{key: \"one\", value: 1}, {key: \"Two\", value: 2}]",
        ["12-net/set-list"] = "text(1,16) : error : `net.numbers[0]` is read-only: templates cannot change a list of the host",
        ["13-culture/concat-de-DE"] = "x1,5 1,5 [1,5]",
        ["13-culture/concat-fr-FR"] = "x1,5 1,5 [1,5]",
    };

    public static TheoryData<string> Names => [.. Probe.All.Where(p => p.Differs is not null).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deviation_says_what_ours_does(string id)
    {
        var probe = Probe.All.Single(p => p.Id == id);
        Assert.Equal(Ours[id], Actual(probe));
    }

    private static string Actual(Probe probe)
    {
        var template = Template.Parse(probe.Template, "text");
        if (template.HasErrors) return Rendering.FirstLine(template.Messages[0].ToString());
        try
        {
            return template.Render(ProbeRun.ContextOf(probe));
        }
        catch (ScriptRuntimeException e)
        {
            return Rendering.FirstLine(e.Message);
        }
    }
}
