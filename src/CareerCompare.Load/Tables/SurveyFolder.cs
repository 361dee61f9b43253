using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Tables;

/// <summary>
/// A release of the survey of work, <c>salary-data/onet/{release}/</c>: what was asked about, the occupations, their
/// titles, and for each class one table of its ratings and one of what is listed for it. A build reads the tables of the
/// classes that its roles name. A release may lack any of these, for not every copy has all.
/// </summary>
public static partial class SurveyFolder
{
    /// <summary>Below salary-data/.</summary>
    public const string Name = "onet";

    public const string ElementsName = "elements.csv";
    public const string OccupationsName = "occupations.csv";
    public const string TitlesName = "titles.csv";

    public static readonly IReadOnlyList<string> ElementColumns = ["element", "kind", "name"];
    public static readonly IReadOnlyList<string> OccupationColumns = ["job", "title", "zone", "zone-date"];
    public static readonly IReadOnlyList<string> TitleColumns = ["job", "reported", "named"];
    public static readonly IReadOnlyList<string> RatingColumns =
    [
        "part",
        "element",
        "scale",
        "category",
        "value",
        "error",
        "asked",
        "marks",
        "date",
        "rater",
    ];
    public static readonly IReadOnlyList<string> ListColumns = ["part", "list", "name", "detail", "marks"];

    /// <summary>Marks of ratings.</summary>
    public const string LowPrecision = "low-precision",
        NotRelevant = "not-relevant";

    /// <summary>Lists of a class, and the marks of a program or device.</summary>
    public const string Tool = "tool",
        Related = "related",
        Hot = "hot",
        InDemand = "in-demand";

    public const char BetweenTitles = ';';

    /// <summary>No question has more answers to choose from.</summary>
    private const int MostCategories = 12;

    public static string TableOf(SocCode soc) => $"{soc}.csv";

    public static string ListsOf(SocCode soc) => $"lists/{soc}.csv";

    /// <summary>Which release a file below salary-data/ belongs to, and what of it; null for other files.</summary>
    public static (SurveyRelease Release, string File)? PartOf(string path) =>
        Part.Match(path) is { Success: true } m && SurveyRelease.TryParse(m.Groups["release"].Value, out var release)
            ? (release, m.Groups["file"].Value)
            : null;

    /// <summary>The release of an entry of SOURCES.yaml: <c>onet/30.2/</c>; null for others.</summary>
    public static SurveyRelease? ReleaseOf(string entry) =>
        entry.Split('/') is [Name, var release, ""] && SurveyRelease.TryParse(release, out var found) ? found : null;

