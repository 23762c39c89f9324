using System.Text.Json;
using DocGen.Build.Comparing;
using DocGen.Merging;

namespace DocGen.Cli.Output;

/// <summary>What contradicts, for machines: the paragraph, the text of the base, what each delegation would have.</summary>
internal static class ConflictsJson
{
    /// <summary>Writes the property <c>conflicts</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PlacedConflict> conflicts)
    {
        json.WriteStartArray("conflicts");
        foreach (var (place, conflict) in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("paragraph", place);
            json.WriteString("kind", Kind(conflict.Kind));
            json.WriteString("original", conflict.Original);
            json.WriteStartArray("claims");
            foreach (var claim in conflict.Claims)
            {
                json.WriteStartObject();
                // Nobody's claim is that of the new base.
                json.WriteString("author", claim.Author);
                json.WriteString("text", claim.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Kind(ConflictKind kind) => kind switch
    {
        ConflictKind.DeletionOfAmended => "deletion-of-amended",
        ConflictKind.Replacement => "replacement",
        ConflictKind.Changed => "changed",
        ConflictKind.PlaceGone => "place-gone",
        _ => "form",
    };
}
