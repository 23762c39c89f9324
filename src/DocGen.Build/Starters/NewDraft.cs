using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Starters;
using DocGen.Drafting.Texts;
using DocGen.Revisions;

namespace DocGen.Build.Starters;

/// <summary>
/// Writes a new drafting file from a starter: a file <c>new/KIND.yaml</c> of its pack, or <c>new/KIND.LANGUAGE.yaml</c> where there is one. A file
/// <c>*.txt</c> or <c>*.md</c> has the same in plain text, with the lines of <c>new/plain-text.txt</c> above it.
/// </summary>
public sealed class NewDraft(SourceFiles files)
{
    private readonly DraftBuilder builder = new(files);
    private readonly PackShelf packs = new(files);

    /// <summary>The file that was written; null where it was not, which is reported.</summary>
    public string? Write(Starting asked, DiagnosticBag diagnostics)
    {
        var path = asked.File;
        if (asked.Language is { } language && !Languages.All.Contains(language))
        {
            diagnostics.Add(StarterMessages.UnknownLanguage(language, Languages.All));
        }
        if (!Discovery.IsDraft(path) && !Discovery.IsPlainText(path))
        {
            diagnostics.Add(FileMessages.NoDraft(path));
        }
        if (diagnostics.HasErrors || Head(asked, path, diagnostics) is not var (head, pack)
            || FindStarter(asked.Kind, head.Language, pack, diagnostics) is not { } starter
            || StarterText.Write(starter, head, diagnostics) is not { } text || diagnostics.HasErrors)
        {
            return null;
        }
        text = Discovery.IsPlainText(path) ? AsPlainText(new SourceText(path, text), head, pack, diagnostics) : text;
        var schema = EditorSchema.For(path);
        if (!AtomicFile.Create(path, Encoding.UTF8.GetBytes(schema.Reference(path) + text), diagnostics))
        {
            return null;
        }
        schema.Write(path, files, diagnostics);
        TellWhoLeavesItOut(path, diagnostics);
        return path;
    }

    /// <summary>A set may not take a new file for its own, and then it is built by nobody who builds the set.</summary>
    private static void TellWhoLeavesItOut(string path, DiagnosticBag diagnostics)
    {
        if (Discovery.SetFileOf(path) is { } set && SetFiles.Of(set) is { } members && members.Decide(new DraftSource(path, "", set)) is { Has: false, By: var by })
        {
            diagnostics.Add(StarterMessages.LeftOut(path, set, by?.Said.Text));
        }
    }

    /// <summary>The same as it reads; what its comments say of YAML gives way to what the pack says of plain text.</summary>
    private static string AsPlainText(SourceText yaml, StarterHead head, Pack pack, DiagnosticBag diagnostics)
    {
        var help = new[] { $"{StarterFiles.Folder}/plain-text.{head.Language}.txt", $"{StarterFiles.Folder}/plain-text.txt" }.FirstOrDefault(pack.Files.Has) is { } name
            ? pack.Files.Read(name, diagnostics) : null;
        var lines = (help?.Text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return YamlAsText.Write(yaml, head.Set, TextWords.Of(pack),
            [.. lines.Where(line => !IsAboutBackslash(line)).Select(Comment)], [.. lines.Where(IsAboutBackslash).Select(Comment)]);

        static bool IsAboutBackslash(string line) => line[0] == '\\';

        static string Comment(string line) => "# " + line;
    }

    private (StarterHead Head, Pack Pack)? Head(Starting asked, string path, DiagnosticBag diagnostics)
    {
        var set = builder.DefaultsOf(new DraftSource(path, "", Discovery.SetFileOf(path)), diagnostics);
        var named = asked.Base is null ? null : new NamedBase(builder).Find(asked, asked.Language ?? set.Language, diagnostics);
        var amended = named is null ? null : ReadBase(named, diagnostics)?.WithPaths(file => PictureFolder.Moved(file, named, path));
        if (diagnostics.HasErrors)
        {
            return null;
        }
        if (amended is { Head.Language: var its } && asked.Language is { } wanted && its != wanted)
        {
            diagnostics.Add(StarterMessages.OtherLanguage(named!, its, wanted));
            return null;
        }
        var template = asked.Template ?? set.Template ?? amended?.Head.Template ?? Starting.UsualPack;
        var language = asked.Language ?? amended?.Head.Language ?? set.Language ?? "en";
        if (packs.Find(template, language, PackFormat.None, path, SourceSpan.WholeFile("--template"), diagnostics) is not { } pack)
        {
            return null;
        }
        if (pack.Strings is null)
        {
            diagnostics.Add(PackMessages.NoStrings(SourceSpan.WholeFile("--language"), language, template));
            return null;
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var head = new StarterHead(template, language, set) { Base = amended, BasePath = named is null ? null : Path.GetRelativePath(folder, named).Replace('\\', '/') };
        return (pack.Strings.GetValueOrDefault("contribution_number") is string number ? head with { ContributionNumber = number } : head, pack);
    }

    /// <summary>The text to amend; marks of its own would be taken for the new author's.</summary>
    private Draft? ReadBase(string path, DiagnosticBag diagnostics)
    {
        if (Discovery.FindOne(path, diagnostics) is not { } source || builder.Read(source, diagnostics) is not { Draft: var draft } || diagnostics.HasErrors)
        {
            return null;
        }
        if (RevisionCount.HasAny(draft.Text))
        {
            diagnostics.Add(StarterMessages.BaseHasChanges(path));
        }
        return draft;
    }

    private static SourceText? FindStarter(string kind, string language, Pack pack, DiagnosticBag diagnostics)
    {
        if (StarterFiles.Find(pack, kind, language) is { } name)
        {
            return pack.Files.Read(name, diagnostics);
        }
        diagnostics.Add(StarterMessages.NoStarter(Quotation.Of(kind), pack.Name,
            [.. pack.Kinds.Select(its => its.Name).Where(its => pack.Files.Has($"{StarterFiles.Folder}/{its}.yaml")), "pack", "set"]));
        return null;
    }
}
