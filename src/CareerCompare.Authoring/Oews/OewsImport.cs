using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Places;

namespace CareerCompare.Authoring.Oews;

/// <summary>From workbooks of the bureau, of whatever areas and industries, to the tables they have something for.</summary>
internal static class OewsImport
{
    public static IReadOnlyList<FiguresTable> Read(IReadOnlyList<ImportFile> files, int? year, Func<ImportFile, Origin> origin, ImportingSite site, DiagnosticLog log) =>
        [.. OewsSheet.ReadAll(files, year, log).SelectMany(s => Tables(s, origin(s.File), site, log))];

    private static IReadOnlyList<FiguresTable> Tables(OewsSheet sheet, Origin origin, ImportingSite site, DiagnosticLog log)
    {
        List<FiguresTable> tables = [];
        foreach (var group in sheet.Rows.GroupBy(r => OewsTable.Of(r.Scope)))
        {
            if (group.Key is not { } table) continue;
            IReadOnlyList<OewsRow> kept = table == OewsTable.National ? OfEveryCode(group) : [.. group.Where(r => r.IsOccupation && site.Linked.Contains(r.Soc))];
            if (kept.Count > 0) tables.Add(table.Make(sheet.Year, [.. kept.Select(r => Row(table, r, site, log))], group.Count() - kept.Count, origin));
        }
        if (tables.Count == 0)
            log.Error(ImportCodes.NothingKept, sheet.File.Whole, $"nothing in '{sheet.File.Name}' is of an occupation that a role links to, in an area or sector that is kept",
                "link a role to an occupation first; kept are the US by occupation or sector, states, metropolitan and nonmetropolitan areas");
        return tables;
    }

    /// <summary>The total, groups and occupations: of a code that is printed at two levels, the finer.</summary>
    private static IReadOnlyList<OewsRow> OfEveryCode(IEnumerable<OewsRow> rows) => [.. rows.GroupBy(r => r.Soc).Select(g => g.MaxBy(r => OewsRow.Levels.IndexOf(r.Level))!)];

    private static EstimateRow Row(OewsTable table, OewsRow row, ImportingSite site, DiagnosticLog log)
    {
        var scope = row.Scope;
        if (table == OewsTable.National) return new([row.Soc.Text, row.Title], row.Employment, row.Wages);
        if (table == OewsTable.Sectors) return new([scope.Naics, scope.NaicsTitle, scope.Ownership, row.Soc.Text], row.Employment, row.Wages, row.MeanError);
        if (StateOf(scope, site) is not { } state)
        {
            log.Error(ImportCodes.UnknownState, row.At, $"'{scope.AreaCode}', {scope.AreaTitle}, lies in no state that is known", ImportingSite.StatesHint);
            return new([], "", row.Wages);
        }
        if (table == OewsTable.States) return new([state.Id.Text, row.Soc.Text], row.Employment, row.Wages, row.MeanError);
        var area = AreaSlug.Of(scope.AreaTitle, table.Suffix);
        if (area is null) log.Error(ImportCodes.UnknownWord, row.At, $"'{scope.AreaTitle}' gives no id", "an area’s title begins with a letter");
        return new([area?.Text ?? "", scope.AreaTitle, state.Id.Text, Code(scope), row.Soc.Text], row.Employment, row.Wages, row.MeanError);
    }

    /// <summary>Workbooks hold some codes as numbers, without the zeros in front.</summary>
    private static string Code(OewsScope scope) =>
        scope.AreaCode.PadLeft(scope.AreaType switch { 2 or 3 => 2, 4 => 5, _ => 7 }, '0');

    private static Area? StateOf(OewsScope scope, ImportingSite site) => scope.AreaType switch
    {
        // Of a metropolitan area in several states, the first that its title names: New York-Newark-Jersey City, NY-NJ.
        4 => scope.AreaTitle.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma && scope.AreaTitle.Length >= comma + 4
            ? site.StateOfPostal(scope.AreaTitle.Substring(comma + 2, 2)) : null,
        _ => site.StateOfFips(Code(scope)[..2]),
    };
}
