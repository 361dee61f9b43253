using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring;

/// <summary>Rows of cells, a sheet of a workbook or a table in text, where every cell knows its place.</summary>
/// <param name="name">The sheet's name; of a text, the file's.</param>
/// <param name="rows">A cell is a text, a number, a truth, or null where it is empty. Rows may differ in
/// length.</param>
/// <param name="at">Where a cell is, for a message.</param>
internal sealed class Grid(string name, IReadOnlyList<object?[]> rows, Func<int, int, SourceSpan> at)
{
    public string Name { get; } = name;
    public IReadOnlyList<object?[]> Rows { get; } = rows;

    public SourceSpan At(int row, int column) => at(row, column);

    /// <summary>What a cell holds; null where the row ends before it, too.</summary>
    public object? Value(int row, int column) => column < Rows[row].Length ? Rows[row][column] : null;

    /// <summary>A cell as text without spaces around it; empty where nothing is in it.</summary>
    public string Text(int row, int column) =>
        Value(row, column) switch
        {
            null => "",
            double number => number.ToString(CultureInfo.InvariantCulture),
            bool flag => flag ? "TRUE" : "FALSE",
            var other => (Convert.ToString(other, CultureInfo.InvariantCulture) ?? "").Trim(),
        };

    public bool IsEmpty(int row) => Enumerable.Range(0, Rows[row].Length).All(c => Text(row, c).Length == 0);
}

/// <summary>The name of a cell as a spreadsheet shows it: AB12.</summary>
internal static class CellName
{
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column) => $"{Column(column)}{row + 1}";

    private static string Column(int column) =>
        (column >= 26 ? Column((column / 26) - 1) : "") + (char)('A' + (column % 26));
}

/// <summary>
/// The row that names the columns. Columns are found by their names, so that it does not matter in which order a year
/// prints them.
/// </summary>
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

    /// <summary>
    /// The row with the most known names, where that is at least <paramref name="least"/> of them; null where there is
    /// none.
    /// </summary>
    /// <param name="grid">Where to look.</param>
    /// <param name="known">From a cell's text to the name by which we know its column; null for any other text.</param>
    /// <param name="least">So many names make a header.</param>
    public static int? Find(Grid grid, Func<string, string?> known, int least)
    {
        var best = Enumerable
            .Range(0, Math.Min(LastRow, grid.Rows.Count))
            .Select(row =>
                (
                    Row: row,
                    Names: Enumerable.Range(0, grid.Rows[row].Length).Count(c => known(grid.Text(row, c)) is not null)
                )
            )
            .OrderByDescending(r => r.Names)
            .FirstOrDefault();
        return best.Names >= least ? best.Row : null;
    }

    /// <summary>
    /// The columns of a row; a name that stands there twice is reported, and so is a text that is none where those are
    /// not welcome.
    /// </summary>
    public static Header Read(
        Grid grid,
        int row,
        Func<string, string?> known,
        bool othersAreWelcome,
        Func<string, string?> hint,
        DiagnosticLog log
    )
    {
        var header = new Header(row);
        for (var column = 0; column < grid.Rows[row].Length; column++)
        {
            var text = grid.Text(row, column);
            if (known(text) is { } name)
            {
                if (!header.columns.TryAdd(name, column))
                    log.Error(
                        ImportCodes.SameColumnTwice,
                        grid.At(row, column),
                        $"the column '{text}' stands here a second time",
                        "find out which of the two is meant, and delete the other"
                    );
            }
            else if (text.Length > 0 && !othersAreWelcome)
                log.Error(
                    ImportCodes.UnknownColumn,
                    grid.At(row, column),
                    $"'{text}' is not a column of this file in any year that is known",
                    hint(text)
                );
        }
        return header;
    }

    /// <summary>
    /// The columns of names that were put together from several rows, the last of which is this one; null is a name
    /// that nobody asks for.
    /// </summary>
    public static Header Of(Grid grid, int row, IReadOnlyList<string?> names, DiagnosticLog log)
    {
        var header = new Header(row);
        for (var column = 0; column < names.Count; column++)
            if (names[column] is { } name && !header.columns.TryAdd(name, column))
                log.Error(
                    ImportCodes.SameColumnTwice,
                    grid.At(row, column),
                    $"the column '{name}' stands here a second time",
                    "find out which of the two is meant, and delete the other"
                );
        return header;
    }

    public void ReportMissing(Grid grid, IEnumerable<string> names, DiagnosticLog log)
    {
        foreach (var name in names.Where(n => !Has(n)))
            log.Error(
                ImportCodes.MissingColumn,
                grid.At(Row, 0),
                $"there is no column '{name}' in this row of names",
                "download the file again; where the publisher changed its layout, the importer has to learn it"
            );
    }
}

