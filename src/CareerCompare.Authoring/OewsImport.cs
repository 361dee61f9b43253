using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// From workbooks of the bureau, of whatever areas and industries, to the tables they have something for.
/// </summary>
internal static class OewsImport
{
    public static IReadOnlyList<FiguresTable> Read(
        IReadOnlyList<ImportFile> files,
        int? year,
        Func<ImportFile, Origin> origin,
        ImportingSite site,
        DiagnosticLog log
    ) => [.. OewsSheet.ReadAll(files, year, log).SelectMany(s => Tables(s, origin(s.File), site, log))];

    private static IReadOnlyList<FiguresTable> Tables(
        OewsSheet sheet,
        Origin origin,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        List<FiguresTable> tables = [];
        foreach (var group in sheet.Rows.GroupBy(r => OewsTable.Of(r.Scope)))
        {
            if (group.Key is not { } table)
                continue;
            IReadOnlyList<OewsRow> kept =
                table == OewsTable.National
                    ? OfEveryCode(group)
                    : [.. group.Where(r => r.IsOccupation && site.Linked.Contains(r.Soc))];
            if (kept.Count > 0)
                tables.Add(
                    table.Make(
                        sheet.Year,
                        [.. kept.Select(r => Row(table, r, site, log))],
                        group.Count() - kept.Count,
                        origin
                    )
                );
        }
        if (tables.Count == 0)
            log.Error(
                ImportCodes.NothingKept,
                sheet.File.Whole,
                $"nothing in '{sheet.File.Name}' is of an occupation that a role links to, in an area or industry that is kept",
                "link a role to an occupation first; kept are the US by occupation or industry, states, metropolitan and nonmetropolitan areas"
            );
        return tables;
    }

    /// <summary>The total, groups and occupations: of a code that is printed at two levels, the finer.</summary>
    private static IReadOnlyList<OewsRow> OfEveryCode(IEnumerable<OewsRow> rows) =>
        [.. rows.GroupBy(r => r.Soc).Select(g => g.MaxBy(r => OewsRow.Levels.IndexOf(r.Level))!)];

    private static EstimateRow Row(OewsTable table, OewsRow row, ImportingSite site, DiagnosticLog log)
    {
        var scope = row.Scope;
        if (table == OewsTable.National)
            return new([row.Soc.Text, row.Title], row.Employment, row.Wages);
        if (table == OewsTable.Industries)
            return new(
                [scope.Naics, scope.NaicsTitle, scope.Ownership, row.Soc.Text],
                row.Employment,
                row.Wages,
                row.MeanError
            );
        if (StateOf(scope, site) is not { } state)
        {
            log.Error(
                ImportCodes.UnknownState,
                row.At,
                $"'{scope.AreaCode}', {scope.AreaTitle}, lies in no state that is known",
                ImportingSite.StatesHint
            );
            return new([], "", row.Wages);
        }
        if (table == OewsTable.States)
            return new([state.Id.Text, row.Soc.Text], row.Employment, row.Wages, row.MeanError);
        var area = AreaSlug.Of(scope.AreaTitle, table.Suffix);
        if (area is null)
            log.Error(
                ImportCodes.UnknownWord,
                row.At,
                $"'{scope.AreaTitle}' gives no id",
                "an area’s title begins with a letter"
            );
        return new(
            [area?.Text ?? "", scope.AreaTitle, state.Id.Text, Code(scope), row.Soc.Text],
            row.Employment,
            row.Wages,
            row.MeanError
        );
    }

    /// <summary>Workbooks hold some codes as numbers, without the zeros in front.</summary>
    private static string Code(OewsScope scope) =>
        scope.AreaCode.PadLeft(
            scope.AreaType switch
            {
                2 or 3 => 2,
                4 => 5,
                _ => 7,
            },
            '0'
        );

    private static Area? StateOf(OewsScope scope, ImportingSite site) =>
        scope.AreaType switch
        {
            // Of a metropolitan area in several states, the first that its title names: New York-Newark-Jersey City,
            // NY-NJ.
            4 => scope.AreaTitle.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma
            && scope.AreaTitle.Length >= comma + 4
                ? site.StateOfPostal(scope.AreaTitle.Substring(comma + 2, 2))
                : null,
            _ => site.StateOfFips(Code(scope)[..2]),
        };
}

