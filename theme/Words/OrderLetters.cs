using CareerCompare.Pages.Comparison;

namespace CareerCompare.Theme.Words;

/// <summary>The letters of an order grid: the first letters of the two classes, where they differ.</summary>
internal static class OrderLetters
{
    public static (string A, string B) Of(OrderTable table) =>
        table.NameA[0] == table.NameB[0] ? ("A", "B") : (table.NameA[..1], table.NameB[..1]);
}
