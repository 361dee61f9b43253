using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What groups are paid, as the pages of a role and of two roles have it.</summary>
/// <param name="Medians">At the few employers that stand for all.</param>
/// <param name="Under">By what a reader finds herself in the table; null where there is one group.</param>
/// <param name="Ladder">At every employer, over the whole range.</param>
public sealed record GroupPaySection(PayMedians Medians, Line? Under, PayLadder Ladder);

/// <summary>
/// What groups are paid at each kind of employer: employers as rungs, the nearest first, and on each a bar a group.
/// </summary>
public sealed record PayLadder
{
    /// <summary>From zero, the same for all bars.</summary>
    public required PayScale Scale { get; init; }

    /// <summary>Of all figures: May 2025.</summary>
    public required string Month { get; init; }

    /// <summary>By rising pay, as they stand on every rung.</summary>
    public required IReadOnlyList<LadderGroup> Groups { get; init; }

    /// <summary>The nearest first; all employers together stand last.</summary>
    public required IReadOnlyList<LadderRung> Rungs { get; init; }

    /// <summary>What is said of it in sentences.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>The rung that the words on the others hold theirs against, for a sentence; null where there is none.</summary>
    public required string? HeldAgainst { get; init; }

    public required Note Note { get; init; }
}

/// <summary>How a group is drawn.</summary>
public enum LadderSign
{
    /// <summary>The first of two roles; of one role, its better-paid group.</summary>
    Solid,

    /// <summary>The second of two roles.</summary>
    Outline,

    /// <summary>Both roles are counted in it.</summary>
    Both,

    /// <summary>Of one role, the other group.</summary>
    Hollow,
}

/// <summary>A group of the wage survey as a chart or a table has it.</summary>
/// <param name="Name">In plain words, capitalized: "Office supervisors".</param>
/// <param name="Sign">How it is drawn.</param>
/// <param name="Counts">Which titles are counted in it, or on which ground the one is.</param>
public sealed record LadderGroup(string Name, LadderSign Sign, string Counts);

/// <summary>A kind of employer.</summary>
/// <param name="Code">Of the industry; null for all employers together.</param>
/// <param name="Name">In a reader's words.</param>
/// <param name="Holds">Which other rungs are a part of it and so are counted in it again; null where none is.</param>
/// <param name="Bars">One for each group that is told of there.</param>
public sealed record LadderRung(string? Code, string Name, string? Holds, IReadOnlyList<LadderBar> Bars)
{
    /// <summary>Its anchor.</summary>
    public string Id => "at-" + (Code ?? "all");
}

/// <summary>A group at one kind of employer.</summary>
public sealed record LadderBar
{
    public required LadderGroup Group { get; init; }

    /// <summary>Low 10%, low 25%, middle, top 25%, top 10%; empty where the cell is unsteady.</summary>
    public required IReadOnlyList<PaidCell> Percentiles { get; init; }

    /// <summary>Null where not released.</summary>
    public required Figure? Jobs { get; init; }

    /// <summary>Which part of the whole group's jobs these are; null where that is not known.</summary>
    public required Figure? Share { get; init; }

    /// <summary>The relative standard error of the mean; null where none is printed.</summary>
    public required Figure? Error { get; init; }

    /// <summary>The middle against that of the nearest employer; null where nothing may be said.</summary>
    public required Line? Against { get; init; }

    /// <summary>Why nothing is drawn: the mean moved too far from one release to the next; null where it did not.</summary>
    public required Line? Unsteady { get; init; }

    /// <summary>Null where nothing is drawn.</summary>
    public required LadderBox? Box { get; init; }

    public PaidCell? Middle => Percentiles.Count > 0 ? Percentiles[Percentiles.Count / 2] : null;
}

/// <summary>One percentile of a group, a year and an hour.</summary>
/// <param name="Yearly">A full-time rate.</param>
/// <param name="Hourly">Null where the bureau prints none.</param>
/// <param name="ByTheHour">
/// People of the group think of their pay by the hour, so it stands there always and not only where somebody asks.
/// </param>
public sealed record PaidCell(Figure Yearly, Figure? Hourly, bool ByTheHour)
{
    /// <summary>The hour is shown where somebody asks for it.</summary>
    public bool HourIsAskedFor => !ByTheHour && Hourly is not null;
}

/// <summary>
/// A bar: thin from the 10th to the 90th percentile, thick from quarter to quarter, with the median in it. A capped end
/// goes to the cap and points on.
/// </summary>
public sealed record LadderBox(
    ChartLength Low,
    ChartLength LowQuarter,
    ChartLength Middle,
    ChartLength HighQuarter,
    ChartLength High,
    bool Capped,
    string LowShort,
    string HighShort
)
{
    /// <summary>Null where one of the five is not released.</summary>
    public static LadderBox? Of(WageSpread spread, PayScale scale) =>
        spread.P10.Floor is { } low
        && spread.P25.Floor is { } lowQuarter
        && spread.Median.Floor is { } middle
        && spread.P75.Floor is { } highQuarter
        && spread.P90.Floor is { } high
            ? new(
                scale.At(low),
                scale.At(lowQuarter),
                scale.At(middle),
                scale.At(highQuarter),
                scale.At(high),
                spread.P90 is Wage.AtLeast,
                FigureWords.Short(spread.P10),
                FigureWords.Short(spread.P90)
            )
            : null;

    public ChartLength Width => new(High.Percent - Low.Percent);

    public ChartLength QuarterWidth => new(HighQuarter.Percent - LowQuarter.Percent);
}

/// <summary>The medians of groups at the few employers that stand for all of them.</summary>
/// <param name="Month">Of all figures.</param>
/// <param name="Groups">The columns, by rising pay.</param>
/// <param name="Rows">The nearest employer first.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayMedians(
    string Month,
    IReadOnlyList<LadderGroup> Groups,
    IReadOnlyList<PayMedians.Row> Rows,
    Note Note
)
{
    /// <param name="Name">The employer.</param>
    /// <param name="Cells">One for each group.</param>
    public sealed record Row(string Name, IReadOnlyList<Cell> Cells);

    /// <param name="Middle">Null where none is told.</param>
    /// <param name="Jobs">Null where not released.</param>
    /// <param name="Unsteady">The cell moved too far to tell one.</param>
    public sealed record Cell(Figure? Middle, Figure? Jobs, bool Unsteady);
}

/// <summary>What sorts a post into one of the groups that its title is counted in, and what to ask.</summary>
/// <param name="Says">On which ground we show a group, and that a post may lie elsewhere.</param>
/// <param name="Definitions">A group, and the official definition of it.</param>
/// <param name="Questions">As somebody would ask them.</param>
/// <param name="Ours">Which of the questions are our reading; null where none is.</param>
public sealed record PostSorting(
    IReadOnlyList<Line> Says,
    IReadOnlyList<LabeledLine> Definitions,
    IReadOnlyList<string> Questions,
    string? Ours
);
