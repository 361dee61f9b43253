using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// From the title in an advert to the jobs that it may stand for. The anchor of a title is permanent.
/// </summary>
public sealed record TitlesPage
{
    public required PageHead Head { get; init; }

    public required string Heading { get; init; }
    public required string Lead { get; init; }

    /// <summary>Who files titles with classes, said once for all of them.</summary>
    public required Line? WhoFiles { get; init; }

    /// <summary>
    /// The titles that are jobs of this site, for a reader in a hurry; none where they are too many to look through.
    /// </summary>
    public required IReadOnlyList<TitleEntry> OwnTitles { get; init; }
    public required IReadOnlyList<TitleGroup> Groups { get; init; }

    /// <summary>
    /// Where the titles are, where one page cannot hold them: a list for every letter, or several. Empty elsewhere.
    /// </summary>
    public IReadOnlyList<RelatedPage> Lists { get; init; } = [];

    /// <summary>The anchors that letters had while all titles stood on one page; they lead to the lists.</summary>
    public IReadOnlyList<string> LetterAnchors { get; init; } = [];

    /// <summary>Where the groups are that titles are counted in; null where they are not known.</summary>
    public RelatedPage? AllGroups { get; init; }

    /// <summary>On the page of a letter, where the others are.</summary>
    public PartLinks? Parts { get; init; }

    /// <summary>It has sources to list.</summary>
    public bool Cites =>
        WhoFiles is { Cites: true } || Groups.Any(g => g.Titles.Any(t => t.Says.Any(line => line.Cites)));

    /// <summary>By what the size of the jobs is told, in words; said where there are pages of sizes.</summary>
    public required string SizedBy { get; init; }

    /// <summary>Where the size of the jobs is read off.</summary>
    public required IReadOnlyList<RelatedPage> Sizes { get; init; }
}

/// <summary>Titles that are read together: those of a field or of a letter.</summary>
public sealed record TitleGroup(string Id, string Heading, IReadOnlyList<TitleEntry> Titles);

/// <param name="Id">Its anchor.</param>
/// <param name="Title">As the site writes it.</param>
/// <param name="Says">Which jobs it may be and why, then what to ask.</param>
public sealed record TitleEntry(string Id, string Title, IReadOnlyList<Line> Says)
{
    /// <summary>The anchor of its letter, at the first title of each.</summary>
    public string? Letter { get; init; }
}

/// <summary>
/// How large the jobs of a family are, point by point, so that an advert tells which one it is about.
/// </summary>
public sealed record SizesPage
{
    public required PageHead Head { get; init; }
    public required string Family { get; init; }

    /// <summary>Where other jobs of the family are weighed; null where these are all.</summary>
    public PartLinks? Parts { get; init; }

    /// <summary>The smallest first.</summary>
    public required IReadOnlyList<RelatedPage> Roles { get; init; }
    public required IReadOnlyList<SizeTable> Tables { get; init; }
    public required IReadOnlyList<SizeQuestion> Questions { get; init; }
    public required DateOnly Reviewed { get; init; }
}

/// <summary>One measure of size: what is said of each job, and of which nothing is.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Label">"Staff led".</param>
/// <param name="Rows">The smallest job first.</param>
/// <param name="NotStated">Jobs for which somebody looked, and no source says it.</param>
public sealed record SizeTable(
    string Id,
    string Label,
    IReadOnlyList<SizeTable.Row> Rows,
    IReadOnlyList<string> NotStated
)
{
    public sealed record Row(RelatedPage Role, IReadOnlyList<Line> Says);
}

/// <summary>What to ask the employer, and why it is worth asking.</summary>
public sealed record SizeQuestion(string Question, Line Why);

/// <summary>
/// A page to take along: what may be asked, what to ask back, and how to ask for the job where one works.
/// </summary>
public sealed record InterviewPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }
    public required IReadOnlyList<ExpectedQuestion> Expected { get; init; }
    public required IReadOnlyList<SizeQuestion> AskBack { get; init; }
    public required IReadOnlyList<AtWork> AtWork { get; init; }
}

/// <param name="Asks">As somebody would say it.</param>
/// <param name="Shows">What a good answer shows.</param>
/// <param name="Duty">The duty it is made from, with who names it.</param>
public sealed record ExpectedQuestion(string Asks, Line Shows, Line Duty);

/// <param name="From">The job one has now.</param>
/// <param name="Down">It is the larger of the two.</param>
/// <param name="Show">What to bring.</param>
/// <param name="AskFor">In this order.</param>
public sealed record AtWork(RoleSide From, bool Down, IReadOnlyList<Line> Show, IReadOnlyList<Line> AskFor)
{
    public string Id => "from-" + From.Role.Id;
}
