using System.Text;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Gives authors the short keys that marks use: the ones they have already, else one made of the name.</summary>
internal static class AuthorKeys
{
    /// <summary>The authors of a text by key.</summary>
    /// <param name="names">Who needs a key.</param>
    /// <param name="known">Keys that some have, those that go before others first.</param>
    public static ValueList<NamedAuthor> For(IEnumerable<string> names, IEnumerable<NamedAuthor> known)
    {
        var authors = new List<NamedAuthor>();
        foreach (var author in known.Where(author => names.Contains(author.Name)))
        {
            if (!authors.Exists(other => other.Key == author.Key || other.Name == author.Name))
            {
                authors.Add(author);
            }
        }
        foreach (var name in names.Where(name => !authors.Exists(author => author.Name == name)))
        {
            var key = Of(name);
            var number = 1;
            while (authors.Exists(author => author.Key == (number == 1 ? key : $"{key}-{number}")))
            {
                number++;
            }
            authors.Add(new NamedAuthor(number == 1 ? key : $"{key}-{number}", name));
        }
        return [.. authors];
    }

    /// <summary><c>brazil</c>, <c>united-states-of-america</c>.</summary>
    private static string Of(string name)
    {
        var key = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetter(c) || (char.IsDigit(c) && key.Length > 0))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }
        return key.ToString().TrimEnd('-') is { Length: > 0 } words ? words : "author";
    }
}
