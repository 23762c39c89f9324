using System.Runtime.InteropServices;

namespace DocGen.Cli;

/// <summary>Ctrl-C, or a request of the system to end: what is begun is finished or left out, and the command ends by itself.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> watched = [];

    /// <summary>Is cancelled by the signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Takes the signals from now on. Whoever writes one file need not: it appears whole or not at all, and to watch costs a thread.</summary>
    public void Watch()
    {
        watched.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Take));
        watched.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take));
    }

    public void Dispose()
    {
        foreach (var registration in watched)
        {
            registration.Dispose();
        }
        source.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        signal.Cancel = true;
        source.Cancel();
    }
}
