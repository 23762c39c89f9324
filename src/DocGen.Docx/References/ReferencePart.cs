using DocGen.Docx.Packages;

namespace DocGen.Docx.References;

/// <summary>A part of a reference that is taken over as it is, with the parts that it refers to.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its type, in full.</param>
/// <param name="Extension">The ending of its name, with the dot.</param>
internal sealed record ReferencePart(PackedPart Content, string ContentType, string Extension)
{
    /// <summary>What it refers to, in the order of the ids; filled when the part is known, since parts may refer to each other.</summary>
    public List<ReferenceRelationship> Relationships { get; } = [];
}

/// <summary>What a part that is taken over refers to; its ids stay, for they stand in its markup.</summary>
/// <param name="Id">The id.</param>
/// <param name="Type">The relationship's type, in full.</param>
/// <param name="Part">The other part; null for an address.</param>
/// <param name="Address">Where a link leads; null for a part.</param>
internal sealed record ReferenceRelationship(string Id, string Type, ReferencePart? Part, string? Address);
