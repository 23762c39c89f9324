using System.Diagnostics.CodeAnalysis;

namespace Scriban.Tests.Probes;

/// <summary>
/// The typed object <c>net</c> of the probes: what members, numbers, dates and enums look like to a template.
/// </summary>
[SuppressMessage("Performance", "CA1822", Justification = "templates see instance members only")]
[SuppressMessage("Design", "CA1051", Justification = "a field is one of the facts")]
[SuppressMessage("Design", "CA1034", Justification = "the names are part of the probes")]
[SuppressMessage("Naming", "CA1720", Justification = "the names are part of the probes")]
[SuppressMessage("Design", "CA1065", Justification = "a property that throws is one of the facts")]
[SuppressMessage("Naming", "CA1724", Justification = "the name is part of the probes")]
public sealed class Net
{
    public const string Constant = "const";
    public string PublicField = "field";

    public enum Kind
    {
        None,
        DraftOnly,
        Final,
    }

    public static string Static => "static";

    public string FullName { get; set; } = "Jane Doe";

    public int ID => 7;

    public string HTMLBody => "<b>x</b>";

    public string Address2Line => "a2";

    public string WriteOnly { set => _ = value; }

    public decimal Amount => 1234.50m;

    public decimal WholeDecimal => 10m;

    public double Rate => 0.1;

    public double BigDouble => 1e20;

    public double Third => 1.0 / 3;

    public float Ratio => 0.1f;

    public long Big => 12345678901234;

    public byte Small => 200;

    public short Short => -3;

    public uint Unsigned => 5;

    public char Letter => 'x';

    public bool Flag => true;

    public int? NoInt => null;

    public int? SomeInt => 3;

    public string? NoString => null;

    public string Empty => "";

    public DateTime When => new(2024, 3, 9, 14, 5, 6, DateTimeKind.Utc);

    public DateTime Midnight => new(2024, 3, 9);

    public DateTimeOffset WhenOffset => new(2024, 3, 9, 14, 5, 6, TimeSpan.FromHours(2));

    public DateOnly Day => new(2024, 3, 9);

    public TimeSpan Span => TimeSpan.FromMinutes(90);

    public Guid Guid => new("11111111-2222-3333-4444-555555555555");

    public Kind Status => Kind.DraftOnly;

    public Uri Link => new("https://example.org/a?b=c&d=e");

    public Point At => new() { X = 1, Y = 2 };

    public List<Child> Items => [new("Bolt", 3, 0.25m), new("Nut", 10, 0.10m), new("Gear", 1, 12m)];

    public int[] Numbers => [3, 1, 2];

    public string[] Words => ["b", "a", "C"];

    public IEnumerable<int> Lazy
    {
        get
        {
            yield return 1;
            yield return 2;
        }
    }

    public Dictionary<string, int> Map => new() { ["one"] = 1, ["Two"] = 2 };

    public Dictionary<int, string> ByNumber => new() { [5] = "five" };

    public object? Nothing => null;

    public (int A, string B) Pair => (1, "b");

    public string Throws => throw new InvalidOperationException("boom");

    internal string Internal => "internal";

    public string Greet(string name) => "hello " + name;

    public override string ToString() => "Net!";

    public sealed record Child(string Name, int Qty, decimal UnitPrice);

    [SuppressMessage("Performance", "CA1815", Justification = "a plain struct is one of the facts")]
    public struct Point
    {
        public int Y;

        public int X { get; set; }
    }
}
