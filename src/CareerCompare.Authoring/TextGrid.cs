using System.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring;

/// <summary>
/// A table in text: comma between cells (or tab, where the first line has one), quotes as in RFC 4180. Spaces before a
/// quote are allowed, because the Bureau of Economic Analysis writes them.
/// </summary>
internal static class TextGrid
{
    public static Grid Read(SourceFile file)
    {
        var text = file.Text;
        var separator = file.Line(1).Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        List<object?[]> rows = [];
        List<int[]> starts = [];
        for (var at = 0; at < text.Length; )
        {
            List<object?> cells = [];
            List<int> begins = [];
            while (true)
            {
                begins.Add(at);
                cells.Add(Cell(text, separator, ref at));
                if (at >= text.Length || text[at] != separator)
                    break;
                at++;
            }
            if (at < text.Length)
                at++; // the line's end
            rows.Add([.. cells]);
            starts.Add([.. begins]);
        }
        return new Grid(file.Path, rows, (row, column) => Place(file, starts[row], column, rows[row]));
    }

    private static string Cell(string text, char separator, ref int at)
    {
        var content = at;
        while (content < text.Length && text[content] == ' ')
            content++;
        if (content >= text.Length || text[content] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(separator, '\n');
            end = end < 0 ? text.Length : at + end;
            var plain = text[at..end];
            at = end;
            return plain;
        }
        StringBuilder cell = new();
        for (at = content + 1; at < text.Length; at++)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[++at]);
            else
                break;
        }
        at = Math.Min(at + 1, text.Length);
        // What follows a closing quote belongs to the cell: no figure is lost, and the cell's reader refuses it.
        while (at < text.Length && text[at] != separator && text[at] != '\n')
            cell.Append(text[at++]);
        return cell.ToString();
    }

    private static SourceSpan Place(SourceFile file, int[] starts, int column, object?[] row)
    {
        var (line, start) = file.PositionOf(starts[Math.Min(column, starts.Length - 1)]);
        return new SourceSpan(file, line, start, column < row.Length ? Math.Max(1, ((string)row[column]!).Length) : 1);
    }
}

/// <summary>
/// A table in text with a tab between cells. A quote is a letter like any other: O*NET writes no quotes around cells,
/// but in them.
/// </summary>
internal static class TabGrid
{
    /// <summary>Each line as a grid of one row.</summary>
    public static IEnumerable<Grid> Lines(SourceFile file)
    {
        if (file.Text.Trim().Length == 0)
            yield break;
        var number = 0;
        var end = file.Text.AsSpan().TrimEnd('\n').Length;
        for (var at = 0; at <= end; number++)
        {
            var stop = file.Text.IndexOf('\n', at, end - at);
            var line = file.Text[at..(stop < 0 ? end : stop)];
            at = (stop < 0 ? end : stop) + 1;
            yield return Of(file, number, line);
        }
    }

    private static Grid Of(SourceFile file, int number, string line)
    {
        object?[] cells = [.. line.Split('\t')];
        return new Grid(
            file.Path,
            [cells],
            (_, column) =>
            {
                var start = cells.Take(column).Sum(c => ((string)c!).Length + 1);
                return new SourceSpan(
                    file,
                    number + 1,
                    start + 1,
                    column < cells.Length ? Math.Max(1, ((string)cells[column]!).Length) : 1
                );
            }
        );
    }
}
