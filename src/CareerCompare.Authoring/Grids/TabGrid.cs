using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Grids;

/// <summary>A table in text with a tab between cells. A quote is a letter like any other: O*NET writes no quotes around cells, but in them.</summary>
internal static class TabGrid
{
    public static Grid Read(SourceFile file)
    {
        List<object?[]> rows = [];
        foreach (var line in file.Text.TrimEnd('\n').Split('\n')) rows.Add([.. line.Split('\t')]);
        if (file.Text.Trim().Length == 0) rows.Clear();
        return new Grid(file.Path, rows, (row, column) =>
        {
            var start = rows[row].Take(column).Sum(c => ((string)c!).Length + 1);
            return new SourceSpan(file, row + 1, start + 1, column < rows[row].Length ? Math.Max(1, ((string)rows[row][column]!).Length) : 1);
        });
    }
}
