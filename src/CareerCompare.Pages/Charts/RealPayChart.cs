using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Charts;

/// <summary>Real medians of one or two classes over the years, on one scale, with a cut wherever years may not be compared.</summary>
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
