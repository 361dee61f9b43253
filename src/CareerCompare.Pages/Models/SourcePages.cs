using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>A source with all that was taken from it and what could not be confirmed.</summary>
public sealed record SourcePage
{
    public required PageHead Head { get; init; }
    public required Source Source { get; init; }
    public required Organization Publisher { get; init; }

    /// <summary>What its licence asks a page to print; null where it asks for nothing.</summary>
    public string? Attribution { get; init; }
    public required DoubtLabel Label { get; init; }
    public required Line? Note { get; init; }
    public required Line? AboutPublisher { get; init; }

    /// <summary>The files of figures that cite it, newest last.</summary>
    public required IReadOnlyList<FiguresFile> Files { get; init; }
    public required IReadOnlyList<TakenGroup> Taken { get; init; }

    /// <summary>
    /// Where what was taken goes on; null where this is all of it. Only the first part says what the source is.
    /// </summary>
    public PartLinks? Parts { get; init; }
    public required int Count { get; init; }
    public required int NotConfirmed { get; init; }
}

/// <summary>What was taken for one role or subject.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">The role, the guide or what it is.</param>
/// <param name="Address">Where it stands with what is said around it; null where this is all.</param>
/// <param name="Items">In the order of its fields.</param>
public sealed record TakenGroup(string Id, string Heading, string? Address, IReadOnlyList<Taken> Items);

/// <summary>One thing taken.</summary>
/// <param name="Field">What it is about: "duty", "hours".</param>
/// <param name="Text">What it says.</param>
/// <param name="Statements">Its numbers in the article.</param>
/// <param name="DoubtWord">"Disputed" or "Not confirmed", or null where it is used.</param>
/// <param name="Doubt">Why it is not used, or null where it is.</param>
public sealed record Taken(string Field, Line Text, string? Statements, string? DoubtWord, Line? Doubt);

/// <summary>Every place where the articles contradict each other, themselves or the public record.</summary>
public sealed record ArticlesPage
{
    public required PageHead Head { get; init; }
    public required IReadOnlyList<RelatedPage> Articles { get; init; }
    public required Ordinal Statements { get; init; }
    public required IReadOnlyList<ContradictionGroup> Groups { get; init; }
    public required Ordinal Count { get; init; }
}

public sealed record ContradictionGroup(string Id, string Heading, IReadOnlyList<ContradictionItem> Items);

public sealed record ContradictionItem(
    string Id,
    string Title,
    IReadOnlyList<Line> Says,
    Line Checked,
    Line So,
    IReadOnlyList<RelatedPage> Roles
);
