namespace DocGen.Drafting.Notation.Shapes;

/// <summary>Texts of a fixed form. A pattern lets pass whatever its reader takes, and perhaps a little more: the day 31 of any month.</summary>
internal static class ScalarShapes
{
    private const string DatePattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?";
    private const string KeyPattern = "\\p{L}[\\p{L}\\p{Nd}_-]*";

    /// <summary>The key of an author: see <see cref="Markup.AuthorSuffix"/>.</summary>
    public const string AuthorKey = "^" + KeyPattern + "$";

    /// <summary>A day, or a day and a time: see <see cref="Markup.ContentDate"/>.</summary>
    public static readonly TextShape Date = new("^" + DatePattern + "$");

    /// <summary>An author and a day, or one of them: <c>br</c>, <c>br 2013-02-03</c>.</summary>
    public static readonly TextShape By = new("^(" + KeyPattern + "( " + DatePattern + ")?|" + DatePattern + ")$");

    /// <summary>A length: see <see cref="Packs.Length"/>.</summary>
    public static readonly NumberShape Length = new("^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+) *(pt|mm|cm)?$");

    /// <summary>A length of more than nothing: twips are whole, so half of one is none.</summary>
    public static readonly NumberShape SomeLength = Length with { Least = 0.5 };

    /// <summary>The size of a font in points.</summary>
    public static readonly NumberShape Points = new("^([0-9]+\\.?[0-9]*|\\.[0-9]+)$", 1, 400);

    /// <summary>A share of a hundred, with or without its sign.</summary>
    public static readonly NumberShape PerCent = new("^[0-9]+%*$", 1, 100, IsWhole: true);
}
