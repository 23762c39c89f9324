namespace Scriban.Runtime;

/// <summary>Boxed values that come up all the time, boxed once.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Small = [.. Enumerable.Range(-16, 1040).Select(i => (object)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value + 16) < (uint)Small.Length ? Small[value + 16] : value;
}
