using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Sets;
using DocGen.Drafting.Texts;
using DocGen.Drafting.Yaml;

namespace DocGen.Build.Sets;

/// <summary>
/// The documents of a set with <c>languages</c>, each in its versions. What counts are the names of files, so that a build with nothing to do need not read
/// them: a file whose name says no language is in that of its set or folder.
/// </summary>
/// <param name="defaults">What the set says.</param>
internal sealed class SetVersions(SetDefaults defaults)
{
    private readonly List<(VersionName Name, string Language, DraftSource File)> versions = [];
    private readonly List<(DraftSource File, string Language)> others = [];

    /// <summary>A file that belongs to the set.</summary>
    public void Add(DraftSource source)
    {
        if (VersionName.Of(source.PathInSet, Languages.All).Language is { } other && defaults.Declared.Languages.All(its => its.Name != other))
        {
            others.Add((source, other));
            return;
        }
        var name = defaults.NameOf(source)!.Value;
        versions.Add((name, name.Language ?? defaults.Of(source).Language ?? "", source));
    }

    /// <summary>Reports languages that the set does not have, versions that are there twice, and versions that are not there.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (file, language) in others)
        {
            diagnostics.Add(FileMessages.LanguageNotInSet(file.Path, language));
        }
        var known = new Dictionary<(string, string), DraftSource>();
        foreach (var (name, language, file) in versions)
        {
            if (!known.TryAdd((name.Document, language), file))
            {
                diagnostics.Add(FileMessages.SameVersion(file.Path, known[(name.Document, language)].Path, language));
            }
        }
        diagnostics.AddRange(MissingLanguages.Find(defaults.Declared.Languages, versions, IsOff));
    }

    /// <summary>Whether the set, or the file itself, switches off that languages are missed. The file is read only if it can make a difference.</summary>
    private bool IsOff(DraftSource source)
    {
        var given = defaults.Of(source);
        var isOff = given.RulesOff?.Contains(MissingLanguages.Name) ?? false;
        if (SourceFiles.ReadOnce(source.Path, []) is not { } bytes || bytes.AsSpan().IndexOf(isOff ? "rules-off"u8 : "missing-languages"u8) < 0
            || SourceDecoder.Decode(source.Path, bytes, []) is not { } text)
        {
            return isOff;
        }
        var read = source.IsPlainText ? PlainTextReader.Read(text, given, _ => null, []) : DraftReader.Read(text, given, []);
        return read?.Draft.Head.RulesOff.Contains(MissingLanguages.Name) ?? isOff;
    }
}
