using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Csv;

/// <summary>
/// <c>salary-data/oews-state/</c>, <c>oews-metro/</c> and <c>oews-nonmetro/{release}.csv</c>: estimates by area. States are
/// listed in states.csv; other areas are named in each of their rows, because their set changes with every census.
/// </summary>
internal sealed record AreaWagesFile(IReadOnlyList<Area> Areas, IReadOnlyList<AreaEstimate> Estimates)
{
    public static readonly IReadOnlyList<string> StateColumns = ["area", "soc", "employment", .. WageCells.Columns, "mean-error-percent"];

    public static readonly IReadOnlyList<string> Columns = ["area", "name", "state", "code", .. StateColumns.Skip(1)];

    /// <param name="reading">The file.</param>
    /// <param name="kind">What its areas are; of states, some may be territories.</param>
    public static AreaWagesFile Read(Reading reading, AreaKind kind)
    {
        if (ReleaseName.Of(reading.File, reading.Log) is not { } release) return new([], []);
        Dictionary<Id<Area>, Area> areas = [];
        List<AreaEstimate> estimates = [];
        HashSet<(string, string)> seen = [];
        var soc = kind == AreaKind.State ? 1 : 4;
        CsvTable.Read(reading.File, kind == AreaKind.State ? StateColumns : Columns, reading.Log, cells =>
        {
            var id = cells.Id(0)?.As<Area>();
            var state = kind == AreaKind.State ? id : cells.Id(2)?.As<Area>();
            if (state is not null) reading.Refer(EntityKind.Area, state.Text, cells.At(kind == AreaKind.State ? 0 : 2));
            var area = kind == AreaKind.State ? null : new Area { Id = id!, Name = cells.Text(1), State = state, Code = cells.Text(3), Kind = kind };
            var code = cells.Soc(soc);
            var estimate = new AreaEstimate
            {
                Area = id!, Release = release, Soc = code!, Employment = cells.Count(soc + 1),
                Wages = WageCells.Read(cells, soc + 2), MeanErrorPercent = cells.Percent(soc + 8),
            };
            if (cells.AllRight && !seen.Add((id!.Text, code!.Text))) cells.Fail(soc, Codes.SameRowTwice, $"'{code}' has a row for {id} above", "keep one of the two");
            if (cells.AllRight) WageCells.CheckOrder(estimate.Wages, $"{code} in {id}", cells, soc + 2);
            if (!cells.AllRight) return;
            estimates.Add(estimate);
            if (area is not null) areas.TryAdd(area.Id, area);
        });
        return new([.. areas.Values], estimates);
    }
}
