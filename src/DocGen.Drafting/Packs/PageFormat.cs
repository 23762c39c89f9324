using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Packs;

/// <summary>What a pack or a set says of paper and margins, in twips; null leaves it to what stands below: the pack, its reference, ITU's A4.</summary>
public sealed record PageFormat
{
    /// <inheritdoc cref="PageSetup.Width"/>
    public int? Width { get; init; }

    /// <inheritdoc cref="PageSetup.Height"/>
    public int? Height { get; init; }

    /// <inheritdoc cref="PageSetup.Top"/>
    public int? Top { get; init; }

    /// <inheritdoc cref="PageSetup.Right"/>
    public int? Right { get; init; }

    /// <inheritdoc cref="PageSetup.Bottom"/>
    public int? Bottom { get; init; }

    /// <inheritdoc cref="PageSetup.Left"/>
    public int? Left { get; init; }

    /// <inheritdoc cref="PageSetup.Header"/>
    public int? Header { get; init; }

    /// <inheritdoc cref="PageSetup.Footer"/>
    public int? Footer { get; init; }

    /// <summary>Where it stands; null where nothing is said.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>What another one says, over this one.</summary>
    internal PageFormat With(PageFormat over) => new()
    {
        Width = over.Width ?? Width,
        Height = over.Height ?? Height,
        Top = over.Top ?? Top,
        Right = over.Right ?? Right,
        Bottom = over.Bottom ?? Bottom,
        Left = over.Left ?? Left,
        Header = over.Header ?? Header,
        Footer = over.Footer ?? Footer,
        Place = over.Place ?? Place,
    };

    /// <summary>The page; what is not said is as below.</summary>
    internal PageSetup On(PageSetup below) => new()
    {
        Width = Width ?? below.Width,
        Height = Height ?? below.Height,
        Top = Top ?? below.Top,
        Right = Right ?? below.Right,
        Bottom = Bottom ?? below.Bottom,
        Left = Left ?? below.Left,
        Header = Header ?? below.Header,
        Footer = Footer ?? below.Footer,
    };
}
