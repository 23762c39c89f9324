using DocGen.Diagnostics;
using DocGen.Drafting.Pictures;

namespace DocGen.Drafting.Sets;

/// <summary>What stands round a draft, for the kinds of documents that need more than their own file.</summary>
public interface IDraftSurroundings
{
    /// <summary>The pictures that the draft may name.</summary>
    IPictureFiles Pictures { get; }

    /// <summary>The set that the draft belongs to; null where there is none or a file of it cannot be taken, which is reported.</summary>
    /// <param name="at">Where the draft asks for it.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    DraftSet? ReadSet(SourceSpan at, DiagnosticBag diagnostics);

    /// <summary>Nobody will ask for the text of the draft, nor for places in it: all that its document needs is known.</summary>
    void Forget()
    {
    }

    /// <summary>Does a part of the draft's work on a thread of its own; what it reads is read for the draft.</summary>
    /// <param name="work">The work.</param>
    /// <returns>Waits for it, and gives what it made.</returns>
    Func<T> Beside<T>(Func<T> work) => OwnThread.Start(work);
}
