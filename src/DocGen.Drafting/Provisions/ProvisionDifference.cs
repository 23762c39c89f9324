namespace DocGen.Drafting.Provisions;

/// <summary>In which way a proposal is not about the text that it is said to amend.</summary>
public enum ProvisionDifferenceKind
{
    /// <summary>The text has no provision of that title: the proposal stands all the same.</summary>
    NoProvision,

    /// <summary>The provision does not have the words that the proposal changes.</summary>
    OtherWords,

    /// <summary>Another proposal has the same number.</summary>
    SameNumber,
}

/// <summary>A proposal that is not about the text that it is said to amend.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="File">Which of the files it stands in, from 0.</param>
/// <param name="Name">Its number, or what it is about.</param>
/// <param name="Words">The title of the provision; of other words, the first paragraph of them; of a number, the file of the other, from 0.</param>
public sealed record ProvisionDifference(ProvisionDifferenceKind Kind, int File, string Name, string Words);
