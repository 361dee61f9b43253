using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Tables;

/// <summary>
/// A whole release of the wage survey, <c>salary-data/oews-release/{release}/</c>: lists of its areas, industries and
/// occupations, a table for each occupation of all its cells, and for each industry one of whom it employs. A build
/// reads the lists, the tables of the occupations that its roles name, and the staffing of their employers.
/// </summary>
public static partial class ReleaseFolder
{
    /// <summary>Below salary-data/.</summary>
    public const string Name = "oews-release";

    public const string AreasName = "areas.csv";
    public const string IndustriesName = "industries.csv";
    public const string OccupationsName = "occupations.csv";

    public static readonly IReadOnlyList<string> AreaColumns = ["code", "area", "kind", "states", "name"];
    public static readonly IReadOnlyList<string> IndustryColumns = ["naics", "within", "name"];
    public static readonly IReadOnlyList<string> OccupationColumns = ["soc", "level", "title"];
    public static readonly IReadOnlyList<string> StaffingColumns =
    [
        "soc",
        WageLayout.Employment,
        WageLayout.EmploymentError,
    ];

    /// <summary>Of a table of an occupation: the bureau's seventeen statistics of each cell.</summary>
    public static readonly IReadOnlyList<string> CellColumns =
    [
        "area",
        "industry",
        WageLayout.Employment,
        WageLayout.EmploymentError,
        WageLayout.MeanError,
        .. WageLayout.Yearly,
        .. WageLayout.Hourly,
        WageLayout.PerThousand,
        WageLayout.Quotient,
    ];

    /// <summary>The bureau's codes of the whole country and of all its industries.</summary>
    public const string Nation = "0000000",
        AllIndustries = "000000";

    public static string TableOf(string release, string soc) => $"{Name}/{release}/{soc}.csv";

    public static string StaffingOf(string release, string naics) => $"{Name}/{release}/staffing/{naics}.csv";

    /// <summary>Which release a file below salary-data/ belongs to, and what of it; null for other files.</summary>
    public static (YearMonth Release, string File)? PartOf(string path) =>
        Part.Match(path) is { Success: true } m && YearMonth.TryParse(m.Groups["release"].Value, out var release)
            ? (release, m.Groups["file"].Value)
            : null;

    /// <summary>The areas that a release has estimates of, by the bureau's codes.</summary>
    public static ReleaseAreas ReadAreas(Reading reading)
    {
        Dictionary<string, Area> areas = new(StringComparer.Ordinal);
        HashSet<Id<Area>> ids = [];
        CsvTable.Read(
            reading.File,
            AreaColumns,
            reading.Log,
            cells =>
            {
                var code = cells.Code(0, Nation.Length, char.IsAsciiDigit, "seven digits, like 0018140");
                var id = cells.Id(1)?.As<Area>();
                var kind = KindOf(cells);
                IReadOnlyList<Id<Area>> states = [.. StatesOf(cells, reading)];
                var name = cells.Text(4);
                if (!cells.AllRight)
                    return;
                if (!ids.Add(id!) || areas.ContainsKey(code))
                    cells.Fail(0, Codes.SameRowTwice, $"'{code}' or '{id}' has a row above", "keep one of the two");
                else if (kind == AreaKind.State && states[0] != id)
                    cells.Fail(
                        1,
                        Codes.WrongCell,
                        $"'{id}' is not the state '{states[0]}'",
                        "a state has the id that it has in states.csv"
                    );
                else
                    areas[code] = new()
                    {
                        Id = id!,
                        Name = name,
                        Kind = kind!.Value,
                        Code = kind == AreaKind.Metropolitan ? code[2..] : code,
                        State = kind == AreaKind.State ? null : states[0],
                        States = kind == AreaKind.State ? [] : states,
                    };
            }
        );
        return new(areas);
    }

    /// <summary>The industries of a release in the order of the bureau's tree, each with the one that holds it.</summary>
    public static IReadOnlyList<Industry> ReadIndustries(Reading reading)
    {
        Dictionary<NaicsCode, Industry> industries = [];
        CsvTable.Read(
            reading.File,
            IndustryColumns,
            reading.Log,
            cells =>
            {
                var code = cells.Naics(0);
                var within = cells.IsEmpty(1) ? null : cells.Naics(1);
                var name = cells.Text(2);
                if (!cells.AllRight)
                    return;
                if (industries.ContainsKey(code!))
                    cells.Fail(0, Codes.SameRowTwice, $"'{code}' has a row above", "keep one of the two");
                else if (within is not null && !industries.ContainsKey(within))
                    cells.Fail(
                        1,
                        Codes.WrongCell,
                        $"'{within}' has no row above",
                        "what holds an industry stands before it"
                    );
                else
                    industries[code!] = new()
                    {
                        Code = code!,
                        Name = name,
                        Level = code!.Level,
                        Within = within,
                    };
            }
        );
        return [.. industries.Values];
    }

