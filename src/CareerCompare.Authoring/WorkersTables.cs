using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>The schooling of those who do the work of each class, from a table of the projections.</summary>
internal static partial class SchoolingTable
{
    private const string Exact = "not_exact_acs_match";

    /// <summary>In the order of the levels.</summary>
    private static readonly IReadOnlyList<string> Levels =
    [
        "less_than_hs_pct",
        "high_school_pct",
        "some_college_no_degree_pct",
        "associate_pct",
        "bachelor_pct",
        "master_pct",
        "doctoral_or_professional_pct",
    ];

    private static readonly IReadOnlyList<string> Columns = ["survey_years", "soc", .. Levels, Exact];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, Origin origin, DiagnosticLog log)
    {
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        SortedSet<string> all = new(StringComparer.Ordinal);
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            var years = TwoYears.Match(cells.Raw("survey_years"));
            if (!years.Success)
                cells.Fail(
                    ImportCodes.NotAFigure,
                    "survey_years",
                    $"'{cells.Raw("survey_years")}' in the column 'survey_years' are no two years",
                    "write them like 2019 and 2021"
                );
            var soc = cells.Soc("soc");
            IReadOnlyList<decimal?> shares = [.. Levels.Select(l => cells.NumberFrom(0, l, 1))];
            var mark = cells.Word(Exact, ["1", ""]);
            if (cells.AllRight && shares.Sum() is < 99 or > 101)
                cells.Fail(
                    ImportCodes.TablesDisagree,
                    Levels[0],
                    string.Create(CultureInfo.InvariantCulture, $"the parts add up to {shares.Sum()} percent"),
                    "look at the publisher’s own table: a column may be missing"
                );
            if (!cells.AllRight)
                continue;
            all.Add(years.Value);
            if (
                !kept.TryAdd(
                    soc!.Text,
                    [
                        years.Groups["first"].Value,
                        years.Groups["second"].Value,
                        soc.Text,
                        .. shares.Select(s => s!.Value.ToString("0.#", CultureInfo.InvariantCulture)),
                        mark.Length > 0 ? WorkersSchoolingFile.Wider : "",
                    ]
                )
            )
                cells.Fail(ImportCodes.SameRowTwice, "soc", $"'{soc}' has a row above", "keep one of the two");
        }
        return
        [
            new(
                CsvText.Of(WorkersSchoolingFile.Columns, kept.Values),
                origin.Entry(
                    WorkersSchoolingFile.Name,
                    OfficialSource.Schooling,
                    $"Educational attainment of workers 25 and older, {string.Join(", ", all)}",
                    kept.Count,
                    0,
                    ""
                )
            ),
        ];
    }

    [GeneratedRegex(@"^(?<first>(19|20)\d\d) and (?<second>(19|20)\d\d)\z")]
    private static partial Regex TwoYears { get; }
}

/// <summary>The titles by which the surveys sort a worker, whatever else is known of him: a row a class.</summary>
internal static class DirectMatchTable
{
    private static readonly IReadOnlyList<string> Columns = ["soc", "soc_title", "title"];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, Origin origin, DiagnosticLog log)
    {
        SortedDictionary<string, (string Class, SortedSet<string> Titles)> kept = new(StringComparer.Ordinal);
        var twice = 0;
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            var (soc, name, title) = (cells.Soc("soc"), cells.Text("soc_title"), cells.Text("title"));
            if (title.Contains(SurveyFolder.BetweenTitles, StringComparison.Ordinal))
                cells.Fail(
                    ImportCodes.TitleNotUsable,
                    "title",
                    $"'{title}' holds a '{SurveyFolder.BetweenTitles}', which stands between titles in our table",
                    "look whether the publisher’s own file has two titles here"
                );
            if (!cells.AllRight)
                continue;
            if (!kept.TryGetValue(soc!.Text, out var row))
                kept[soc.Text] = row = (name, new(StringComparer.Ordinal));
            // The publisher's own list has a few twice.
            if (!row.Titles.Add(title))
                twice++;
        }
        return
        [
            new(
                CsvText.Of(
                    DirectMatchTitles.Columns,
                    kept.Select(
                        IReadOnlyList<string> (r) =>
                            [r.Key, r.Value.Class, string.Join(SurveyFolder.BetweenTitles, r.Value.Titles)]
                    )
                ),
                origin.Entry(
                    DirectMatchTitles.Name,
                    OfficialSource.DirectMatch,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"2018 SOC Direct Match Title File, {kept.Values.Sum(r => r.Titles.Count)} titles, a row a class"
                    ),
                    kept.Count,
                    twice,
                    "titles that stand twice with a class"
                )
            ),
        ];
    }
}
