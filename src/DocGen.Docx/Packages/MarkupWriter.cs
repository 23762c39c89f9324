using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Docx.Packages;

/// <summary>
/// Writes XML as UTF-8: what stands in the code is markup, what is put into it is text. <c>Markup($"&lt;w:t&gt;{text}&lt;/w:t&gt;")</c>
/// escapes the text and nothing else, so a codec reads like the element that it writes. (XmlWriter looks up a prefix for each of a
/// thousand runs; over a meeting's documents that is most of the time.)
/// </summary>
internal sealed class MarkupWriter
{
    private const int FlushAt = 16 * 1024;

    // Characters that XML 1.0 does not know at all, and those that would be markup or be folded by a reader.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "&<>\"\uFFFE\uFFFF" + new string([.. Enumerable.Range(0, 0x20).Select(code => (char)code)]));

    private Stream target = Stream.Null;
    private byte[] buffer = new byte[FlushAt * 2];
    private int used;

    /// <summary>Sends what follows to a new part, with its XML declaration.</summary>
    public void Begin(Stream part)
    {
        target = part;
        Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// <summary>Ends the part: what is still held here goes to it.</summary>
    public void End()
    {
        target.Write(buffer, 0, used);
        used = 0;
        target = Stream.Null;
    }

    /// <summary>Markup as it stands.</summary>
    public void Markup(string markup) => Append(markup);

    /// <summary>Markup as it stands, in UTF-8: what comes with each run and each mark is kept as it goes into the file.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(buffer.AsSpan(used));
        used += markup.Length;
    }

#pragma warning disable CA1822, IDE0060 // the handler has written everything, into this writer, before the call
    /// <summary>Markup with text in it; the text is escaped.</summary>
    public void Markup([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup)
    {
    }
#pragma warning restore CA1822, IDE0060

    /// <summary>The start of a part's root element, with the namespaces that all parts with text use.</summary>
    public void Root(string name)
    {
        Append("<");
        Append(name);
        Append($" xmlns:w=\"{Namespaces.Word}\" xmlns:r=\"{Namespaces.Relationship}\">");
    }

    /// <summary>Text, escaped so that a reader sees it to the character; what XML cannot hold becomes U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Escaped); special >= 0; special = text.IndexOfAny(Escaped))
        {
            Append(text[..special]);
            Append(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#9;",
                '\n' => "&#10;",
                '\r' => "&#13;",
                _ => "\uFFFD",
            });
            text = text[(special + 1)..];
        }
        Append(text);
    }

    /// <summary>A number.</summary>
    public void Number(int number)
    {
        Reserve(11);
        number.TryFormat(buffer.AsSpan(used), out var written, provider: CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>
    /// A date (ECMA-376 Part 1, §22.9.2.2). Word writes the author's own clock time and a Z all the same; so do we.
    /// </summary>
    public void Date(DateTime date)
    {
        Reserve(20);
        date.TryFormat(buffer.AsSpan(used), out var written, "s", CultureInfo.InvariantCulture);
        buffer[used + written] = (byte)'Z';
        used += written + 1;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));

        // Markup, and most text, is ASCII, in a thousand short pieces.
        if (Ascii.FromUtf16(text, buffer.AsSpan(used), out var plain) != OperationStatus.Done)
        {
            plain += Encoding.UTF8.GetBytes(text[plain..], buffer.AsSpan(used + plain));
        }
        used += plain;
    }

    private void Reserve(int length)
    {
        if (used >= FlushAt || buffer.Length - used < length)
        {
            MakeRoom(length);
        }
    }

    private void MakeRoom(int length)
    {
        if (used >= FlushAt)
        {
            target.Write(buffer, 0, used);
            used = 0;
        }
        if (buffer.Length - used < length)
        {
            Array.Resize(ref buffer, used + length);
        }
    }
}

/// <summary>What the compiler makes of <c>Markup($"…")</c>: literals as markup, holes as text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly MarkupWriter writer;

#pragma warning disable IDE0060 // the compiler passes the lengths; the writer grows by itself
    public MarkupHandler(int literalLength, int formattedCount, MarkupWriter writer) => this.writer = writer;
#pragma warning restore IDE0060

    public void AppendLiteral(string markup) => writer.Markup(markup);

    public void AppendFormatted(string? text) => writer.Text(text);

    public void AppendFormatted(ReadOnlySpan<char> text) => writer.Text(text);

    public void AppendFormatted(int number) => writer.Number(number);

    public void AppendFormatted(DateTime date) => writer.Date(date);
}
