using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Grids;

/// <summary>The row that names the columns. Columns are found by their names, so that it does not matter in which order a year prints them.</summary>
internal sealed class Header
{
    /// <summary>Titles and notes may stand above the header, but not a whole table.</summary>
    private const int LastRow = 20;

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private Header(int row) => Row = row;

    public int Row { get; }

    public int this[string name] => columns[name];

    public bool Has(string name) => columns.ContainsKey(name);

    public IEnumerable<string> Names => columns.Keys;

    /// <summary>The row with the most known names, where that is at least <paramref name="least"/> of them; null where there is none.</summary>
    /// <param name="grid">Where to look.</param>
    /// <param name="known">From a cell's text to the name by which we know its column; null for any other text.</param>
    /// <param name="least">So many names make a header.</param>
    public static int? Find(Grid grid, Func<string, string?> known, int least)
    {
        var best = Enumerable.Range(0, Math.Min(LastRow, grid.Rows.Count))
            .Select(row => (Row: row, Names: Enumerable.Range(0, grid.Rows[row].Length).Count(c => known(grid.Text(row, c)) is not null)))
            .OrderByDescending(r => r.Names).FirstOrDefault();
        return best.Names >= least ? best.Row : null;
    }

    /// <summary>The columns of a row; a name that stands there twice is reported, and so is a text that is none where those are not welcome.</summary>
    public static Header Read(Grid grid, int row, Func<string, string?> known, bool othersAreWelcome, Func<string, string?> hint, DiagnosticLog log)
    {
        var header = new Header(row);
        for (var column = 0; column < grid.Rows[row].Length; column++)
        {
            var text = grid.Text(row, column);
            if (known(text) is { } name)
            {
                if (!header.columns.TryAdd(name, column))
                    log.Error(ImportCodes.SameColumnTwice, grid.At(row, column), $"the column '{text}' stands here a second time", "find out which of the two is meant, and delete the other");
            }
            else if (text.Length > 0 && !othersAreWelcome)
                log.Error(ImportCodes.UnknownColumn, grid.At(row, column), $"'{text}' is not a column of this file in any year that is known", hint(text));
        }
        return header;
    }

    /// <summary>The columns of names that were put together from several rows, the last of which is this one; null is a name that nobody asks for.</summary>
    public static Header Of(Grid grid, int row, IReadOnlyList<string?> names, DiagnosticLog log)
    {
        var header = new Header(row);
        for (var column = 0; column < names.Count; column++)
            if (names[column] is { } name && !header.columns.TryAdd(name, column))
                log.Error(ImportCodes.SameColumnTwice, grid.At(row, column), $"the column '{name}' stands here a second time", "find out which of the two is meant, and delete the other");
        return header;
    }

    public void ReportMissing(Grid grid, IEnumerable<string> names, DiagnosticLog log)
    {
        foreach (var name in names.Where(n => !Has(n)))
            log.Error(ImportCodes.MissingColumn, grid.At(Row, 0), $"there is no column '{name}' in this row of names", "download the file again; where the publisher changed its layout, the importer has to learn it");
    }
}
