using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>The groups of two roles held against each other, employer by employer and over the whole range of pay.</summary>
public sealed record PairPayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide A { get; init; }
    public required RoleSide B { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required SitePath Comparison { get; init; }

    /// <summary>The same as on the comparison.</summary>
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>Null where the two have no two groups to hold against each other.</summary>
    public required PointsOfPay? Points { get; init; }

    /// <summary>The table of the ladder that the comparison draws; null where no figures are at hand.</summary>
    public required PayLadder? Ladder { get; init; }

    /// <summary>What people told somebody of their pay, with what it is worth.</summary>
    public required IReadOnlyList<Line> SeenElsewhere { get; init; }

    /// <summary>Figures that are printed and of which nothing is made.</summary>
    public required IReadOnlyList<NotUsedPay> NotCounted { get; init; }
}

/// <summary>Which of two groups is paid more at each published point of pay, at each employer that both roles share.</summary>
/// <param name="Month">Of all figures.</param>
/// <param name="Says">Whether the order of the middle turns at another point.</param>
/// <param name="Employers">The nearest first, all together last.</param>
/// <param name="Note">For all figures.</param>
public sealed record PointsOfPay(
    string Month,
    IReadOnlyList<Line> Says,
    IReadOnlyList<PointsOfPay.Employer> Employers,
    Note Note
)
{
    public sealed record Employer(string Name, IReadOnlyList<Pair> Pairs);

    /// <summary>Two groups at one employer.</summary>
    /// <param name="Upper">The group that is spoken of, capitalized.</param>
    /// <param name="Lower">The one that it is held against, for a sentence.</param>
    /// <param name="Cells">Low 10%, low 25%, middle, top 25%, top 10%.</param>
    /// <param name="Unsteady">Why none is told; null where the cells are.</param>
    public sealed record Pair(string Upper, string Lower, IReadOnlyList<Cell> Cells, Line? Unsteady);

    /// <param name="Upper">What the first group is paid there.</param>
    /// <param name="Lower">What the second is.</param>
    /// <param name="Word">Of the first against the second; null where nothing may be said.</param>
    public sealed record Cell(Figure Upper, Figure Lower, Line? Word);
}
