using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Sets;

namespace DocGen.Build.Sets;

/// <summary>
/// What the documents made from a set need of its members. A list of documents needs heads and titles, so no more is kept of a draft; the few
/// that a compilation puts together are read again, whole.
/// </summary>
/// <param name="Drafts">The drafts, their pictures named from the folder of the set.</param>
/// <param name="Faulty">The files that no draft could be made of.</param>
internal sealed record SetMembers(DraftSet Drafts, IReadOnlyList<string> Faulty)
{
    /// <summary>Reads the files of a set, one after the other.</summary>
    /// <param name="set">The set's file.</param>
    /// <param name="builder">Reads a draft.</param>
    public static SetMembers Read(string set, DraftBuilder builder)
    {
        var (drafts, faulty) = (new List<SetMember>(), new List<string>());
        var sources = new Dictionary<Draft, DraftSource>(ReferenceEqualityComparer.Instance);
        var asked = FileReads.Current;
        var members = Discovery.Members(set).ToList();
        asked?.Add(InputOf(set, members));
        var defaults = builder.ReadDefaults(set, []);
        foreach (var member in members)
        {
            if (ReadOne(member, set, builder, asked) is { } draft)
            {
                var summary = draft.Summary();
                drafts.Add(new SetMember(summary, defaults.NameOf(member)?.Document));
                sources[summary] = member;
            }
            else
            {
                faulty.Add(member.Path);
            }
        }
        return new(new DraftSet(drafts, summary => ReadOne(sources[summary], set, builder, FileReads.Current) ?? summary), faulty);
    }

    /// <summary>Which files the set has: that one comes or goes changes what is made from the set.</summary>
    public static InputFile InputOf(string set, IEnumerable<DraftSource> members) => new(
        InputKind.Members, Path.GetFullPath(set),
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\0', members.Select(member => Path.GetFullPath(member.Path))))), FileStamp.Missing);

    private static Draft? ReadOne(DraftSource member, string set, DraftBuilder builder, FileReads? asked)
    {
        var (found, reads) = (new DiagnosticBag(), new FileReads(isOfDocument: true));
        var placed = reads.During(() => builder.Read(member, found));
        asked?.Add(reads);
        return placed is null || found.HasErrors ? null : placed.Draft.WithPaths(file => PictureFolder.Moved(file, member.Path, set));
    }
}
