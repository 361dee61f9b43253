using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Grids;

/// <summary>The cells of one row, read as what their columns hold. What is not of its form is reported and spoils the row.</summary>
internal sealed class RowCells(Grid grid, Header header, int row, DiagnosticLog log)
{
    public bool AllRight { get; private set; } = true;

    public Grid Grid => grid;

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
        if (text.Length == 0) Fail(ImportCodes.NotAFigure, column, $"the cell in the column '{column}' is empty", "look whether the publisher’s own file has a text there");
        return text;
    }

    public SocCode? Soc(string column)
    {
        if (!SocCode.TryParse(Raw(column), out var soc))
            Fail(ImportCodes.NotACode, column, $"'{Raw(column)}' in the column '{column}' is not a code of an occupation", "a code is two digits, a dash and four digits, like 29-1171");
        return soc;
    }

    /// <summary>One of some words, in whatever case it is printed.</summary>
    public string Word(string column, IReadOnlyCollection<string> words)
    {
        var found = Raw(column);
        if (words.FirstOrDefault(w => w.Equals(found, StringComparison.OrdinalIgnoreCase)) is { } word) return word;
        Fail(ImportCodes.UnknownWord, column, $"'{found}' in the column '{column}' is not known",
            DidYouMean.Hint(found, words) ?? "it is one of " + string.Join(", ", words.Select(w => w.Length == 0 ? "nothing" : w)));
        return found;
    }

    /// <summary>A number, printed with at most so many decimals. A workbook keeps 4.1 as 4.0999999999999996; that noise goes.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="decimals">More of them are no noise but another number.</param>
    /// <param name="marks">What may stand instead of a number.</param>
    /// <returns>Null for a mark, and for what was reported.</returns>
    public decimal? Number(string column, int decimals, params IReadOnlyList<string> marks)
    {
        if (marks.Contains(Raw(column))) return null;
        if (Exact(grid.Value(row, header[column])) is { } exact)
        {
            var printed = Math.Round(exact, decimals);
            if (Math.Abs(exact - printed) < 0.000001m) return printed;
        }
        var shown = Raw(column).Length == 0 ? "an empty cell" : $"'{Raw(column)}'";
        Fail(ImportCodes.NotAFigure, column, $"{shown} in the column '{column}' is not a figure",
            $"here stands {Form(decimals, marks)}: look at the publisher’s own file");
        return null;
    }

    /// <summary>As <see cref="Number"/>, but a number below the least is none.</summary>
    public decimal? NumberFrom(decimal least, string column, int decimals, params IReadOnlyList<string> marks)
    {
        var number = Number(column, decimals, marks);
        if (number is not { } there || there >= least) return number;
        Fail(ImportCodes.NotAFigure, column, $"'{Raw(column)}' in the column '{column}' is not a figure", $"here nothing is less than {least.ToString(CultureInfo.InvariantCulture)}: look at the publisher’s own file");
        return null;
    }

    private static string Form(int decimals, IReadOnlyList<string> marks)
    {
        var number = decimals == 0 ? "a number without decimals" : $"a number with at most {decimals} decimal{(decimals == 1 ? "" : "s")}";
        return marks.Count == 0 ? number : $"{string.Join(", ", marks.SkipLast(1).Select(Shown).Prepend(number))} or {Shown(marks[^1])}";
    }

    private static string Shown(string mark) => mark.Length == 0 ? "nothing" : mark;

    private static decimal? Exact(object? value) => value switch
    {
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        // Digits and nothing else: of 104,280 in text nobody knows whether the comma is a thousand or a decimal.
        string text when decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
