using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// The Census Bureau's list of counties by metropolitan and micropolitan area (List 1), a row a county. A county of a
/// micropolitan area is kept without it: the wage survey counts it with the rest of its state.
/// </summary>
internal static class CountiesTable
{
    private static readonly IReadOnlyList<string> Columns = ["cbsa", "kind", "county", "state_name"];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, ImportingSite site, Origin origin, DiagnosticLog log)
    {
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            var (code, kind, county, name) = (
                cells.Text("cbsa"),
                cells.Text("kind"),
                cells.Text("county"),
                cells.Text("state_name")
            );
            if (site.States.FirstOrDefault(s => s.Name == name) is not { } state)
            {
                cells.Fail(
                    ImportCodes.UnknownState,
                    "state_name",
                    $"'{name}' is no state that is known",
                    ImportingSite.StatesHint
                );
                continue;
            }
            var metro = site.Metros.GetValueOrDefault(code);
            if (kind is not ("metro" or "micro") || (metro is null) != (kind == "micro"))
                cells.Fail(
                    ImportCodes.UnknownWord,
                    "kind",
                    $"'{code}' is '{kind}' here, but {(metro is null ? "no" : "a")} metropolitan area of the newest release",
                    "the list and the release must be of one delineation: import the release first"
                );
            else if (!kept.TryAdd($"{state.Id}/{county}", [county, state.Id.Text, metro?.Id.Text ?? ""]))
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    "county",
                    $"'{county}' of {name} has a row above",
                    "keep one of the two"
                );
        }
        return
        [
            new FiguresTable(
                CsvText.Of(CountiesFile.Columns, kept.Values),
                origin.Entry(
                    CountiesFile.Name,
                    OfficialSource.Counties,
                    "Core based statistical areas, List 1, July 2023",
                    kept.Count,
                    0,
                    ""
                )
            ),
        ];
    }
}
