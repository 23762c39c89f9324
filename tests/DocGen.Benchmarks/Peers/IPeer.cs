namespace DocGen.Benchmarks.Peers;

/// <summary>A way to make Word files of contributions, to be timed from outside.</summary>
internal interface IPeer
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>Whether it is on this machine.</summary>
    bool IsThere { get; }

    /// <summary>Puts what it reads into a folder.</summary>
    void Prepare(string folder, int count);

    /// <summary>Makes as many Word files as were prepared.</summary>
    /// <returns>The time in seconds, and the most memory in bytes, 0 where it is not known.</returns>
    Cost Run(string folder, int count);
}

/// <summary>What a run took.</summary>
/// <param name="Seconds">Time by the clock.</param>
/// <param name="Memory">The most memory that the process held, in bytes.</param>
internal readonly record struct Cost(double Seconds, long Memory);
