using DocGen.Drafting.Drafts;
using DocGen.Drafting.Sets;

namespace DocGen.Build.Sets;

/// <summary>
/// What a set says for each of its files: what it says for all; over that what it says for the folders that the file is in; over that the language that the
/// file's name says. Safe for many threads.
/// </summary>
/// <param name="declared">What the set says.</param>
internal sealed class SetDefaults(SetDeclaration declared)
{
    private readonly List<(PathPattern Pattern, DraftDefaults Defaults)> folders = [.. declared.Folders.Select(entry => (new PathPattern(entry.Pattern), entry.Defaults))];
    private readonly List<string> languages = [.. declared.Languages.Select(language => language.Name)];

    /// <summary>What the set says.</summary>
    public SetDeclaration Declared => declared;

    /// <summary>The patterns of the folders for which it says something.</summary>
    public IEnumerable<PathPattern> Folders => folders.Select(entry => entry.Pattern);

    /// <summary>What holds for a file.</summary>
    public DraftDefaults Of(DraftSource source)
    {
        if (folders.Count == 0 && languages.Count == 0)
        {
            return declared.Defaults;
        }
        var path = source.PathInSet;
        var defaults = folders.Where(entry => entry.Pattern.Names(path)).Aggregate(declared.Defaults, (before, entry) => entry.Defaults.Over(before));
        return languages.Count > 0 && VersionName.Of(path, languages).Language is { } language ? defaults with { Language = language } : defaults;
    }

    /// <summary>What the name of a file says; null in a set that has no languages.</summary>
    public VersionName? NameOf(DraftSource source) => languages.Count == 0 ? null : VersionName.Of(source.PathInSet, languages);
}
