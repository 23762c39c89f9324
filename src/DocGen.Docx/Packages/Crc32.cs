using System.Buffers.Binary;

namespace DocGen.Docx.Packages;

/// <summary>The check sum of a zip entry (ISO 3309, polynomial 0xEDB88320), eight bytes a step; the BCL has it only inside.</summary>
internal static class Crc32
{
    /// <summary>In bytes.</summary>
    private const int Step = 8;

    /// <summary>What each of the 256 bytes does to the sum, behind it as many bytes of zero as the number of the table says.</summary>
    private static readonly uint[] Tables = MakeTables();

    /// <summary>The sum of what came before (0 at first) and these bytes.</summary>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> tables = Tables;
        sum = ~sum;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var next = sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            sum = tables[0x700 + (int)(next & 0xFF)] ^ tables[0x600 + (int)(next >> 8 & 0xFF)]
                ^ tables[0x500 + (int)(next >> 16 & 0xFF)] ^ tables[0x400 + (int)(next >> 24 & 0xFF)]
                ^ tables[0x300 + (int)(next >> 32 & 0xFF)] ^ tables[0x200 + (int)(next >> 40 & 0xFF)]
                ^ tables[0x100 + (int)(next >> 48 & 0xFF)] ^ tables[(int)(next >> 56)];
        }
        foreach (var b in bytes)
        {
            sum = tables[(int)((sum ^ b) & 0xFF)] ^ (sum >> 8);
        }
        return ~sum;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[Step * 256];
        for (var i = 0u; i < 256; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
            tables[i] = sum;
        }
        for (var i = 256; i < tables.Length; i++)
        {
            var before = tables[i - 256];
            tables[i] = tables[before & 0xFF] ^ (before >> 8);
        }
        return tables;
    }
}
