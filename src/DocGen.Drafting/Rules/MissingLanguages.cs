using DocGen.Diagnostics;
using DocGen.Drafting.Sets;

namespace DocGen.Drafting.Rules;

/// <summary>A document that is not there in all the <c>languages</c> of its set. The names of files tell, so none need be read; and one warning tells of all that lack a language.</summary>
public static class MissingLanguages
{
    /// <summary>How <c>rules-off</c> names the rule.</summary>
    public const string Name = "missing-languages";

    /// <summary>A warning for each language that documents lack.</summary>
    /// <param name="languages">The languages of the set.</param>
    /// <param name="versions">The files of the set, as their names say it, with the language that each is in.</param>
    /// <param name="isOff">Whether the rule is switched off for a file: it is then for the document. Asked of documents that lack a language only.</param>
    public static IEnumerable<Diagnostic> Find<T>(
        IReadOnlyList<SetLanguage> languages, IEnumerable<(VersionName Name, string Language, T File)> versions, Func<T, bool> isOff)
    {
        var documents = versions.GroupBy(version => version.Name.Document)
            .Select(document => (document.First().Name, Lacks: languages.Where(language => document.All(version => version.Language != language.Name)).ToList(), Files: document))
            .Where(document => document.Lacks.Count > 0 && !document.Files.Any(version => isOff(version.File)))
            .ToList();
        return from language in languages
               let lacking = documents.Where(document => document.Lacks.Contains(language)).Select(document => document.Name).ToList()
               where lacking.Count > 0
               select RulesMessages.MissingLanguage(language.Place, language.Name, [.. lacking.Select(name => name.Document)], lacking[0].PathIn(language.Name));
    }
}
