using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Two roles side by side. Its sections and their anchors are permanent.</summary>
public sealed record ComparisonPage
{
    public required PageHead Head { get; init; }
    public required RoleSide A { get; init; }
    public required RoleSide B { get; init; }

    /// <summary>The older of the two reviews.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>What differs in the work, what each group is paid, which way it holds and what to ask.</summary>
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>What their groups are paid; null where no release has a figure of them.</summary>
    public required GroupPaySection? Pay { get; init; }

    /// <summary>Whose own page draws more kinds of employer.</summary>
    public required IReadOnlyList<RoleSide> WithLadder { get; init; }

    /// <summary>What sorts a post into one of the groups, and what to ask.</summary>
    public required PostSorting? Sorting { get; init; }

    /// <summary>Null where the site has no places.</summary>
    public PlacePickerModel? Picker { get; init; }
    public required Line? WhereTitlesAreFiled { get; init; }
    public required IReadOnlyList<string> AdQuestions { get; init; }
    public required Line HowToCount { get; init; }
    public required WorkSets Work { get; init; }

    /// <summary>What the survey of work says of it; null where one of the two is not rated.</summary>
    public required RatedGaps? Rated { get; init; }
    public required FactsTable WayIn { get; init; }

    /// <summary>What schooling the main groups hold and need; null where nothing is known.</summary>
    public required MeasuredTable? Schooling { get; init; }
    public required FactsTable Life { get; init; }

    /// <summary>What surveys asked of the days of both main groups; null where nobody asked.</summary>
    public required MeasuredTable? Days { get; init; }

    /// <summary>Whom the work suits.</summary>
    public required IReadOnlyList<Line> Fit { get; init; }

    /// <summary>What somebody brings from the second job to the first, what is new, and what is asked by law or letter.</summary>
    public required IReadOnlyList<LabeledLine> Transfer { get; init; }
    public required Outlook Outlook { get; init; }
    public required NextStep Next { get; init; }

    /// <summary>What people ask that no other section answers.</summary>
    public required IReadOnlyList<LabeledLine> Questions { get; init; }
    public required IReadOnlyList<OpenPoint> NotSettled { get; init; }
    public required IReadOnlyList<RelatedPage> Related { get; init; }
}

/// <summary>What to do now: each option begins with "if you" or names a person.</summary>
/// <param name="Options">What to choose from.</param>
/// <param name="More">What to read before; null where there is nothing.</param>
/// <param name="Likeness">Where else one may look: occupations like the main group of the first role; null where none are named.</param>
public sealed record NextStep(IReadOnlyList<NextStep.Option> Options, Line? More, Line? Likeness)
{
    public sealed record Option(string Heading, Line Text);
}

/// <summary>Projected change in jobs, of one measure, source and period; then what it leaves out.</summary>
public sealed record Outlook(IReadOnlyList<Outlook.Lane> Lanes, Line? Explanation)
{
    /// <param name="Seat">Null where both roles fall into one class.</param>
    /// <param name="Occupation">The class, in plain words, capitalised.</param>
    /// <param name="Change">In percent.</param>
    public sealed record Lane(Seat? Seat, string Occupation, Figure Change);
}

/// <summary>
/// Duties in both jobs and named for one of them only, all of them; what sets the two apart most comes first.
/// </summary>
public sealed record WorkSets(
    IReadOnlyList<WorkItem> Both,
    IReadOnlyList<WorkItem> OnlyA,
    IReadOnlyList<WorkItem> OnlyB,
    Note? Note
);

/// <summary>A duty; "sometimes" when the sources say "may".</summary>
public sealed record WorkItem(string Label, bool Sometimes);
