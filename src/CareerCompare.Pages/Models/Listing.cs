using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>The home page: the promise, what a reader can do, and one real answer.</summary>
public sealed record HomePage
{
    public required PageHead Head { get; init; }

    /// <summary>Null on a site without an index to search.</summary>
    public SearchBox? Search { get; init; }

    /// <summary>Two jobs to compare; null where they are too many for two lists.</summary>
    public required PickTwo? Compare { get; init; }

    /// <summary>What else there is to do, with what each answers.</summary>
    public required IReadOnlyList<RelatedPage> Tools { get; init; }
    public required RealAnswer? Example { get; init; }
    public required int Statements { get; init; }
    public required int NotFoundAtBureau { get; init; }
    public required IReadOnlyList<RelatedPage> Guides { get; init; }
}

/// <summary>One comparison in miniature: what official pay says of the groups of two jobs at one employer.</summary>
/// <param name="Heading">Which two jobs, and what it says.</param>
/// <param name="Scale">Of all bars.</param>
/// <param name="Bars">A group each.</param>
/// <param name="Caption">Whose figures they are, where and when.</param>
/// <param name="Page">All of it.</param>
public sealed record RealAnswer(
    Line Heading,
    PayScale Scale,
    IReadOnlyList<RealAnswer.Group> Bars,
    Line Caption,
    RelatedPage Page
)
{
    /// <param name="Seat">Of the job that is counted in it.</param>
    /// <param name="Name">Of the group.</param>
    /// <param name="Low">The 10th percentile.</param>
    /// <param name="Middle">The median.</param>
    /// <param name="High">The 90th percentile.</param>
    /// <param name="Bar">Between them.</param>
    public sealed record Group(Seat Seat, string Name, Figure Low, Figure Middle, Figure High, RangeBar Bar);
}

/// <summary>A page that lists others, in groups.</summary>
public sealed record ListingPage
{
    public required PageHead Head { get; init; }
    public required string Heading { get; init; }
    public required string Lead { get; init; }

    /// <summary>Where the list goes on; null where this is all of it.</summary>
    public PartLinks? Parts { get; init; }
    public required IReadOnlyList<ListingGroup> Groups { get; init; }

    /// <summary>What licences ask for of names that stand here without a list of their sources.</summary>
    public IReadOnlyList<string> Attributions { get; init; } = [];
}

public sealed record ListingGroup(string Id, string Heading, string? About, IReadOnlyList<RelatedPage> Pages);

/// <summary>All credentials in tables, to choose from.</summary>
public sealed record CredentialsPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>When the row that was read longest ago was read.</summary>
    public required DateOnly Reviewed { get; init; }
    public required IReadOnlyList<CredentialTable> Tables { get; init; }
}

/// <summary>Its rows all have the same columns.</summary>
public sealed record CredentialTable(string Id, string Heading, IReadOnlyList<CredentialRow> Rows);

public sealed record CredentialRow(string Letters, string Name, SitePath Path, IReadOnlyList<CredentialCell> Cells);

/// <param name="Column">The head of its column.</param>
/// <param name="Says">What is known, each with its source; not known where there is none.</param>
public sealed record CredentialCell(string Column, IReadOnlyList<Line> Says);

/// <summary>A credential on its own page.</summary>
public sealed record CredentialPage
{
    public required PageHead Head { get; init; }
    public required string Letters { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required Line For { get; init; }
    public required LabeledLine Issuer { get; init; }
    public required string? Url { get; init; }
    public required DateOnly Reviewed { get; init; }

    /// <summary>A topic without a line is not known.</summary>
    public required IReadOnlyList<CredentialTopicGroup> Facts { get; init; }
    public required IReadOnlyList<RelatedPage> Roles { get; init; }

    /// <summary>Where the list of roles goes on; null where these are all.</summary>
    public PartLinks? Parts { get; init; }
    public required Note? NamedFor { get; init; }
}

public sealed record CredentialTopicGroup(string Heading, IReadOnlyList<DatedLine> Lines);

public sealed record DatedLine(Line Text, string AsOf);

/// <summary>A guide, or the method page.</summary>
public sealed record GuidePage
{
    public required PageHead Head { get; init; }
    public required string Title { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required Line Body { get; init; }
    public required IReadOnlyList<Guide.Heading> Headings { get; init; }

    /// <summary>On the page about the method: where an error is reported.</summary>
    public IReadOnlyList<Line> Reporting { get; init; } = [];
    public required IReadOnlyList<RelatedPage> Others { get; init; }
}

/// <summary>A page in plain words with nothing to compute: 404.</summary>
public sealed record NotFoundPage(PageHead Head)
{
    /// <summary>A comparison is found under one order of its roles only.</summary>
    public bool OneOrder { get; init; }
}

/// <summary>
/// Everything that has a name, by its first letter. It works without a script; the box above it only is quicker.
/// </summary>
public sealed record AToZPage(PageHead Head, SearchBox Search, IReadOnlyList<AToZPage.Letter> Letters)
{
    /// <summary>
    /// Where the names are, where one page cannot hold them: a list for every letter, or several. Empty elsewhere.
    /// </summary>
    public IReadOnlyList<RelatedPage> Lists { get; init; } = [];

    /// <summary>Lists of other names, which the box finds too.</summary>
    public IReadOnlyList<RelatedPage> Elsewhere { get; init; } = [];

    /// <summary>On the page of a letter, where the others are.</summary>
    public PartLinks? Parts { get; init; }

    /// <param name="Id">Its anchor.</param>
    /// <param name="Name">As a heading.</param>
    /// <param name="Entries">In order.</param>
    public sealed record Letter(string Id, string Name, IReadOnlyList<Entry> Entries);

    /// <param name="Name">What it is called.</param>
    /// <param name="Kind">What it is, where it is no job; null for jobs and other names.</param>
    /// <param name="See">The name it stands under, where this is another one.</param>
    /// <param name="Address">Within the site.</param>
    public sealed record Entry(string Name, string? Kind, string? See, string Address);
}

/// <summary>The place of the search box.</summary>
/// <param name="Index">The file that its script reads.</param>
/// <param name="Here">On the list from A to Z itself, to which it leads without a script.</param>
public sealed record SearchBox(SitePath Index, bool Here)
{
    /// <summary>What one finds with it.</summary>
    public string Finds { get; init; } = "a job, title, place, certification, guide or other name";

    /// <summary>A second file, which is read when a letter is typed; null where there is none.</summary>
    public SitePath? Places { get; init; }

    /// <summary>A third, of job titles and official groups, which is read with it.</summary>
    public SitePath? Titles { get; init; }
}

/// <summary>The words of this site in plain words. The anchor of a word is permanent.</summary>
public sealed record GlossaryPage
{
    public required PageHead Head { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<GlossaryWord> Words { get; init; }
}

public sealed record GlossaryWord(string Id, string Name, Line Says);
