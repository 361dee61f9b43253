using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Tables;

/// <summary>An occupation's largest employers, from the pages of the Occupational Outlook Handbook. The pages print the year above the list, not in it.</summary>
internal static class IndustryJobsTable
{
    private static readonly IReadOnlyList<string> Columns = ["soc", "industry", "percent_of_jobs", "at_or_above", "page_modified"];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, YearRange years, Origin origin, DiagnosticLog log)
    {
        if (years.First != years.Last)
        {
            log.Error(ImportCodes.YearNotSaid, SourceSpan.Whole(new SourceFile(grid.Name, "")), $"'{grid.Name}' does not say of which year it is", "say which year the pages print above their lists, with --years 2024");
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
            if (percent > 100) cells.Fail(ImportCodes.NotAFigure, "percent_of_jobs", $"'{percent}' in the column 'percent_of_jobs' is more than all", "a part is at most 100 percent");
            modified.Add(cells.Text("page_modified"));
            if (!seen.Add((soc.Text, IndustryId.Of(name)))) cells.Fail(ImportCodes.SameRowTwice, "industry", $"'{name}' has a row for {soc} above", "keep the one that the page has");
            if (cells.AllRight) kept.Add([year, soc.Text, IndustryId.Of(name), name, percent?.ToString("0", CultureInfo.InvariantCulture)!]);
        }
        return [new FiguresTable(CsvText.Of(["year", "soc", "industry", "industry-name", "percent-of-jobs"], kept),
            origin.Entry("industry-jobs.csv", OfficialSource.Handbook, $"Occupational Outlook Handbook, largest employers of {year}, pages of {string.Join(" to ", new[] { modified.Min, modified.Max }.Distinct())}", kept.Count, leftOut, "pages without a single class"))];
    }
}
