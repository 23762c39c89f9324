namespace DocGen.Drafting.Notation.Shapes;

/// <summary>
/// JSON Schemas (draft-07, which editors know best) of the YAML files, so that an editor offers keys, explains them, and marks those that
/// nobody reads. What a schema cannot see (marks, a set that gives a key for its files, widths that come to 100) stays with <c>docgen check</c>.
/// </summary>
public static class JsonSchema
{
    /// <summary>The schema of a drafting file.</summary>
    /// <param name="kinds">The kinds that the packs have, as an editor is to offer them; any text where there are none.</param>
    public static string OfDraft(IReadOnlyList<string> kinds) =>
        SchemaWriter.Write(HeadShapes.Draft, "A drafting file", "A contribution, an Opinion or another document, with its proposed changes as marks.", kinds);

    /// <summary>The schema of <c>docgen.yaml</c>, the file of a set.</summary>
    /// <inheritdoc cref="OfDraft" path="/param"/>
    public static string OfSet(IReadOnlyList<string> kinds) =>
        SchemaWriter.Write(SetShapes.Set, "A set", "What holds for all drafting files in and below the folder of this file; a file's own key goes before it.", kinds);

    /// <summary>The schema of <c>pack.yaml</c>, the file of a template pack.</summary>
    public static string OfPack() =>
        SchemaWriter.Write(SetShapes.Pack, "A template pack", "The kinds of documents that a pack has, and the parameters of their format.", []);
}
