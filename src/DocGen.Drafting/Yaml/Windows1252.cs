namespace DocGen.Drafting.Yaml;

/// <summary>
/// The characters of Windows-1252, in which programs on Windows save plain text where nobody chose UTF-8. Files are not read in it: another
/// encoding has other characters there, and nobody would see what was guessed wrong.
/// </summary>
internal static class Windows1252
{
    private const int FirstOfLatin1 = 0xA0;

    /// <summary>The characters of 80 to 9F; a blank where there is none.</summary>
    private const string Signs = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The character of a byte; null for one that stands for none, and for those of ASCII.</summary>
    public static char? Character(byte value) =>
        value >= FirstOfLatin1 ? (char)value
        : value >= 0x80 && Signs[value - 0x80] is var sign and not ' ' ? sign
        : null;
}
