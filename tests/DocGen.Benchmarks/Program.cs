using System.Globalization;
using DocGen.Benchmarks;

// A figure alone says little about a shared machine: each is measured beside a floor in the same run, and the ratio is what counts.
// `make bench` runs all; `dotnet run --project tests/DocGen.Benchmarks -c Release -- documents 5` one of them, 5 seconds a step;
// `… -- peers 10000` whole processes, with as many documents.
var seconds = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 2;
var which = args.Length > 0 ? args[0] : "all";

if (which is "all" or "documents")
{
    DocumentBench.Run(seconds);
}
if (which is "all" or "templates")
{
    TemplateBench.Run(seconds);
}
if (which is "all" or "compare")
{
    CompareBench.Run();
}
if (which is "all" or "check")
{
    CheckBench.Run();
}
if (which is "all" or "peers")
{
    var documents = which == "peers" && args.Length > 1 ? (int)seconds : 10_000;
    PeerBench.Run(documents, rounds: 3);
}