    /// <summary>What the release asked about, by place in the outline.</summary>
    public static IReadOnlyDictionary<ElementId, WorkElement> ReadElements(Reading reading)
    {
        Dictionary<ElementId, WorkElement> elements = [];
        CsvTable.Read(
            reading.File,
            ElementColumns,
            reading.Log,
            cells =>
            {
                var id = Element(cells, 0);
                var kind = Word(cells, 1, ElementKinds, "a kind of element");
                var name = cells.Text(2);
                if (!cells.AllRight)
                    return;
                if (!elements.TryAdd(id!, new(id!, kind, name)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{id}' has a row above", "keep one of the two");
            }
        );
        return elements;
    }

    /// <summary>All occupations of the release, rated or not, by their codes.</summary>
    public static IReadOnlyDictionary<SurveyedJob, SurveyedOccupation> ReadOccupations(Reading reading)
    {
        Dictionary<SurveyedJob, SurveyedOccupation> jobs = [];
        CsvTable.Read(
            reading.File,
            OccupationColumns,
            reading.Log,
            cells =>
            {
                var (job, title) = (Job(cells, 0), cells.Text(1));
                int? zone = cells.IsEmpty(2) ? null : Whole(cells, 2, 1, 5, "a job zone");
                YearMonth? rated = cells.IsEmpty(3) ? null : cells.Month(3);
                if (!cells.AllRight)
                    return;
                if (!jobs.TryAdd(job!, new(title, zone, rated)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{job}' has a row above", "keep one of the two");
            }
        );
        return jobs;
    }

    /// <summary>The ratings of all jobs of a class.</summary>
    /// <param name="reading">Its table.</param>
    /// <param name="soc">The class.</param>
    /// <param name="release">In which it stands.</param>
    /// <param name="elements">What the release asked about; an element that is not among them is reported.</param>
    public static IReadOnlyDictionary<SurveyedJob, RatedJob> ReadRatings(
        Reading reading,
        SocCode soc,
        SurveyRelease release,
        IReadOnlyDictionary<ElementId, WorkElement> elements
    )
    {
        Dictionary<SurveyedJob, RatedJob> jobs = [];
        HashSet<(SurveyedJob, ElementId, RatingScale, int?)> seen = [];
        CsvTable.Read(
            reading.File,
            RatingColumns,
            reading.Log,
            cells =>
            {
                var part = Whole(cells, 0, 0, 99, "a job of this class");
                var id = Element(cells, 1);
                WorkElement? element = null;
                if (id is not null && !elements.TryGetValue(id, out element))
                    cells.Fail(
                        1,
                        Codes.WrongCell,
                        $"'{id}' is no element of {ElementsName}",
                        "import the release again: its tables belong together"
                    );
                var scale = Word(cells, 2, Scales, "a scale");
                int? category = cells.IsEmpty(3) ? null : Whole(cells, 3, 1, MostCategories, "a category");
                var value = cells.Number(4);
                var (least, most) = RatingScales.Ends(scale);
                if (cells.AllRight && (value < least || value > most))
                    cells.Fail(
                        4,
                        Codes.WrongCell,
                        $"'{value}' in the column 'value' is not on the scale '{RatingScales.NameOf(scale)}'",
                        string.Create(CultureInfo.InvariantCulture, $"it goes from {least} to {most}")
                    );
                decimal? error = cells.IsEmpty(5) ? null : cells.Number(5);
                if (error < 0)
                    cells.Fail(
                        5,
                        Codes.WrongCell,
                        $"'{error}' in the column 'error' is not an error",
                        "write 0 or more"
                    );
                int? asked = cells.IsEmpty(6) ? null : Whole(cells, 6, 0, int.MaxValue, "a number of people");
                var reliability = ReliabilityOf(cells, 7);
                YearMonth? rated = cells.IsEmpty(8) ? null : cells.Month(8);
                Rater? by = cells.IsEmpty(9) ? null : Word(cells, 9, Raters, "a rater");
                if (!cells.AllRight)
                    return;
                var hasCategories = element!.Kind == ElementKind.Requirement && scale == RatingScale.Percent;
                if (category is not null != hasCategories)
                    cells.Fail(
                        3,
                        Codes.WrongCell,
                        hasCategories
                            ? $"of which category of '{element.Name}' is this percentage?"
                            : $"'{element.Name}' has no categories on the scale '{RatingScales.NameOf(scale)}'",
                        "the percentages of a requirement have a category, from 1 up; elsewhere the cell is empty"
                    );
                SurveyedJob job = new(soc, part);
                if (!seen.Add((job, id!, scale, category)))
                    cells.Fail(1, Codes.SameRowTwice, $"'{id}' has this row above", "keep one of the two");
                if (!cells.AllRight)
                    return;
                if (!jobs.TryGetValue(job, out var all))
                    jobs.Add(job, all = new());
                all.Add(
                    new()
                    {
                        Job = job,
                        Element = element!,
                        Scale = scale,
                        Value = value,
                        StandardError = error,
                        Asked = asked,
                        Rated = rated,
                        By = by,
                        Reliability = reliability,
                        Release = release,
                    },
                    category
                );
            }
        );
        return jobs;
    }

    /// <summary>What is listed for all jobs of a class: what they use, and what is like them.</summary>
    public static IReadOnlyDictionary<SurveyedJob, ListedJob> ReadLists(Reading reading, SocCode soc)
    {
        Dictionary<SurveyedJob, ListedJob> jobs = [];
        CsvTable.Read(
            reading.File,
            ListColumns,
            reading.Log,
            cells =>
            {
                var part = Whole(cells, 0, 0, 99, "a job of this class");
                var isTool = Word(cells, 1, Lists, "a list");
                var tool = isTool ? ToolOf(cells) : null;
                var related = isTool ? null : Job(cells, 2);
                var rank = isTool ? 0 : Whole(cells, 3, 1, 99, "a rank");
                if (!cells.AllRight)
                    return;
                SurveyedJob job = new(soc, part);
                if (!jobs.TryGetValue(job, out var listed))
                    jobs.Add(job, listed = new());
                if (tool is not null)
                    listed.Tools.Add(tool);
                else if (!listed.Related.TryAdd(rank, related!))
                    cells.Fail(3, Codes.SameRowTwice, $"the rank {rank} has a row above", "keep one of the two");
            }
        );
        return jobs;
    }

    private static UsedTool ToolOf(CsvCells cells)
    {
        var (name, category) = (cells.Text(2), cells.Text(3));
        var marks = Marks(cells, 4, [Hot, InDemand]);
        return new(name, category, marks.Contains(Hot), marks.Contains(InDemand));
    }

    /// <summary>What does not belong to a job has no level, however well that is known: so this mark goes first.</summary>
    private static Reliability ReliabilityOf(CsvCells cells, int column) =>
        Marks(cells, column, [LowPrecision, NotRelevant]) switch
        {
            var marks when marks.Contains(NotRelevant) => Reliability.NotRelevant,
            var marks when marks.Contains(LowPrecision) => Reliability.LowPrecision,
            _ => Reliability.Sound,
        };

    private static IReadOnlyList<string> Marks(CsvCells cells, int column, IReadOnlyList<string> known)
    {
        if (cells.IsEmpty(column))
            return [];
        var marks = cells.Text(column).Split(' ');
        if (marks.FirstOrDefault(m => !known.Contains(m)) is { } wrong)
            cells.Fail(
                column,
                Codes.WrongCell,
                $"'{Excerpt.Of(wrong)}' in the column '{cells.Name(column)}' is not a mark",
                $"write {string.Join(" or ", known)}, or leave the cell empty"
            );
        return marks;
    }

    internal static SurveyedJob? Job(CsvCells cells, int column)
    {
        var text = cells.Text(column);
        if (SurveyedJob.TryParse(text, out var job))
            return job;
        cells.Fail(
            column,
            Codes.NotASocCode,
            $"'{Excerpt.Of(text)}' in the column '{cells.Name(column)}' is not a code of O*NET",
            "write it like 11-1011.03"
        );
        return null;
    }

    private static ElementId? Element(CsvCells cells, int column)
    {
        var text = cells.Text(column);
        if (ElementId.TryParse(text, out var id))
            return id;
        cells.Fail(
            column,
            Codes.WrongCell,
            $"'{Excerpt.Of(text)}' in the column '{cells.Name(column)}' is not the place of an element",
            "write it like 2.C.5.b"
        );
        return null;
    }

    internal static int Whole(CsvCells cells, int column, int least, int most, string what)
    {
        var text = cells.Text(column);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
            return number;
        cells.Fail(
            column,
            Codes.WrongCell,
            $"'{Excerpt.Of(text)}' in the column '{cells.Name(column)}' is not {what}",
            most == int.MaxValue
                ? "write digits only"
                : string.Create(CultureInfo.InvariantCulture, $"write a whole number from {least} to {most}")
        );
        return least;
    }

    private static T Word<T>(CsvCells cells, int column, IReadOnlyDictionary<string, T> words, string what)
    {
        var text = cells.Text(column);
        if (words.TryGetValue(text, out var value))
            return value;
        cells.Fail(
            column,
            Codes.WrongCell,
            $"'{Excerpt.Of(text)}' in the column '{cells.Name(column)}' is not {what}",
            "write " + string.Join(", ", words.Keys)
        );
        return words.Values.First();
    }

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => KebabCase.Of(v.ToString()));

    private static readonly Dictionary<string, ElementKind> ElementKinds = Names<ElementKind>();
    private static readonly Dictionary<string, Rater> Raters = Names<Rater>();
    private static readonly Dictionary<string, RatingScale> Scales = Enum.GetValues<RatingScale>()
        .ToDictionary(RatingScales.NameOf);
    private static readonly Dictionary<string, bool> Lists = new() { [Related] = false, [Tool] = true };

    [GeneratedRegex($@"(^|/){Name}/(?<release>\d{{1,2}}\.\d{{1,2}})/(?<file>[a-z]+\.csv|(lists/)?\d\d-\d{{4}}\.csv)\z")]
    private static partial Regex Part { get; }
}

/// <summary>An occupation of a release.</summary>
/// <param name="Title">The survey's own name of it.</param>
/// <param name="Zone">From 1, little preparation, to 5; null where none is given.</param>
/// <param name="ZoneRated">When analysts gave it that zone.</param>
public sealed record SurveyedOccupation(string Title, int? Zone, YearMonth? ZoneRated);

/// <summary>The ratings of one job, and how those asked are spread over the categories of its requirements.</summary>
public sealed class RatedJob
{
    private readonly List<Rating> ratings = [];
    private readonly List<(Rating First, Dictionary<int, decimal> Shares, Reliability Reliability)> spreads = [];

    public IReadOnlyList<Rating> Ratings => ratings;

    public IEnumerable<Spread> Spreads =>
        spreads.Select(s => new Spread(
            s.First.Element,
            s.Shares,
            s.First.Asked,
            s.First.Rated,
            s.Reliability,
            s.First.Release
        ));

    internal void Add(Rating rating, int? category)
    {
        if (category is not { } of)
            ratings.Add(rating);
        else if (spreads.FindIndex(s => s.First.Element.Id == rating.Element.Id) is >= 0 and var at)
        {
            spreads[at].Shares[of] = rating.Value;
            // One unsure part makes the others unsure, for all add up to the same hundred.
            if (rating.Reliability != Reliability.Sound)
                spreads[at] = spreads[at] with { Reliability = rating.Reliability };
        }
        else
            spreads.Add((rating, new() { [of] = rating.Value }, rating.Reliability));
    }
}

/// <summary>What is listed for one job.</summary>
public sealed class ListedJob
{
    public List<UsedTool> Tools { get; } = [];

    /// <summary>By rank.</summary>
    public SortedDictionary<int, SurveyedJob> Related { get; } = [];
}
