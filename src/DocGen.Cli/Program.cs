using DocGen.Cli;

try
{
    return Docgen.Run(args, Console.Out, Console.Error);
}
catch (Exception e)
{
    Console.Error.WriteLine($"docgen: a mistake of ours, not of your files: {e.GetType().Name}: {e.Message}");
    Console.Error.WriteLine("  please send us the command line and the file that it happened with");
    return ExitCode.Bug;
}
