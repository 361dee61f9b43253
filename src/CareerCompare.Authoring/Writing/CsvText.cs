using System.Text;

namespace CareerCompare.Authoring.Writing;

/// <summary>Rows of texts as a table: comma between cells, quotes only where they are needed, a line feed after each row.</summary>
internal static class CsvText
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        StringBuilder text = new();
        foreach (var row in rows.Prepend(columns)) text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
