using System.Globalization;
using DocGen.Benchmarks.Peers;

namespace DocGen.Benchmarks;

/// <summary>The installed tool beside others, from outside: time by the clock and memory of whole processes, in turn, medians.</summary>
internal sealed class PeerBench : IDisposable
{
    private const int PandocDocuments = 10;

    /// <summary>What is quickly done is measured on a large set.</summary>
    private const int Large = 10_000;

    private readonly string folder = Directory.CreateTempSubdirectory("docgen-bench-").FullName;
    private readonly string tool;
    private readonly IPeer npm;
    private readonly Pandoc pandoc = new();
    private readonly int documents;
    private readonly int rounds;

    /// <param name="tool">The installed tool; npm's packages stand in <c>npm</c> beside its folder.</param>
    /// <param name="documents">How many documents a batch has.</param>
    /// <param name="rounds">How often each is measured.</param>
    private PeerBench(string tool, int documents, int rounds)
    {
        (this.tool, this.documents, this.rounds) = (tool, documents, rounds);
        npm = new NpmDocx(Path.GetFullPath(Path.Combine(tool, "..", "..", "npm")), Path.Combine(AppContext.BaseDirectory, "Peers", "docx.cjs"));
    }

    public static void Run(int documents, int rounds)
    {
        if (InstalledTool.Find("Whole processes") is not { } tool)
        {
            return;
        }
        using var bench = new PeerBench(tool, documents, rounds);
        bench.RunOne();
        bench.RunBatch();
        bench.RunVaried();
        bench.RunTwo();
        bench.RunFresh();
        bench.RunMemory();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void RunOne()
    {
        Console.WriteLine("One contribution of 30 clauses, whole process");
        var rows = Measure(rounds * 5, [(new Docgen(tool), 1), (pandoc, 1)]);
        Print(rows, rows[0], "ms", cost => cost.Seconds * 1e3);
        Console.WriteLine(Invariant($"  docgen against pandoc: {Ratio(rows, 0, 1)}"));
    }

    private void RunBatch()
    {
        Console.WriteLine(Invariant($"{documents} different contributions of 30 clauses, start-up included"));
        var docgen = new Docgen(tool);
        var set = Folder(docgen, documents);
        docgen.Run(set, documents);
        var rows = Measure(rounds, [(docgen, documents), (new Floor(Path.Combine(set, docgen.Output)), documents), (npm, documents / 50), (pandoc, PandocDocuments)]);
        Print(rows, rows[0], "documents a second", cost => 1 / cost.Seconds);
        Console.WriteLine(Invariant($"  share of the floor: {rows[1].Cost!.Value.Seconds / rows[0].Cost!.Value.Seconds:F2}"));
    }

    /// <summary>The same beside the floor with clauses that are compressed as real ones are.</summary>
    private void RunVaried()
    {
        var docgen = new Docgen(tool, areVaried: true);
        var set = Folder(docgen, documents);
        docgen.Run(set, documents);
        var rows = Measure(rounds, [(docgen, documents), (new Floor(Path.Combine(set, docgen.Output)), documents)]);
        Console.WriteLine(Invariant($"  the same with clauses as long and as varied as a meeting's own: {1 / rows[0].Cost!.Value.Seconds:F0} documents a second, share of the floor {rows[1].Cost!.Value.Seconds / rows[0].Cost!.Value.Seconds:F2}"));
    }

    private void RunTwo()
    {
        var rows = Measure(rounds, [(new Docgen(tool, jobs: 1), documents / 5), (new Docgen(tool, jobs: 2), documents / 5)]);
        Console.WriteLine(Invariant($"  two jobs against one: {rows[0].Cost!.Value.Seconds / rows[1].Cost!.Value.Seconds:F2} times as fast"));
    }

    private void RunFresh()
    {
        Console.WriteLine(Invariant($"{Large} contributions, nothing to do, whole process"));
        var rows = Measure(rounds * 3, [(new Docgen(tool, isFresh: true), Large), (new Ninja(), Large)]);
        Print(rows, rows[0], "ms", cost => cost.Seconds * Large * 1e3);
        Console.WriteLine(Invariant($"  docgen against ninja: {Ratio(rows, 0, 1)}"));
    }

    private void RunMemory()
    {
        Console.WriteLine("Peak memory");
        var rows = Measure(rounds, [(new Docgen(tool), Large), (new Docgen(tool), Large / 10), (new Docgen(tool, clauses: 50_000), 1)]);
        var (all, tenth, long1) = (rows[0].Cost!.Value.Memory, rows[1].Cost!.Value.Memory, rows[2].Cost!.Value.Memory);
        Console.WriteLine(Invariant($"  {Large} documents {all >> 20} MB, {Large / 10} documents {tenth >> 20} MB: {all / (double)tenth:F2} times"));
        Console.WriteLine(Invariant($"  one document of 50,000 clauses {long1 >> 20} MB, in {rows[2].Cost!.Value.Seconds:F1} s"));
    }

    /// <summary>The median cost of one document of each that is there, measured in turn.</summary>
    private List<(string Name, Cost? Cost)> Measure(int times, params (IPeer Peer, int Count)[] peers)
    {
        var folders = peers.Select(peer => peer.Peer.IsThere ? Folder(peer.Peer, peer.Count) : "").ToArray();
        var costs = peers.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round < times; round++)
        {
            for (var i = 0; i < peers.Length; i++)
            {
                if (peers[i].Peer.IsThere)
                {
                    costs[i].Add(peers[i].Peer.Run(folders[i], peers[i].Count));
                }
            }
        }
        return [.. peers.Select((peer, i) => (peer.Peer.Name, costs[i].Count == 0 ? (Cost?)null : new Cost(
            Median(costs[i].Select(cost => cost.Seconds)) / peer.Count, costs[i].Max(cost => cost.Memory))))];
    }

    private string Folder(IPeer peer, int count)
    {
        var its = Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName;
        peer.Prepare(its, count);
        return its;
    }

    private static void Print(List<(string Name, Cost? Cost)> rows, (string Name, Cost? Cost) own, string unit, Func<Cost, double> figure)
    {
        foreach (var (name, cost) in rows)
        {
            Console.WriteLine(cost is { } known
                ? Invariant($"  {name,-24} {figure(known),8:F0} {unit}, {known.Seconds / own.Cost!.Value.Seconds,7:F2} times the time of docgen")
                : $"  {name,-24} not installed: skipped");
        }
    }

    private static string Ratio(List<(string Name, Cost? Cost)> rows, int first, int second) =>
        rows[first].Cost is { } one && rows[second].Cost is { } other ? Invariant($"{one.Seconds / other.Seconds:F2}") : "not measured";

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
