using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// How important things are to one group or two, on one axis. It is drawn within its own table, so the picture and the
/// numbers cannot part.
/// </summary>
public sealed record RatingTable
{
    /// <summary>One or two: by turns solid and outlined.</summary>
    public required IReadOnlyList<RatedGroup> Groups { get; init; }

    /// <summary>None where nothing is rated.</summary>
    public required IReadOnlyList<RatingPart> Parts { get; init; }

    /// <summary>Who rated, and when.</summary>
    public required Line RatedBy { get; init; }
}

/// <param name="Name">In plain words, capitalized: "Health services managers".</param>
/// <param name="Seat">Solid or outlined.</param>
public sealed record RatedGroup(string Name, Seat Seat);

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">"Rated higher for health services managers".</param>
/// <param name="Rows">At least one.</param>
/// <param name="OnPaper">It is printed: a handout has room for what sets two jobs apart, and not for what they share.</param>
public sealed record RatingPart(string Heading, IReadOnlyList<RatingRow> Rows, bool OnPaper = true);

/// <summary>One thing that is rated.</summary>
/// <param name="Label">In a reader's words, capitalized.</param>
/// <param name="Kind">"knowledge"; null where the heading says it.</param>
/// <param name="OwnName">The survey's name of it; null where the label is that.</param>
/// <param name="Values">In the order of the groups; null where one was not rated.</param>
public sealed record RatingRow(string Label, string? Kind, string? OwnName, IReadOnlyList<RatedValue?> Values);

/// <param name="Figure">As a reader reads it.</param>
/// <param name="Place">On the axis.</param>
/// <param name="IsSure">Its publisher does not warn of it.</param>
public sealed record RatedValue(Figure Figure, ChartLength Place, bool IsSure);

/// <summary>Of 100 on the payroll of a kind of employer, how many of each occupation.</summary>
/// <param name="Code">Of the industry.</param>
/// <param name="Name">"Doctors’ offices".</param>
/// <param name="At">"at doctors’ offices".</param>
/// <param name="Month">"May 2025".</param>
/// <param name="Bars">The most common first; at least one.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayrollChart(
    string Code,
    string Name,
    string At,
    string Month,
    IReadOnlyList<PayrollBar> Bars,
    Note Note
);

/// <param name="Name">Of the occupation, capitalized.</param>
/// <param name="Share">Of all on the payroll, in whole percent.</param>
/// <param name="Length">Of the longest bar.</param>
/// <param name="IsOwn">The page's role is counted in it.</param>
public sealed record PayrollBar(string Name, Figure Share, ChartLength Length, bool IsOwn);

/// <summary>What two groups differ in by the survey of work.</summary>
/// <param name="Says">What stands for whom, and the clearest gap.</param>
/// <param name="Table">What passes the rule, and what is rated highest in both; null where one class holds both roles.</param>
/// <param name="Rest">All else, by name, a line a kind; empty where there is nothing else.</param>
/// <param name="Scope">The size of both jobs, where one class holds them and only size can part them; else null.</param>
public sealed record RatedGaps(
    IReadOnlyList<Line> Says,
    RatingTable? Table,
    IReadOnlyList<string> Rest,
    FactsTable? Scope
);
