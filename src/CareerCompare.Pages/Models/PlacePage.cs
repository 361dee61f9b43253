using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// What the jobs of a site are paid in one place, side by side under each group that their titles are counted in. Its
/// sections and the anchors of jobs are permanent.
/// </summary>
public sealed record PlacePage
{
    public required PageHead Head { get; init; }

    /// <summary>"Columbus, OH".</summary>
    public required string Name { get; init; }

    /// <summary>Within a sentence: "Columbus".</summary>
    public required string InSentence { get; init; }

    /// <summary>Behind the name: "what five jobs are paid".</summary>
    public required string About { get; init; }
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>What kind of place it is, and what its figures count.</summary>
    public required string Covers { get; init; }

    /// <summary>When the figures were last checked.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The same place by field, where one page cannot hold all jobs; empty elsewhere.</summary>
    public required IReadOnlyList<RelatedPage> Fields { get; init; }

    /// <summary>The states of an area, and the country: other places that a reader may mean.</summary>
    public required IReadOnlyList<PlaceLink> Around { get; init; }

    /// <summary>Of a state: which area each of its counties lies in; empty elsewhere.</summary>
    public required IReadOnlyList<PlaceCounties> Counties { get; init; }

    /// <summary>Null on a page that only leads to its fields.</summary>
    public required PlaceBars? Bars { get; init; }

    /// <summary>A row a job, by title.</summary>
    public required IReadOnlyList<PlaceJob> Jobs { get; init; }

    /// <summary>The figures of the bars, a row a group.</summary>
    public required IReadOnlyList<PlaceGroupRow> Figures { get; init; }

    /// <summary>Null where no employer's figures are held.</summary>
    public required PlaceEmployers? Employers { get; init; }
    public required PlaceElsewhere Elsewhere { get; init; }

    /// <summary>What things cost here; empty where nobody prints it.</summary>
    public required IReadOnlyList<Line> Prices { get; init; }
    public required IReadOnlyList<NextStep.Option> Next { get; init; }
}

/// <param name="Name">As a heading has it.</param>
/// <param name="Path">Its page.</param>
public sealed record PlaceLink(string Name, SitePath Path);

/// <summary>The counties of a state that lie in one area.</summary>
/// <param name="Place">The area; null for none of the metropolitan ones.</param>
/// <param name="Names">Of the counties, with commas.</param>
public sealed record PlaceCounties(PlaceLink? Place, string Names);

/// <summary>A job in a place.</summary>
/// <param name="Id">Its anchor: the id of the role.</param>
/// <param name="Title">Of the job.</param>
/// <param name="Address">Its page with this place chosen.</param>
/// <param name="Says">What each group that it is counted in is paid here.</param>
public sealed record PlaceJob(Slug Id, string Title, string Address, Line Says);

/// <summary>One group in a place, with the country beside it. What is null is not released.</summary>
public sealed record PlaceGroupRow
{
    /// <summary>"Health services managers".</summary>
    public required string Name { get; init; }

    /// <summary>The titles that are counted in it.</summary>
    public required string Titles { get; init; }

    /// <summary>10th, 25th, 50th, 75th and 90th percentile; null where the group has no figure here.</summary>
    public required IReadOnlyList<PaidCell>? Percentiles { get; init; }

    /// <summary>The country's middle; null on the page of the country.</summary>
    public required PaidCell? UsMiddle { get; init; }

    /// <summary>Of the middle here against the country's; null where nothing may be said.</summary>
    public required Line? Against { get; init; }
    public required Figure? Jobs { get; init; }

    /// <summary>How common the group is here, in words.</summary>
    public required Line? Common { get; init; }
}

/// <summary>The employer first, the place second: nobody publishes the two together.</summary>
/// <param name="Rows">A group each.</param>
/// <param name="Note">The sources of both columns.</param>
/// <param name="Estimates">Ours, where one says something that the two columns do not.</param>
public sealed record PlaceEmployers(IReadOnlyList<PlaceEmployers.Row> Rows, Note? Note, IReadOnlyList<Line> Estimates)
{
    /// <param name="Group">Capitalised.</param>
    /// <param name="At">The nearest employer of the jobs counted in it: "at doctors’ offices".</param>
    /// <param name="Employer">The middle there, in the country.</param>
    /// <param name="Here">The middle in this place, all employers; null where it has none.</param>
    public sealed record Row(string Group, string At, PaidCell Employer, PaidCell? Here);
}

/// <summary>Where a place stands among others.</summary>
public sealed record PlaceElsewhere
{
    /// <summary>The rank of a state in words; empty for areas, whose order the survey cannot tell.</summary>
    public required IReadOnlyList<Line> Ranks { get; init; }

    /// <summary>Of states.</summary>
    public required IReadOnlyList<StateMap> Maps { get; init; }

    /// <summary>Of areas.</summary>
    public required IReadOnlyList<PlaceStrip> Strips { get; init; }

    /// <summary>The places beside this one, with their figures; null where there are none.</summary>
    public required PlaceTable? Table { get; init; }

    /// <summary>Where the figures of all that is drawn stand, and what they are.</summary>
    public required Line? About { get; init; }
}

/// <summary>Places side by side, a column a group.</summary>
/// <param name="Caption">"Areas of Ohio".</param>
/// <param name="Groups">The heads of its columns.</param>
/// <param name="Rows">By name; the same on the pages of all places that have this table.</param>
/// <param name="Note">The sources of all figures.</param>
public sealed record PlaceTable(
    string Caption,
    IReadOnlyList<string> Groups,
    Kept<IReadOnlyList<PlaceTable.Row>> Rows,
    Note? Note
)
{
    /// <param name="Place">Its name and page.</param>
    /// <param name="Middles">One for each column; null where it has none.</param>
    public sealed record Row(PlaceLink Place, IReadOnlyList<Figure?> Middles);
}

/// <summary>All places of a site: one list of states, and their areas on the page of each.</summary>
public sealed record PlacesPage
{
    public required PageHead Head { get; init; }

    /// <summary>Finds places by the names of cities and counties while one types; null where there are none.</summary>
    public required SearchBox? Search { get; init; }

    /// <summary>How many places of each kind there are.</summary>
    public required string Counted { get; init; }

    /// <summary>Null where there are no places.</summary>
    public required SitePath? Country { get; init; }
    public required IReadOnlyList<StatePlaces> States { get; init; }

    /// <summary>Whose list of counties it is.</summary>
    public required Note? Note { get; init; }
}

/// <summary>A state with its areas.</summary>
public sealed record StatePlaces(string Name, SitePath Path, string Areas);

/// <summary>An address that a page had before: it says where the page is now.</summary>
/// <param name="Head">Its path is that of the new page, so that this is what search engines keep.</param>
/// <param name="Title">What one finds there.</param>
/// <param name="Address">With the place on the page.</param>
public sealed record MovedPage(PageHead Head, string Title, string Address);

/// <summary>
/// Where a reader of a role or a comparison chooses a place. Without a script it is a link to the list of places; with
/// it the place is kept in the address, and what the groups are paid there is shown in its stead.
/// </summary>
/// <param name="Index">The list of places that its script reads.</param>
/// <param name="Groups">The groups of the roles of the page.</param>
public sealed record PlacePickerModel(SitePath Index, IReadOnlyList<PlacePickerModel.Group> Groups)
{
    /// <param name="Soc">By which the data of a place has it.</param>
    /// <param name="Name">Capitalised.</param>
    public sealed record Group(string Soc, string Name);
}
