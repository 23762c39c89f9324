using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace DocGen.Digests;

/// <summary>
/// SHA-256 (FIPS 180-4). By hand as long as little is hashed: the platform's own opens a library for cryptography at its first use, which takes
/// a third of the time in which a file is checked. What many files make is hashed by the platform, which is faster from then on.
/// </summary>
public static class Sha256
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Length = 32;

    private const int BlockLength = 64;

    /// <summary>So many bytes are hashed by hand before the platform's library pays.</summary>
    private const long Little = 1 << 20;

    private static readonly uint[] Constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
        0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
        0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
        0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
        0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
        0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private static long hashed;

    /// <summary>Puts the hash of some bytes into 32 others.</summary>
    public static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        if (Interlocked.Add(ref hashed, bytes.Length) > Little)
        {
            SHA256.HashData(bytes, hash);
            return;
        }
        HashByHand(bytes, hash);
    }

    /// <summary>The hash in small hexadecimal digits.</summary>
    /// <param name="bytes">What is hashed.</param>
    /// <param name="length">How many bytes of it are shown, two digits each.</param>
    public static string Digits(ReadOnlySpan<byte> bytes, int length = Length)
    {
        Span<byte> hash = stackalloc byte[Length];
        Hash(bytes, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }

    /// <summary>The same without the platform, however much there is: for tests, which hold it to the platform's.</summary>
    public static void HashByHand(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        Span<uint> state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        Span<uint> schedule = stackalloc uint[BlockLength];
        var rest = bytes;
        for (; rest.Length >= BlockLength; rest = rest[BlockLength..])
        {
            Add(rest, state, schedule);
        }
        // A one, then zeros, then the length in bits: they may need a block of their own.
        Span<byte> end = stackalloc byte[2 * BlockLength];
        end.Clear();
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        end = end[..(rest.Length < BlockLength - sizeof(ulong) ? BlockLength : 2 * BlockLength)];
        BinaryPrimitives.WriteUInt64BigEndian(end[^sizeof(ulong)..], 8UL * (ulong)bytes.Length);
        for (var at = 0; at < end.Length; at += BlockLength)
        {
            Add(end[at..], state, schedule);
        }
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(4 * i)..], state[i]);
        }
    }

    private static void Add(ReadOnlySpan<byte> block, Span<uint> state, Span<uint> schedule)
    {
        for (var t = 0; t < 16; t++)
        {
            schedule[t] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * t)..]);
        }
        for (var t = 16; t < schedule.Length; t++)
        {
            var (early, late) = (schedule[t - 15], schedule[t - 2]);
            schedule[t] = schedule[t - 16] + schedule[t - 7]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var t = 0; t < schedule.Length; t++)
        {
            var one = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25))
                + ((e & f) ^ (~e & g)) + Constants[t] + schedule[t];
            var two = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + one, c, b, a, one + two);
        }
        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }
}
