using DocGen.Cli;
using DocGen.Cli.Output;

try
{
    return Docgen.Run(args, StandardStreams.Out, StandardStreams.Error);
}
catch (Exception e)
{
    StandardStreams.Error.WriteLine($"docgen: a mistake of ours, not of your files: {e.GetType().Name}: {e.Message}");
    StandardStreams.Error.WriteLine("  please send us the command line and the file that it happened with");
    return ExitCode.Bug;
}
