using System.Diagnostics.CodeAnalysis;
using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>
/// What an output was made from besides its source. Outputs of one set, kind and language mostly share one list: it is kept, and looked at, once.
/// </summary>
/// <param name="SetFile">The whole path of the set's file; null where the source belonged to no set.</param>
/// <param name="Inputs">What was read, and what was looked for in vain, in the order of the first time.</param>
public sealed record InputList(string? SetFile, IReadOnlyList<InputFile> Inputs)
{
    /// <summary>The other one holds the very same inputs, and can take the place of this one.</summary>
    public bool IsSameAs([NotNullWhen(true)] InputList? other)
    {
        if (other is null || other.SetFile != SetFile || Inputs.Count != other.Inputs.Count)
        {
            return false;
        }
        for (var i = 0; i < Inputs.Count; i++)
        {
            if (!Inputs[i].IsSameAs(other.Inputs[i]))
            {
                return false;
            }
        }
        return true;
    }
}
