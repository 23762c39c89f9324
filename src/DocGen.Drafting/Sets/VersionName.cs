namespace DocGen.Drafting.Sets;

/// <summary>
/// What the name of a file says in a set with <c>languages</c>: which document it is, and in which language. The language is the last part of the name
/// (<c>meeting/report.fr.yaml</c>) or, where that is none, the nearest folder that is called so (<c>fr/meeting/report.yaml</c>); all else is the document.
/// </summary>
/// <param name="Document">The path without language and ending: the same for all versions of a document.</param>
/// <param name="Language">The language; null where the name says none.</param>
/// <param name="Before">What stands in the path before the language, or before where one could stand.</param>
/// <param name="After">What stands behind it.</param>
public readonly record struct VersionName(string Document, string? Language, string Before, string After)
{
    /// <summary>Reads the name of a file.</summary>
    /// <param name="path">Its path from the folder of the set, with <c>/</c>.</param>
    /// <param name="languages">The languages that a name can say.</param>
    public static VersionName Of(string path, IReadOnlyCollection<string> languages)
    {
        var parts = path.Split('/');
        var (stem, ending) = (Path.GetFileNameWithoutExtension(parts[^1]), Path.GetExtension(parts[^1]));
        var lead = path[..^parts[^1].Length];
        if (Path.GetExtension(stem) is ['.', .. var last] && languages.Contains(last))
        {
            var name = lead + Path.GetFileNameWithoutExtension(stem);
            return new(name, last, name + ".", ending);
        }
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            if (languages.Contains(parts[i]))
            {
                var (above, below) = (string.Concat(parts[..i].Select(part => part + "/")), string.Concat(parts[(i + 1)..^1].Select(part => part + "/")));
                return new(above + below + stem, parts[i], above, "/" + below + parts[^1]);
            }
        }
        return new(lead + stem, null, lead + stem + ".", ending);
    }

    /// <summary>The path that the document would have in another language.</summary>
    public string PathIn(string language) => Before + language + After;
}
