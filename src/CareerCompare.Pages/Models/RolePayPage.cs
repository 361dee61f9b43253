using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What a role pays: by setting, in time and in each state, as far as official figures tell.</summary>
public sealed record RolePayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>Into which groups official figures sort the title.</summary>
    public required IReadOnlyList<Line> Lead { get; init; }

    /// <summary>By employer: null where no figures are at hand, as with those below.</summary>
    public required PaySettings? Settings { get; init; }

    /// <summary>The table of the ladder that its own page draws.</summary>
    public required PayLadder? Ladder { get; init; }
    public required PayTime? Time { get; init; }

    /// <summary>Figures that are printed and of which nothing is made.</summary>
    public required IReadOnlyList<NotUsedPay> NotCounted { get; init; }
}

/// <summary>Pay by kind of employer, in short.</summary>
/// <param name="Medians">At the few that stand for all.</param>
/// <param name="OnThePayroll">How common the groups are at the nearest; null where that is not known.</param>
/// <param name="Ladder">The page that draws every kind of employer.</param>
public sealed record PaySettings(PayMedians Medians, Line? OnThePayroll, SitePath Ladder);

/// <summary>Pay over the years, as printed and in dollars of the newest release.</summary>
public sealed record PayTime
{
    /// <summary>In whose dollars all years are shown.</summary>
    public required YearMonth In { get; init; }

    /// <summary>Of each group then and now, and which way pay moved since; no change is said across a break.</summary>
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