/// <summary>
/// The cells of one row, read as what their columns hold. What is not of its form is reported and spoils the row.
/// </summary>
internal sealed class RowCells(Grid grid, Header header, int row, DiagnosticLog log)
{
    public bool AllRight { get; private set; } = true;

    public Grid Grid => grid;

    public bool Has(string column) => header.Has(column);

    public string Raw(string column) => grid.Text(row, header[column]);

    public SourceSpan At(string column) => grid.At(row, header[column]);

    public void Fail(string code, string column, string message, string hint)
    {
        AllRight = false;
        log.Error(code, At(column), message, hint);
    }

    public string Text(string column)
    {
        var text = Raw(column);
        if (text.Length == 0)
            Fail(
                ImportCodes.NotAFigure,
                column,
                $"the cell in the column '{column}' is empty",
                "look whether the publisher’s own file has a text there"
            );
        return text;
    }

    public SocCode? Soc(string column)
    {
        if (!SocCode.TryParse(Raw(column), out var soc))
            Fail(
                ImportCodes.NotACode,
                column,
                $"'{Raw(column)}' in the column '{column}' is not a code of an occupation",
                "a code is two digits, a dash and four digits, like 29-1171"
            );
        return soc;
    }

    /// <summary>One of some words, in whatever case it is printed.</summary>
    public string Word(string column, IReadOnlyCollection<string> words)
    {
        var found = Raw(column);
        if (words.FirstOrDefault(w => w.Equals(found, StringComparison.OrdinalIgnoreCase)) is { } word)
            return word;
        Fail(
            ImportCodes.UnknownWord,
            column,
            $"'{found}' in the column '{column}' is not known",
            DidYouMean.Hint(found, words)
                ?? "it is one of " + string.Join(", ", words.Select(w => w.Length == 0 ? "nothing" : w))
        );
        return found;
    }

    /// <summary>
    /// A number, printed with at most so many decimals. A workbook keeps 4.1 as 4.0999999999999996; that noise goes.
    /// </summary>
    /// <param name="column">Its column.</param>
    /// <param name="decimals">More of them are no noise but another number.</param>
    /// <param name="marks">What may stand instead of a number.</param>
    /// <returns>Null for a mark, and for what was reported.</returns>
    public decimal? Number(string column, int decimals, params IReadOnlyList<string> marks)
    {
        if (marks.Contains(Raw(column)))
            return null;
        if (Exact(grid.Value(row, header[column])) is { } exact)
        {
            var printed = Math.Round(exact, decimals);
            if (Math.Abs(exact - printed) < 0.000001m)
                return printed;
        }
        var shown = Raw(column).Length == 0 ? "an empty cell" : $"'{Raw(column)}'";
        Fail(
            ImportCodes.NotAFigure,
            column,
            $"{shown} in the column '{column}' is not a figure",
            $"here stands {Form(decimals, marks)}: look at the publisher’s own file"
        );
        return null;
    }

    /// <summary>As <see cref="Number"/>, but a number below the least is none.</summary>
    public decimal? NumberFrom(decimal least, string column, int decimals, params IReadOnlyList<string> marks)
    {
        var number = Number(column, decimals, marks);
        if (number is not { } there || there >= least)
            return number;
        Fail(
            ImportCodes.NotAFigure,
            column,
            $"'{Raw(column)}' in the column '{column}' is not a figure",
            $"here nothing is less than {least.ToString(CultureInfo.InvariantCulture)}: look at the publisher’s own file"
        );
        return null;
    }

    private static string Form(int decimals, IReadOnlyList<string> marks)
    {
        var number =
            decimals == 0
                ? "a number without decimals"
                : $"a number with at most {decimals} decimal{(decimals == 1 ? "" : "s")}";
        return marks.Count == 0
            ? number
            : $"{string.Join(", ", marks.SkipLast(1).Select(Shown).Prepend(number))} or {Shown(marks[^1])}";
    }

    private static string Shown(string mark) => mark.Length == 0 ? "nothing" : mark;

    private static decimal? Exact(object? value) =>
        value switch
        {
            double number when Math.Abs(number) < 1e15 => (decimal)number,
            // Digits and nothing else: of 104,280 in text nobody knows whether the comma is a thousand or a decimal.
            string text
                when decimal.TryParse(
                    text.Trim(),
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => number,
            _ => null,
        };
}