/// <summary>
/// A kind of table that estimates are kept in: its form, its name in a release, and what is left out of it.
/// </summary>
/// <param name="Layout">Its folder and its columns.</param>
/// <param name="Source">What its figures cite.</param>
/// <param name="Release">Before the month: "OEWS national".</param>
internal sealed record OewsTable(WageLayout Layout, OfficialSource Source, string Release)
{
    public static OewsTable National { get; } = new(WageLayout.National, OfficialSource.Oews, "OEWS national");
    public static OewsTable States { get; } = new(WageLayout.States, OfficialSource.OewsAreas, "OEWS states");
    public static OewsTable Metropolitan { get; } =
        new(WageLayout.Metropolitan, OfficialSource.OewsAreas, "OEWS metropolitan areas");
    public static OewsTable Nonmetropolitan { get; } =
        new(WageLayout.Nonmetropolitan, OfficialSource.OewsAreas, "OEWS nonmetropolitan areas");
    public static OewsTable Industries { get; } =
        new(WageLayout.Industries, OfficialSource.OewsIndustries, "OEWS national by industry");

    /// <summary>
    /// The national table keeps every code, so that a new role finds its own and a claim can be looked for in all; the
    /// others would grow without use.
    /// </summary>
    public string LeftOut =>
        this == National
            ? "the second row of a code that is printed as a group and as an occupation"
            : "groups, and occupations that no role links to";

    /// <summary>The end of an area's id.</summary>
    public string Suffix =>
        this == Metropolitan ? "-metro"
        : this == Nonmetropolitan ? "-nonmetro"
        : "";

    public string File(int year) => $"{Layout.Folder}/{year}-05.csv";

    /// <summary>Where an estimate belongs; null for owners of all industries together.</summary>
    public static OewsTable? Of(OewsScope scope) =>
        (scope.AreaType, scope.Industries) switch
        {
            (1, OewsScope.CrossIndustry) => National,
            (1, not OewsScope.CrossOwnership) => Industries,
            (2 or 3, OewsScope.CrossIndustry) => States,
            (4, OewsScope.CrossIndustry) => Metropolitan,
            (6, OewsScope.CrossIndustry) => Nonmetropolitan,
            _ => null,
        };

    public FiguresTable Make(int year, IReadOnlyCollection<EstimateRow> kept, int leftOut, Origin origin) =>
        new(
            EstimateTable.Of(Layout, kept),
            origin.Entry(File(year), Source, $"{Release}, May {year}", kept.Count, leftOut, LeftOut)
        );
}

/// <summary>
/// What must hold between the wages of a row. A column that moved under another's name, or a lost digit, breaks it.
/// </summary>
internal static class WageChecks
{
    /// <summary>The bureau's year of work.</summary>
    private const decimal Hours = 2080;

    /// <summary>
    /// A yearly wage is rounded to 10, an hourly one to a cent: half of each, with the hours, is 15.4.
    /// </summary>
    private const decimal Rounding = 16;

    public static void Check(WageSpread year, WageSpread hour, string whose, RowCells cells)
    {
        var years = Wages(year);
        var hours = Wages(hour);
        decimal least = 0;
        for (var i = 0; i < years.Length; i++)
        {
            var column = OewsColumns.YearWages[i];
            if (
                years[i] is Wage.Exactly a
                && hours[i] is Wage.Exactly h
                && Math.Abs(a.Dollars - (h.Dollars * Hours)) > Rounding
            )
            {
                cells.Fail(
                    ImportCodes.YearIsNotHours,
                    column,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{column} of {whose} is {a.Dollars:0}, but {OewsColumns.HourWages[i]} times 2,080 hours is {h.Dollars * Hours:0}"
                    ),
                    "a digit was lost, or a column stands under another’s name: look at the publisher’s own file"
                );
                return;
            }
            if (i == 0 || years[i].Floor is not { } floor)
                continue; // the mean may stand anywhere among the percentiles
            if (years[i] is Wage.Exactly && floor < least)
            {
                cells.Fail(
                    ImportCodes.PercentilesDescend,
                    column,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{column} of {whose} is {floor:0}, less than the percentile before it, {least:0}"
                    ),
                    "two columns were swapped, or a digit was lost: look at the publisher’s own file"
                );
                return;
            }
            least = Math.Max(least, floor);
        }
    }

    private static Wage[] Wages(WageSpread s) => [s.Mean, s.P10, s.P25, s.Median, s.P75, s.P90];
}
