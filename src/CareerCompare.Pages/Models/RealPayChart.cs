using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// Real medians of one or two classes over the years, on one scale, with a cut wherever years may not be compared.
/// </summary>
public sealed record RealPayChart
{
    /// <summary>Of the whole drawing, in px: the plot and the years below it.</summary>
    public const decimal Height = 308;

    public required string Title { get; init; }

    /// <summary>The figures in words, for who cannot see it.</summary>
    public required string Description { get; init; }
    public required YearScale Years { get; init; }
    public required DollarScale Scale { get; init; }
    public required IReadOnlyList<RealPayLine> Lines { get; init; }

    /// <summary>Between the last year of one way of counting and the first of the next.</summary>
    public required IReadOnlyList<ChartLength> Cuts { get; init; }

    /// <summary>Words beside the last cut; none where no room is left, for the caption says it too.</summary>
    public required IReadOnlyList<RealPayLine.Words> CutLabel { get; init; }

    public static string CutTop => Px.Of(DollarScale.Top - 8);

    public static string CutBottom => Px.Of(DollarScale.Bottom + 4);

    /// <summary>Base line of the years.</summary>
    public static string YearsAt => Px.Of(DollarScale.Bottom + 22);

    public string Box => Years.Box(Height);
}

/// <summary>One class in the chart of real medians: lines that end where years may not be compared.</summary>
public sealed record RealPayLine
{
    /// <summary>The main class is drawn solid, a second one as an outline.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Points of each line, in the nested drawing.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>A dot at both ends of each line.</summary>
    public required IReadOnlyList<Dot> Dots { get; init; }

    /// <summary>The name, over one to three lines of text, beside its own line.</summary>
    public required IReadOnlyList<Words> Name { get; init; }

    /// <summary>At the right edge: the newest median.</summary>
    public required Words End { get; init; }

    /// <summary>First, lowest, highest and last, for who cannot see it.</summary>
    public required string Description { get; init; }

    public sealed record Dot(ChartLength X, decimal Top)
    {
        public string Y => Px.Of(Top);
    }

    /// <param name="X">Where the text is anchored.</param>
    /// <param name="Base">Its base line, in px from the top.</param>
    /// <param name="Text">Unbroken.</param>
    /// <param name="FromRight">It ends at its anchor.</param>
    public sealed record Words(ChartLength X, decimal Base, string Text, bool FromRight = false)
    {
        public string Y => Px.Of(Base);
    }
}
