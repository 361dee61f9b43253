using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>The steps that begin at a role, and the routes on from there.</summary>
public sealed record PathsFromPage
{
    public required PageHead Head { get; init; }
    public required RoleSide From { get; init; }
    public required Line Lead { get; init; }

    /// <summary>Where steps lead, the nearest first.</summary>
    public required IReadOnlyList<RoutesTo> Routes { get; init; }

    /// <summary>Roles that no known steps lead to from here; empty where they are many.</summary>
    public required IReadOnlyList<RoleSide> NotReached { get; init; }

    /// <summary>How many more roles are reached than are listed.</summary>
    public required Ordinal Left { get; init; }

    /// <summary>The steps that begin here, in full.</summary>
    public required IReadOnlyList<StepDetail> Steps { get; init; }

    /// <summary>Of all pay on the page, so that every step has the same axis; null where none is drawn.</summary>
    public required PayScale? Scale { get; init; }

    /// <summary>Whose figures pay is, where and when; null with the scale.</summary>
    public required Line? PayCaption { get; init; }

    /// <summary>Who rated what is drawn; null where nothing is.</summary>
    public required Line? RatedBy { get; init; }

    /// <summary>Of the years in the routes; null where none are known.</summary>
    public required Note? YearsNote { get; init; }

    /// <summary>Of the ratings by which things are new; null where none are.</summary>
    public required Note? NewNote { get; init; }
    public required SitePath Map { get; init; }
}

/// <summary>The ways to one role.</summary>
/// <param name="To">Where they end.</param>
/// <param name="Ways">The fewest steps first; at least one.</param>
public sealed record RoutesTo(RoleSide To, IReadOnlyList<RoutesTo.Way> Ways)
{
    public string Id => $"to-{To.Role.Id}";

    /// <param name="Name">"By way of …", or "Straight there".</param>
    /// <param name="SideDoor">The field that it leads through and neither end is of; null where it keeps to theirs.</param>
    /// <param name="Legs">Its steps, in order.</param>
    public sealed record Way(string Name, string? SideDoor, IReadOnlyList<Leg> Legs);

    /// <param name="To">Where the step ends.</param>
    /// <param name="New">What is to learn on it.</param>
    /// <param name="Years">Related work that is asked, in words.</param>
    /// <param name="Page">Where the step stands in full.</param>
    public sealed record Leg(RoleSide To, string New, string Years, string Page);
}

/// <summary>What a step asks, each line with its sources, and what both ends are paid.</summary>
/// <param name="From">Where one stands.</param>
/// <param name="To">The step up.</param>
/// <param name="Lines">What one brings, what is new, and what is asked.</param>
/// <param name="New">What is new, drawn; null where nothing is rated clearly higher.</param>
/// <param name="Pay">Null where none is published.</param>
public sealed record StepDetail(
    RoleSide From,
    RoleSide To,
    IReadOnlyList<LabeledLine> Lines,
    RatingTable? New,
    StepPayChart? Pay
)
{
    public string Id => $"step-to-{To.Role.Id}";

    public SitePath Comparison => SitePath.Comparison(From.Role.Id, To.Role.Id);
}

/// <summary>The pay of the groups of both ends at one employer, or of all, of one release. It is that of different people.</summary>
/// <param name="Says">The word for the two, and where.</param>
/// <param name="Bars">A group each; that of the lower end outlined.</param>
public sealed record StepPayChart(Line Says, IReadOnlyList<StepPayChart.Bar> Bars)
{
    /// <param name="Whose">Which ends are counted in it.</param>
    /// <param name="Again">The page has drawn the same cell before.</param>
    /// <param name="Group">As on the home page.</param>
    public sealed record Bar(string Whose, bool Again, RealAnswer.Group Group);
}
