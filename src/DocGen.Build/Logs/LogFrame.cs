using System.Buffers.Binary;
using System.Numerics;

namespace DocGen.Build.Logs;

/// <summary>
/// How records stand in the log: a length, a checksum, the bytes. The checksum goes on from that of the record before, so that neither a bit that
/// flips nor a piece that is lost from the middle goes unseen: what stands behind it is not believed.
/// </summary>
internal static class LogFrame
{
    /// <summary>The bytes in front of each record.</summary>
    public const int Length = 8;

    /// <summary>A log begins with this; another form of log begins with something else.</summary>
    public static ReadOnlySpan<byte> Magic => "docgen\u0001\n"u8;

    /// <summary>What the checksums of a log begin with.</summary>
    public const uint Seed = 0x646F6367;

    /// <summary>Puts a record behind others.</summary>
    /// <returns>The checksum for the next one.</returns>
    public static uint Write(Stream output, ReadOnlySpan<byte> record, uint before)
    {
        Span<byte> frame = stackalloc byte[Length];
        var sum = Sum(record, before);
        BinaryPrimitives.WriteInt32LittleEndian(frame, record.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[4..], sum);
        output.Write(frame);
        output.Write(record);
        return sum;
    }

    /// <summary>The next record; empty where there is none, or none that can be believed.</summary>
    public static ReadOnlySpan<byte> Read(ReadOnlySpan<byte> log, ref uint sum)
    {
        if (log.Length < Length || BinaryPrimitives.ReadInt32LittleEndian(log) is var length && (length <= 0 || length > log.Length - Length))
        {
            return default;
        }
        var record = log.Slice(Length, length);
        var found = Sum(record, sum);
        if (found != BinaryPrimitives.ReadUInt32LittleEndian(log[4..]))
        {
            return default;
        }
        sum = found;
        return record;
    }

    private static uint Sum(ReadOnlySpan<byte> record, uint before)
    {
        var sum = BitOperations.Crc32C(before, (uint)record.Length);
        while (record.Length >= 8)
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(record));
            record = record[8..];
        }
        foreach (var value in record)
        {
            sum = BitOperations.Crc32C(sum, value);
        }
        return sum;
    }
}
