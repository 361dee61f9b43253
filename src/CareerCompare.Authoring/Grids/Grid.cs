using System.Globalization;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Grids;

/// <summary>Rows of cells, a sheet of a workbook or a table in text, where every cell knows its place.</summary>
/// <param name="name">The sheet's name; of a text, the file's.</param>
/// <param name="rows">A cell is a text, a number, a truth, or null where it is empty. Rows may differ in length.</param>
/// <param name="at">Where a cell is, for a message.</param>
internal sealed class Grid(string name, IReadOnlyList<object?[]> rows, Func<int, int, SourceSpan> at)
{
    public string Name { get; } = name;
    public IReadOnlyList<object?[]> Rows { get; } = rows;

    public SourceSpan At(int row, int column) => at(row, column);

    /// <summary>What a cell holds; null where the row ends before it, too.</summary>
    public object? Value(int row, int column) => column < Rows[row].Length ? Rows[row][column] : null;

    /// <summary>A cell as text without spaces around it; empty where nothing is in it.</summary>
    public string Text(int row, int column) => Value(row, column) switch
    {
        null => "",
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        var other => (Convert.ToString(other, CultureInfo.InvariantCulture) ?? "").Trim(),
    };

    public bool IsEmpty(int row) => Enumerable.Range(0, Rows[row].Length).All(c => Text(row, c).Length == 0);
}
