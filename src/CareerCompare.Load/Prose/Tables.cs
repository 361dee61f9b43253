using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace CareerCompare.Load.Prose;

/// <summary>Tells assistive technology what a head cell heads, and leaves alignment to the theme instead of a style attribute.</summary>
internal static class Tables
{
    /// <summary>The class of cells in a column that the author set to the right, as numbers are.</summary>
    public const string NumberClass = "number";

    public static void Mark(Table table)
    {
        var right = table.ColumnDefinitions?.Select(c => c.Alignment == TableColumnAlign.Right).ToArray() ?? [];
        foreach (var column in table.ColumnDefinitions ?? []) column.Alignment = null;
        foreach (var row in table.OfType<TableRow>())
            foreach (var (index, cell) in row.OfType<TableCell>().Index())
            {
                if (row.IsHeader) cell.GetAttributes().AddProperty("scope", "col");
                if (index < right.Length && right[index]) cell.GetAttributes().AddClass(NumberClass);
            }
    }
}
