using System.Security.Cryptography;
using DocGen.Digests;

namespace DocGen.Tests.Digests;

/// <summary>Two ways to one hash: by hand and by the platform.</summary>
public class Sha256Tests
{
    [Fact]
    public void By_hand_it_is_the_hash_of_the_platform_at_every_length_of_some_blocks()
    {
        var bytes = new byte[300];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i * 7 + i / 3);
        }
        var hash = new byte[Sha256.Length];
        for (var length = 0; length <= bytes.Length; length++)
        {
            Sha256.HashByHand(bytes.AsSpan(0, length), hash);

            Assert.Equal(SHA256.HashData(bytes.AsSpan(0, length)), hash);
        }
    }

    [Fact]
    public void When_much_is_hashed_it_stays_the_same()
    {
        var long_one = new byte[3 << 20];
        var before = Sha256.Digits("abc"u8);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(long_one)), Sha256.Digits(long_one));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", before);
        Assert.Equal(before, Sha256.Digits("abc"u8));
        Assert.Equal("ba7816bf", Sha256.Digits("abc"u8, 4));
    }
}
