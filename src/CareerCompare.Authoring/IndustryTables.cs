using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// The medians of an occupation's leading industries, from the pages of the Occupational Outlook Handbook.
/// </summary>
internal static class IndustryTable
{
    private static readonly IReadOnlyList<string> Columns =
    [
        "soc",
        "may_year",
        "industry",
        "median_annual_wage",
        "at_or_above",
        "page_modified",
    ];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, Origin origin, DiagnosticLog log)
    {
        List<IReadOnlyList<string>> kept = [];
        HashSet<(string, string, string)> seen = [];
        SortedSet<string> modified = new(StringComparer.Ordinal);
        var leftOut = 0;
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            // A page may speak of several classes at once; a figure of theirs is that of no single one.
            if (!SocCode.TryParse(cells.Raw("soc"), out var soc))
            {
                leftOut++;
                continue;
            }
            var period = cells.NumberFrom(1900, "may_year", 0)?.ToString("0", CultureInfo.InvariantCulture) + "-05";
            var name = cells.Text("industry");
            var atLeast = cells.Word("at_or_above", ["", "0", "1"]) == "1" ? ">=" : "";
            var median = cells.NumberFrom(1, "median_annual_wage", 0)?.ToString("0", CultureInfo.InvariantCulture);
            modified.Add(cells.Text("page_modified"));
            if (!seen.Add((period, soc.Text, IndustryId.Of(name))))
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    "industry",
                    $"'{name}' has a row for {soc} above",
                    "keep the one that the page has"
                );
            if (cells.AllRight)
                kept.Add([period, soc.Text, IndustryId.Of(name), name, atLeast + median]);
        }
        return
        [
            new FiguresTable(
                CsvText.Of(IndustryWagesFile.Columns, kept),
                origin.Entry(
                    "industry-wages.csv",
                    OfficialSource.Handbook,
                    $"Occupational Outlook Handbook, pages of {string.Join(" to ", new[] { modified.Min, modified.Max }.Distinct())}",
                    kept.Count,
                    leftOut,
                    "pages without a single class"
                )
            ),
        ];
    }
}

/// <summary>
/// An occupation's largest employers, from the pages of the Occupational Outlook Handbook. The pages print the year
/// above the list, not in it.
/// </summary>
internal static class IndustryJobsTable
{
    private static readonly IReadOnlyList<string> Columns =
    [
        "soc",
        "industry",
        "percent_of_jobs",
        "at_or_above",
        "page_modified",
    ];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, YearRange years, Origin origin, DiagnosticLog log)
    {
        if (years.First != years.Last)
        {
            log.Error(
                ImportCodes.YearNotSaid,
                SourceSpan.Whole(new SourceFile(grid.Name, "")),
                $"'{grid.Name}' does not say of which year it is",
                "say which year the pages print above their lists, with --years 2024"
            );
            return [];
        }
        var year = years.First.ToString(CultureInfo.InvariantCulture);
        List<IReadOnlyList<string>> kept = [];
        HashSet<(string, string)> seen = [];
        SortedSet<string> modified = new(StringComparer.Ordinal);
        var leftOut = 0;
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            // A page may speak of several classes at once, and a bound is no share.
            if (!SocCode.TryParse(cells.Raw("soc"), out var soc) || cells.Word("at_or_above", ["", "0", "1"]) == "1")
            {
                leftOut++;
                continue;
            }
            var name = cells.Text("industry");
            var percent = cells.NumberFrom(0, "percent_of_jobs", 0);
            if (percent > 100)
                cells.Fail(
                    ImportCodes.NotAFigure,
                    "percent_of_jobs",
                    $"'{percent}' in the column 'percent_of_jobs' is more than all",
                    "a part is at most 100 percent"
                );
            modified.Add(cells.Text("page_modified"));
            if (!seen.Add((soc.Text, IndustryId.Of(name))))
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    "industry",
                    $"'{name}' has a row for {soc} above",
                    "keep the one that the page has"
                );
            if (cells.AllRight)
                kept.Add([
                    year,
                    soc.Text,
                    IndustryId.Of(name),
                    name,
                    percent?.ToString("0", CultureInfo.InvariantCulture)!,
                ]);
        }
        return
        [
            new FiguresTable(
                CsvText.Of(IndustryJobsFile.Columns, kept),
                origin.Entry(
                    "industry-jobs.csv",
                    OfficialSource.Handbook,
                    $"Occupational Outlook Handbook, largest employers of {year}, pages of {string.Join(" to ", new[] { modified.Min, modified.Max }.Distinct())}",
                    kept.Count,
                    leftOut,
                    "pages without a single class"
                )
            ),
        ];
    }
}

/// <summary>The id of an industry, made from its name.</summary>
internal static class IndustryId
{
    private const int Longest = 64;

    /// <summary>Of a long name its beginning and its end, which together tell it from others.</summary>
    public static string Of(string name)
    {
        var words = AreaSlug.Words(name);
        if (words.Length <= Longest)
            return words;
        var start = words[..40];
        var end = words[^23..];
        return start[..start.LastIndexOf('-')] + "-" + end[(end.IndexOf('-', StringComparison.Ordinal) + 1)..];
    }
}
