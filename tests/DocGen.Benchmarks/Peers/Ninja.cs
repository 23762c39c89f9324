using System.Globalization;
using System.Text;

namespace DocGen.Benchmarks.Peers;

/// <summary>ninja, with as many targets of one source each, all of them up to date: what it takes to see that nothing is to be done.</summary>
internal sealed class Ninja : IPeer
{
    public string Name => "ninja, nothing to do";

    public bool IsThere => Command.Exists("ninja");

    public void Prepare(string folder, int count)
    {
        var rules = new StringBuilder("rule copy\n  command = cp $in $out\n");
        for (var i = 1; i <= count; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"c{i:D6}.yaml")), "a");
            rules.Append(CultureInfo.InvariantCulture, $"build build/c{i:D6}.docx: copy c{i:D6}.yaml\n");
        }
        File.WriteAllText(Path.Combine(folder, "build.ninja"), rules.ToString());
        Command.Run(folder, "ninja", "--quiet");
    }

    public Cost Run(string folder, int count) => Command.Run(folder, "ninja");
}
