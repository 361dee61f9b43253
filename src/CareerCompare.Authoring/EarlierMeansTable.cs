using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// The means of the release before the newest by industry, by which a cell is found unsteady: from a conversion, or from
/// the whole release that a newer one follows.
/// </summary>
internal static class EarlierMeansTable
{
    private static readonly IReadOnlyList<string> Columns =
    [
        "year",
        "naics",
        "soc",
        "employment",
        "mean_annual",
        "marks",
    ];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, Origin origin, DiagnosticLog log)
    {
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        SortedSet<string> periods = new(StringComparer.Ordinal);
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            var period = cells.NumberFrom(1900, "year", 0)?.ToString("0", CultureInfo.InvariantCulture) + "-05";
            var naics = cells.Text("naics");
            if (!NaicsCode.TryParse(naics, out _))
                cells.Fail(
                    ImportCodes.NotACode,
                    "naics",
                    $"'{naics}' in the column 'naics' is not a code of NAICS",
                    "write " + NaicsCode.Form
                );
            var soc = cells.Soc("soc");
            var mean = cells.NumberFrom(1, "mean_annual", 0, "")?.ToString("0", CultureInfo.InvariantCulture);
            var isCapped = cells.Raw("marks").Split(';').Contains("mean_annual:#");
            if (!cells.AllRight)
                continue;
            periods.Add(period);
            IReadOnlyList<string> row =
            [
                period,
                naics,
                soc!.Text,
                TidyWages.Employment(cells),
                mean ?? (isCapped && Capped(period) is { } cap ? cap : "*"),
            ];
            if (!kept.TryAdd($"{naics} {soc}", row))
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    "soc",
                    $"'{soc}' has a row for {naics} above",
                    "keep one of the two"
                );
        }
        return [Table(kept.Values, string.Join(" and ", periods), origin, OfficialSource.OewsRelease)];
    }

    /// <summary>The same of the cells of a whole release, for the occupations that roles link to.</summary>
    public static FiguresTable Of(
        IEnumerable<WageEstimate> cells,
        string period,
        Origin origin,
        OfficialSource source
    ) =>
        Table(
            cells
                .Where(c => c.Key.Employer.Industry is not null)
                .OrderBy(c => $"{c.Key.Employer.Industry} {c.Soc}", StringComparer.Ordinal)
                .Select(
                    IReadOnlyList<string> (c) =>
                        [
                            period,
                            c.Key.Employer.Industry!.Text,
                            c.Soc.Text,
                            c.Employment?.ToString(CultureInfo.InvariantCulture) ?? "*",
                            WageText.Of(c.Yearly.Mean),
                        ]
                ),
            period,
            origin,
            source
        );

    private static FiguresTable Table(
        IEnumerable<IReadOnlyList<string>> rows,
        string period,
        Origin origin,
        OfficialSource source
    )
    {
        var kept = rows.ToList();
        return new(
            CsvText.Of(EarlierMeansFile.Columns, kept),
            origin.Entry(
                EarlierMeansFile.Name,
                source,
                $"OEWS by industry, {period}, jobs and means",
                kept.Count,
                0,
                ""
            )
        );
    }

    private static string? Capped(string period) =>
        TopCode.Of(int.Parse(period[..4], CultureInfo.InvariantCulture)) is { } top
            ? ">=" + top.Year.ToString("0", CultureInfo.InvariantCulture)
            : null;
}
