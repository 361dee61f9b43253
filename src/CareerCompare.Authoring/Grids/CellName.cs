namespace CareerCompare.Authoring.Grids;

/// <summary>The name of a cell as a spreadsheet shows it: AB12.</summary>
internal static class CellName
{
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column) => $"{Column(column)}{row + 1}";

    private static string Column(int column) =>
        (column >= 26 ? Column((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
