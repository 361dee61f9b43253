using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Oews;

/// <summary>
/// From cells to estimates. All rows are looked at, those too that are not kept: a damaged file is damaged anywhere. A top
/// code that is not known is a mistake only where a # is printed.
/// </summary>
internal sealed partial class OewsRowReader(Grid sheet, Header header, TopCode? topCode, DiagnosticLog log)
{
    private static readonly IReadOnlyList<string> AreaTypes = ["1", "2", "3", "4", "6"];
    private static readonly IReadOnlyList<string> IndustryLevels = [OewsScope.CrossIndustry, OewsScope.Sector, "3-digit", "4-digit", "5-digit", "6-digit", "cross-industry, ownership"];

    // A code that the bureau no longer divides is printed twice, once as "broad" and once as "detailed".
    private readonly HashSet<(string, string, string, string, string, string)> seen = [];

    /// <summary>In 2010 and 2011 the column is called GROUP, and says nothing of what is none.</summary>
    private readonly bool groupsAlone = sheet.Text(header.Row, header["O_GROUP"]).Equals("GROUP", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<OewsRow> ReadAll()
    {
        List<OewsRow> rows = [];
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
            if (!sheet.IsEmpty(row) && Read(new RowCells(sheet, header, row, log)) is { } read) rows.Add(read);
        return rows;
    }

    private OewsRow? Read(RowCells cells)
    {
        var scope = header.Has("AREA") ? Scope(cells) : OewsScope.National;
        var soc = cells.Soc("OCC_CODE");
        var title = FootnoteMark.Replace(cells.Text("OCC_TITLE"), "");
        var level = groupsAlone && cells.Raw("O_GROUP").Length == 0 ? OewsRow.Levels[^1] : cells.Word("O_GROUP", OewsRow.Levels);
        var employment = cells.NumberFrom(0, "TOT_EMP", 0, "**");
        cells.NumberFrom(0, "EMP_PRSE", 1, "**");
        var error = cells.NumberFrom(0, "MEAN_PRSE", 1, "*");
        foreach (var share in OewsColumns.Shares.Where(header.Has)) cells.NumberFrom(0, share, 6, "", "**", "~");
        var year = Spread(cells, OewsColumns.YearWages, decimals: 0, topCode?.Year);
        var hour = Spread(cells, OewsColumns.HourWages, decimals: 2, topCode?.Hour);
        foreach (var flag in (string[])["ANNUAL", "HOURLY"]) cells.Word(flag, ["", "TRUE"]);
        if (!cells.AllRight) return null;
        WageChecks.Check(year, hour, soc!.Text, cells);
        if (!seen.Add((scope.AreaCode, scope.Naics, scope.Industries, scope.Ownership, soc.Text, level)))
            cells.Fail(ImportCodes.SameRowTwice, "OCC_CODE", $"'{soc}' has a row at the level '{level}' above", "the bureau prints a code once at each level: look at its own file");
        return cells.AllRight ? new OewsRow(scope, soc, title, level, Written(employment, "0"), year, Written(error, "0.0"), cells.At(header.Has("AREA") ? "AREA" : "OCC_CODE")) : null;
    }

    private static OewsScope Scope(RowCells cells) => new(
        int.TryParse(cells.Word("AREA_TYPE", AreaTypes), NumberStyles.None, CultureInfo.InvariantCulture, out var type) ? type : 0,
        cells.Text("AREA"), cells.Text("AREA_TITLE"), cells.Text("NAICS"), cells.Text("NAICS_TITLE"), cells.Word("I_GROUP", IndustryLevels), cells.Text("OWN_CODE"));

    private static WageSpread Spread(RowCells cells, IReadOnlyList<string> columns, int decimals, decimal? cap)
    {
        var wages = columns.Select(c => Wage(cells, c, decimals, cap)).ToArray();
        return new WageSpread(wages[0], wages[1], wages[2], wages[3], wages[4], wages[5]);
    }

    private static Wage Wage(RowCells cells, string column, int decimals, decimal? cap)
    {
        var number = cells.NumberFrom(decimals == 0 ? 1 : 0.01m, column, decimals, "*", "#");
        if (number is { } dollars) return new Wage.Exactly(dollars);
        if (cells.Raw(column) != "#") return new Wage.NotReleased();
        if (cap is { } least) return new Wage.AtLeast(least);
        cells.Fail(ImportCodes.NoTopCode, column, "# stands for the release’s top code, which this workbook does not state", "'Field Descriptions' says it like '# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year'; for a workbook without it, TopCode.cs has to know it");
        return new Wage.NotReleased();
    }

    /// <summary>An asterisk behind a word leads to a note under the table.</summary>
    [GeneratedRegex(@"\*+(?=\s|\z)")]
    private static partial Regex FootnoteMark { get; }

    private static string Written(decimal? number, string form) => number?.ToString(form, CultureInfo.InvariantCulture) ?? "*";
}
