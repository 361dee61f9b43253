using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Tables;

/// <summary>The medians of an occupation's leading industries, from the pages of the Occupational Outlook Handbook.</summary>
internal static class IndustryTable
{
    private static readonly IReadOnlyList<string> Columns = ["soc", "may_year", "industry", "median_annual_wage", "at_or_above", "page_modified"];

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
            if (!seen.Add((period, soc.Text, IndustryId.Of(name)))) cells.Fail(ImportCodes.SameRowTwice, "industry", $"'{name}' has a row for {soc} above", "keep the one that the page has");
            if (cells.AllRight) kept.Add([period, soc.Text, IndustryId.Of(name), name, atLeast + median]);
        }
        return [new FiguresTable(CsvText.Of(["period", "soc", "industry", "industry-name", "median"], kept),
            origin.Entry("industry-wages.csv", OfficialSource.Handbook, $"Occupational Outlook Handbook, pages of {string.Join(" to ", new[] { modified.Min, modified.Max }.Distinct())}", kept.Count, leftOut, "pages without a single class"))];
    }
}
