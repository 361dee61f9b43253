using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What a role pays: by setting, in time and in each state, as far as official figures tell.</summary>
public sealed record RolePayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>The statistical class that all of it speaks of, and why its figure may not be the reader's.</summary>
    public required IReadOnlyList<Line> Lead { get; init; }

    /// <summary>By employer: null where no figures are at hand, as with the one below.</summary>
    public required PaySettings? Settings { get; init; }
    public required PayTime? Time { get; init; }
}

/// <summary>Pay by kind of employer.</summary>
public sealed record PaySettings
{
    /// <summary>The employer nearest to the role against others.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>By industry; null where the Handbook gives none for the class.</summary>
    public required PayByIndustry? Industries { get; init; }

    /// <summary>By sector; null where no sectors are at hand.</summary>
    public required PayBySector? Sectors { get; init; }
}

/// <summary>Medians by industry as dots, each tied to the line of all employers together.</summary>
/// <param name="Period">May 2024.</param>
/// <param name="All">All employers together; null where that release lacks the class.</param>
/// <param name="Scale">It may start above zero.</param>
/// <param name="Rows">Highest first.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayByIndustry(
    string Period,
    PayByIndustry.Row? All,
    DotScale Scale,
    IReadOnlyList<PayByIndustry.Row> Rows,
    Note Note
)
{
    /// <param name="Name">In a reader's words.</param>
    /// <param name="Counted">Whose establishments, where the Handbook says so.</param>
    /// <param name="Nearest">The employer that is nearest to the role.</param>
    /// <param name="Middle">The median.</param>
    /// <param name="At">Its place; null where it is not released.</param>
    /// <param name="AllAt">The place of all employers together.</param>
    /// <param name="Capped">The median is that much or more.</param>
    public sealed record Row(
        string Name,
        string? Counted,
        bool Nearest,
        Figure Middle,
        ChartLength? At,
        ChartLength? AllAt,
        bool Capped
    );
}

/// <summary>The range of pay in the sectors with the most jobs.</summary>
/// <param name="Period">May 2024.</param>
/// <param name="Says">Where most of the jobs are.</param>
/// <param name="Scale">From zero.</param>
/// <param name="Rows">Most jobs first.</param>
/// <param name="LeftOut">How many smaller sectors are not shown.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayBySector(
    string Period,
    Line Says,
    PayScale Scale,
    IReadOnlyList<PayBySector.Row> Rows,
    Ordinal LeftOut,
    Note Note
)
{
    /// <param name="Name">In a reader's words.</param>
    /// <param name="Counted">Whose establishments, where not private ones only.</param>
    /// <param name="Jobs">Null where they are not released.</param>
    /// <param name="Low">10th percentile.</param>
    /// <param name="Middle">The median.</param>
    /// <param name="High">90th percentile.</param>
    /// <param name="Rough">Its error is so large that the bar is drawn hollow.</param>
    /// <param name="Bar">Null where an end is not released.</param>
    public sealed record Row(
        string Name,
        string? Counted,
        Figure? Jobs,
        Figure Low,
        Figure Middle,
        Figure High,
        bool Rough,
        RangeBar? Bar
    );
}

/// <summary>Pay over the years, as printed and in dollars of the newest release.</summary>
public sealed record PayTime
{
    /// <summary>In whose dollars all years are shown.</summary>
    public required YearMonth In { get; init; }

    /// <summary>Whether pay kept up with prices: a sentence or two a class.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>Null where no class has two years to join.</summary>
    public required RealPayChart? Chart { get; init; }

    /// <summary>Why the lines break, and what the prices are.</summary>
    public required IReadOnlyList<Line> Notes { get; init; }
    public required IReadOnlyList<PayYears> Tables { get; init; }
}

/// <summary>The medians of one class, year by year, newest first.</summary>
/// <param name="Occupation">The class in plain words, as a heading.</param>
/// <param name="Soc">Its code.</param>
/// <param name="OwnYears">Why the list is shorter than the survey is old; null where it is not.</param>
/// <param name="Rows">Newest first.</param>
/// <param name="Note">For the whole table.</param>
public sealed record PayYears(
    string Occupation,
    string Soc,
    string? OwnYears,
    IReadOnlyList<PayYears.Row> Rows,
    Note Note
)
{
    public string Id => "years-" + Soc;

    /// <param name="Release">The month the estimate is for.</param>
    /// <param name="Printed">The median as the bureau printed it.</param>
    /// <param name="Real">In dollars of the newest release; null where it is not known.</param>
    /// <param name="BreakBelow">Between this and the next older row the method or the classes changed.</param>
    public sealed record Row(YearMonth Release, Figure Printed, Figure? Real, string? BreakBelow)
    {
        public Ordinal Year => new(Release.Year);
    }
}
