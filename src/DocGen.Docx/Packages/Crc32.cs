using System.Buffers.Binary;

namespace DocGen.Docx.Packages;

/// <summary>The check sum of a zip entry (ISO 3309, polynomial 0xEDB88320), four bytes a step; the BCL has it only inside.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The sum of what came before (0 at first) and these bytes.</summary>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        var (t0, t1, t2, t3) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        sum = ~sum;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            sum = t3[sum & 0xFF] ^ t2[(sum >> 8) & 0xFF] ^ t1[(sum >> 16) & 0xFF] ^ t0[sum >> 24];
        }
        foreach (var b in bytes)
        {
            sum = t0[(sum ^ b) & 0xFF] ^ (sum >> 8);
        }
        return ~sum;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (var i = 0u; i < 256; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
            tables[0][i] = sum;
        }
        for (var i = 0; i < 256; i++)
        {
            for (var step = 1; step < 4; step++)
            {
                var before = tables[step - 1][i];
                tables[step][i] = tables[0][before & 0xFF] ^ (before >> 8);
            }
        }
        return tables;
    }
}
