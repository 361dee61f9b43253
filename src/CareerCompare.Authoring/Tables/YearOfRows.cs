using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;

namespace CareerCompare.Authoring.Tables;

/// <summary>The rows of one year of a table of several.</summary>
internal sealed class YearOfRows
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<EstimateRow> kept = [];

    public IReadOnlyList<EstimateRow> Kept => kept;

    public int LeftOut { get; set; }

    public void Add(RowCells cells, string column, EstimateRow row)
    {
        if (!seen.Add(string.Join('\0', row.Key))) cells.Fail(ImportCodes.SameRowTwice, column, $"'{cells.Raw(column)}' has a row above", "keep the one that the publisher’s file has");
        if (cells.AllRight) kept.Add(row);
    }
}
