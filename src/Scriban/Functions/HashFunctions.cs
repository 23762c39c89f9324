using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>The hashes of <c>string.…</c>, as lower-case hexadecimal digits.</summary>
[SuppressMessage("Security", "CA5350", Justification = "check sums of the language, not protection")]
[SuppressMessage("Security", "CA5351", Justification = "check sums of the language, not protection")]
internal static class HashFunctions
{
    private delegate byte[] Hash(byte[] text);

    private delegate byte[] KeyedHash(byte[] key, byte[] text);

    public static BuiltinGroup WithHashes(this BuiltinGroup group) => group
        .With("md5 text", (in BuiltinCall c) => Hex(c, MD5.HashData))
        .With("sha1 text", (in BuiltinCall c) => Hex(c, SHA1.HashData))
        .With("sha256 text", (in BuiltinCall c) => Hex(c, SHA256.HashData))
        .With("sha512 text", (in BuiltinCall c) => Hex(c, SHA512.HashData))
        .With("hmac_sha1 text secret_key", (in BuiltinCall c) => Hex(c, HMACSHA1.HashData))
        .With("hmac_sha256 text secret_key", (in BuiltinCall c) => Hex(c, HMACSHA256.HashData))
        .With("hmac_sha512 text secret_key", (in BuiltinCall c) => Hex(c, HMACSHA512.HashData));

    private static string Hex(in BuiltinCall c, Hash hash) =>
        Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(c.Text(0))));

    private static string Hex(in BuiltinCall c, KeyedHash hash) =>
        Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(c.Text(1)), Encoding.UTF8.GetBytes(c.Text(0))));
}
