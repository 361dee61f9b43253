using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>One role. Its sections and their anchors are permanent.</summary>
public sealed record RolePage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>Into which groups official figures sort the title.</summary>
    public required Line Sorted { get; init; }

    /// <summary>What its groups are paid; null where no release has a figure of them.</summary>
    public required GroupPaySection? Pay { get; init; }

    /// <summary>What sorts a post into one of them, and what to ask.</summary>
    public required PostSorting? Sorting { get; init; }

    /// <summary>What people told somebody of their pay, and what articles print, with what it is worth.</summary>
    public required IReadOnlyList<Line> SeenElsewhere { get; init; }

    /// <summary>Who does this work: age, women, and what men and women are paid; none where nothing is known.</summary>
    public required IReadOnlyList<Line> Workers { get; init; }

    /// <summary>Who is on the payroll of the nearest employer; null where nobody counts it.</summary>
    public required PayrollChart? Beside { get; init; }
    public required Line? WhereTitlesAreFiled { get; init; }

    /// <summary>What sources say that the job is, each with its source.</summary>
    public required IReadOnlyList<Line> Meanings { get; init; }

    /// <summary>What to ask of a post, to tell this job from those beside it.</summary>
    public required JobTestTable Tests { get; init; }

    /// <summary>By what the size of the job is told, in words: "staff, budget and boss".</summary>
    public required string SizedBy { get; init; }

    /// <summary>Null where the site has no places.</summary>
    public PlacePickerModel? Picker { get; init; }

    /// <summary>The core of the work in our own sentences; null where nobody has written it.</summary>
    public required CoreWords? Core { get; init; }

    /// <summary>Monday to Friday, our reading; empty where nobody has written it.</summary>
    public required IReadOnlyList<LabeledLine> Week { get; init; }
    public required IReadOnlyList<WorkItem> Work { get; init; }

    /// <summary>Programs that ads often ask for; null where none are listed.</summary>
    public required Line? Tools { get; init; }

    /// <summary>All that is measured of its work; null where nothing is.</summary>
    public required SitePath? Measured { get; init; }

    /// <summary>What schooling its groups hold and need; null where nothing is known.</summary>
    public required MeasuredTable? Schooling { get; init; }

    /// <summary>What the survey of work rates highest; null where nobody rated its groups.</summary>
    public required RatingTable? Rated { get; init; }
    public required Note? WorkNote { get; init; }
    public required IReadOnlyList<WorkItem> Skills { get; init; }
    public required Note? SkillsNote { get; init; }
    public required IReadOnlyList<Line> Ladder { get; init; }
    public required IReadOnlyList<LabeledLine> WayIn { get; init; }

    /// <summary>Null where the role has nothing to prepare with.</summary>
    public required SitePath? Interview { get; init; }
    public required IReadOnlyList<CredentialCard> Credentials { get; init; }

    /// <summary>Bodies that sources name without naming letters of theirs; null where they name none.</summary>
    public required Line? Certifiers { get; init; }
    public required IReadOnlyList<LabeledLine> Life { get; init; }

    /// <summary>What surveys asked of the days of its groups; null where nobody asked.</summary>
    public required MeasuredTable? Days { get; init; }

    /// <summary>What is hard, as far as anything is known of it; null where nothing is.</summary>
    public required Line? Hard { get; init; }

    /// <summary>Whom the work suits.</summary>
    public required IReadOnlyList<Line> Fit { get; init; }

    /// <summary>Occupations that the survey of work calls like its main group; null where it names none.</summary>
    public required Line? Likeness { get; init; }
    public required Outlook Outlook { get; init; }
    public required IReadOnlyList<OpenPoint> NotSettled { get; init; }
    public required IReadOnlyList<Line> NotKnown { get; init; }

    /// <summary>Its place on the map of steps; null where no step leads to it or from it.</summary>
    public string? Paths { get; init; }
    public required IReadOnlyList<RelatedPage> CompareWith { get; init; }
}

/// <summary>Questions that part a job from its neighbors.</summary>
/// <param name="Tests">In the order in which they are best asked.</param>
/// <param name="OnlyBySize">Neighbors that none of them parts it from; null where there are none.</param>
public sealed record JobTestTable(IReadOnlyList<JobTest> Tests, Line? OnlyBySize);

/// <param name="Question">What may be part of the post, in a few words.</param>
/// <param name="IfYes">Which job that is.</param>
/// <param name="IfNo">Which it is else.</param>
public sealed record JobTest(Line Question, Line IfYes, Line IfNo);

/// <summary>The core of a job in sentences of our own.</summary>
/// <param name="Sentences">Each with its sources, in a computed order.</param>
/// <param name="HowOrdered">Whose words they are, and what comes first.</param>
public sealed record CoreWords(IReadOnlyList<Line> Sentences, Line HowOrdered);

/// <summary>A pay figure seen elsewhere, with the reason why nothing is made of it.</summary>
public sealed record NotUsedPay(Figure Figure, string Says, Line Why);

/// <summary>Letters, full name, and what is known; no fee stands without its date, no rank, no "best".</summary>
public sealed record CredentialCard(string Letters, string Name, SitePath Path, IReadOnlyList<LabeledLine> Facts);

/// <summary>
/// A job that nobody has written about yet: what lists and statistics say, and what is still to be written. Its anchors
/// are those of a role.
/// </summary>
public sealed record DraftPage
{
    public required PageHead Head { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>What it pays; null where official figures do not count it.</summary>
    public required Line? Answer { get; init; }

    /// <summary>Where official lists have it.</summary>
    public required IReadOnlyList<Line> Class { get; init; }
    public required IReadOnlyList<LabeledLine> Pay { get; init; }
    public required IReadOnlyList<LabeledLine> WayIn { get; init; }
    public required IReadOnlyList<LabeledLine> Outlook { get; init; }
    public required Line? Skills { get; init; }

    /// <summary>What a person has still to write.</summary>
    public required IReadOnlyList<string> Unwritten { get; init; }
}
