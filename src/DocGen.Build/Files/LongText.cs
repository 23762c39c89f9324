using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DocGen.Build.Files;

/// <summary>
/// Reads a long text, stretch by stretch: its bytes, which nobody needs when it is decoded, are never in memory as a whole beside it. What is no sound
/// UTF-8, and what changes while it is read, is left to whoever reads it whole and says what is wrong.
/// </summary>
internal static class LongText
{
    /// <summary>In bytes: what is shorter is read at once.</summary>
    public const long Least = 1 << 20;

    private const int Stretch = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, a byte order mark of UTF-8 left out, with the hash of all bytes; null where it has to be read whole.</summary>
    /// <param name="path">The path.</param>
    /// <param name="most">A longer file, in bytes, is not looked at.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (string Text, ContentHash Hash, FileStamp Stamp)? Read(string path, long most)
    {
        using var handle = File.OpenHandle(path);
        var stamp = new FileStamp(RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle).Ticks);
        if (stamp.Size < Least || stamp.Size > most)
        {
            return null;
        }
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var (room, characters) = (new char[Stretch], 0);
            var first = new Stretches(handle, stamp.Size);
            for (var bytes = first.Next(); !bytes.IsEmpty; bytes = first.Next())
            {
                hash.AppendData(bytes);
                characters += first.Decoder.GetChars(bytes, room, first.IsLast);
            }
            var second = new Stretches(handle, stamp.Size);
            var text = string.Create(characters, second, static (span, stretches) =>
            {
                for (var bytes = stretches.Next(); !bytes.IsEmpty; bytes = stretches.Next())
                {
                    span = span[stretches.Decoder.GetChars(bytes, span, stretches.IsLast)..];
                }
                stretches.IsFilled = span.IsEmpty;
            });
            return first.IsLast && second.IsLast && second.IsFilled
                ? (text[0] == '\uFEFF' ? text[1..] : text, ContentHash.Read(hash.GetHashAndReset()), stamp)
                : null;
        }
        catch (ArgumentException)
        {
            // Bytes that are no UTF-8, or more text than there was at first.
            return null;
        }
    }

    /// <summary>A walk through a file.</summary>
    private sealed class Stretches(SafeFileHandle handle, long size)
    {
        private readonly byte[] room = new byte[Stretch];
        private long at;

        public Decoder Decoder { get; } = Strict.GetDecoder();

        public bool IsLast => at == size;

        public bool IsFilled { get; set; }

        public ReadOnlySpan<byte> Next()
        {
            var read = RandomAccess.Read(handle, room.AsSpan(0, (int)Math.Min(room.Length, size - at)), at);
            at += read;
            return room.AsSpan(0, read);
        }
    }
}