    /// <summary>The groups of a release, from fields of work down to single classes, by code.</summary>
    public static IReadOnlyList<SurveyGroup> ReadOccupations(Reading reading)
    {
        Dictionary<SocCode, SurveyGroup> groups = [];
        CsvTable.Read(
            reading.File,
            OccupationColumns,
            reading.Log,
            cells =>
            {
                var (soc, title) = (cells.Soc(0), cells.Text(2));
                var level = SurveyFolder.Whole(cells, 1, 0, 3, "a level");
                if (!cells.AllRight)
                    return;
                if (!groups.TryAdd(soc!, new(soc!, level, title)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return [.. groups.Values.OrderBy(g => g.Soc.Text, StringComparer.Ordinal)];
    }

    /// <summary>All cells of one occupation. One of a place or an industry that the lists lack is reported.</summary>
    public static IReadOnlyList<WageEstimate> ReadCells(
        Reading reading,
        SocCode soc,
        YearMonth release,
        ReleaseAreas areas,
        IReadOnlySet<NaicsCode> industries
    )
    {
        List<WageEstimate> estimates = [];
        HashSet<WageKey> seen = [];
        WagesFile.Columns? columns = null;
        CsvTable.Read(
            reading.File,
            CellColumns,
            reading.Log,
            cells =>
            {
                if (KeyOf(cells) is not { } key)
                    return;
                if (!seen.Add(key))
                    cells.Fail(0, Codes.SameRowTwice, "this cell has a row above", "keep one of the two");
                var name = key.Employer.Industry?.Text ?? key.Place.Area?.Text ?? "";
                var estimate = WagesFile.EstimateOf(cells, key, columns ??= new(cells), name);
                if (cells.AllRight)
                    estimates.Add(estimate);
            }
        );
        return estimates;

        WageKey? KeyOf(CsvCells cells)
        {
            var (area, industry) = (cells.Text(0), cells.Text(1));
            if (area == Nation && industry == AllIndustries)
                return WageKey.National(soc, release);
            if (area == Nation && NaicsCode.TryParse(industry, out var code) && industries.Contains(code))
                return WageKey.At(code, soc, release);
            if (industry == AllIndustries && areas.Find(area) is { } place)
                return WageKey.In(WagePlace.Of(place), soc, release);
            cells.Fail(
                area == Nation || areas.Find(area) is not null ? 1 : 0,
                Codes.WrongCell,
                $"the cell of the area '{area}' and the industry '{industry}' is of none that {AreasName} and {IndustriesName} list",
                "import the release again: its lists and tables belong together"
            );
            return null;
        }
    }

    /// <summary>Whom an industry employs.</summary>
    public static Staffing ReadStaffing(Reading reading, NaicsCode industry, YearMonth release)
    {
        Dictionary<SocCode, StaffCount> counts = [];
        CsvTable.Read(
            reading.File,
            StaffingColumns,
            reading.Log,
            cells =>
            {
                var (soc, jobs, error) = (cells.Soc(0), cells.Count(1), cells.Percent(2));
                if (!cells.AllRight)
                    return;
                if (!counts.TryAdd(soc!, new(jobs, error)))
                    cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return new(industry, release, counts);
    }

    private static AreaKind? KindOf(CsvCells cells)
    {
        var word = cells.Text(2);
        foreach (var kind in (AreaKind[])[AreaKind.State, AreaKind.Metropolitan, AreaKind.Nonmetropolitan])
            if (KebabCase.Of(kind.ToString()) == word)
                return kind;
        cells.Fail(
            2,
            Codes.WrongCell,
            $"'{word}' is not a kind of area",
            "write state, metropolitan or nonmetropolitan"
        );
        return null;
    }

    private static IEnumerable<Id<Area>> StatesOf(CsvCells cells, Reading reading)
    {
        foreach (var text in cells.Listed(3, ' ').Split(' '))
            if (Slug.TryParse(text, out var id))
            {
                reading.Refer(EntityKind.Area, text, cells.At(3));
                yield return id.As<Area>();
            }
            else
                cells.Fail(3, Codes.WrongCell, $"'{text}' is not the id of a state", "write it as states.csv does");
    }

    [GeneratedRegex(
        $@"(^|/){Name}/(?<release>\d{{4}}-\d\d)/(?<file>[a-z]+\.csv|\d\d-\d{{4}}\.csv|staffing/[0-9A-Z-]+\.csv)\z"
    )]
    private static partial Regex Part { get; }
}

/// <summary>The areas of a release by the bureau's codes, which its tables name them by.</summary>
public sealed record ReleaseAreas(IReadOnlyDictionary<string, Area> ByCode)
{
    public Area? Find(string code) => ByCode.GetValueOrDefault(code);
}
