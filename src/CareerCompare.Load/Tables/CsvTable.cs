using System.Buffers.Text;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;
using CsvHelper;

namespace CareerCompare.Load.Tables;

/// <summary>
/// A table of figures: its columns are known by name and order, and every record has all that its header names.
/// </summary>
internal static class CsvTable
{
    /// <summary>A table with more mistakes is another table; to read on would only make more of them.</summary>
    private const int MostMistakes = 1000;

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = true,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    public static void Read(SourceFile file, IReadOnlyList<string> columns, DiagnosticLog log, Action<CsvCells> row) =>
        Read(file, columns, [], log, row);

    /// <param name="file">The table.</param>
    /// <param name="required">Columns that it has.</param>
    /// <param name="optional">Groups of columns that may stand behind these, in this order, of each all or
    /// none.</param>
    /// <param name="log">Where mistakes go.</param>
    /// <param name="row">Takes each record that is whole.</param>
    public static void Read(
        SourceFile file,
        IReadOnlyList<string> required,
        IReadOnlyList<IReadOnlyList<string>> optional,
        DiagnosticLog log,
        Action<CsvCells> row
    )
    {
        using var reader = CsvReader.FromText(file.Text, Strict);
        try
        {
            reader.ReadHeader();
            IReadOnlyList<string> columns =
            [
                .. required,
                .. optional.Where(g => !required.Contains(g[0]) && reader.Headers.Any(g.Contains)).SelectMany(g => g),
            ];
            if (!HeaderIs(columns, reader.Headers, file, log))
                return;
            var cells = new CsvCells(reader, file, columns, log);
            while (log.Count < MostMistakes && reader.Read())
            {
                if (reader.FieldCount == columns.Count)
                    row(cells.Begin());
                else
                    log.Error(
                        Codes.WrongRow,
                        new SourceSpan(file, (int)reader.LineNumber, 1, file.Line((int)reader.LineNumber).Length),
                        $"this row has {reader.FieldCount} cells; the table has {columns.Count} columns",
                        "put a text that holds a comma between double quotes"
                    );
            }
        }
        catch (CsvFormatException e)
        {
            var line = (int)Math.Max(1, e.LineNumber);
            log.Error(
                Codes.WrongRow,
                new SourceSpan(file, line, 1, Math.Max(1, file.Line(line).Length)),
                "the quotes of this row are wrong",
                "put the whole cell between double quotes, and write a quote within it twice"
            );
        }
    }

    private static bool HeaderIs(
        IReadOnlyList<string> columns,
        IReadOnlyList<string> found,
        SourceFile file,
        DiagnosticLog log
    )
    {
        if (found.SequenceEqual(columns))
            return true;
        var wrong = found.FirstOrDefault(f => !columns.Contains(f));
        var at = new SourceSpan(
            file,
            1,
            wrong is null ? 1 : Math.Max(0, file.Line(1).IndexOf(wrong, StringComparison.Ordinal)) + 1,
            Math.Max(1, wrong?.Length ?? file.Line(1).Length)
        );
        log.Error(
            Codes.WrongHeader,
            at,
            wrong is null
                ? "the columns are not those of this table"
                : $"'{Excerpt.Of(wrong)}' is not a column of this table",
            "write " + string.Join(',', columns)
        );
        return false;
    }
}

/// <summary>
/// The cells of one record, read as what their columns hold. A wrong cell is reported and spoils its record.
/// </summary>
internal sealed class CsvCells(CsvReader reader, SourceFile file, IReadOnlyList<string> columns, DiagnosticLog log)
{
    private const int LongestText = 300;

    /// <summary>No cell of this record was wrong so far.</summary>
    public bool AllRight { get; private set; }

    public CsvCells Begin()
    {
        AllRight = true;
        return this;
    }

    /// <summary>Where a column stands; null where the table has none of this name.</summary>
    public int? Column(string name)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] == name)
                return i;
        return null;
    }

    public string Name(int column) => columns[column];

    public string Text(int column)
    {
        var text = reader.GetString(column);
        if (text.Length == 0)
            Refuse(column, Codes.WrongCell, "is not a text", "the cell is empty");
        if (text.Length > LongestText)
            Refuse(column, Codes.WrongCell, "is not a name", $"{LongestText} letters are the most");
        if (text.Contains('\n', StringComparison.Ordinal))
            Refuse(column, Codes.WrongCell, "is not a name", "write it on one line");
        return text;
    }

    /// <summary>Several names in one cell, kept as they stand.</summary>
    public string Listed(int column, char between)
    {
        var text = reader.GetString(column);
        if (
            text.Length == 0
            || text[0] == between
            || text[^1] == between
            || text.Contains($"{between}{between}", StringComparison.Ordinal)
            || text.Contains('\n', StringComparison.Ordinal)
        )
            Refuse(
                column,
                Codes.WrongCell,
                "is not a list of names",
                $"write names with {between} between them, on one line"
            );
        return text;
    }

    public SocCode? Soc(int column)
    {
        if (!SocCode.TryParse(reader.GetString(column), out var soc))
            Refuse(column, Codes.NotASocCode, "is not a SOC code", SocKind.Hint);
        return soc;
    }

    public Slug? Id(int column)
    {
        if (!Slug.TryParse(reader.GetString(column), out var id))
            Refuse(column, Codes.WrongCell, "is not an id", "write " + Slug.Form);
        return id;
    }

    public NaicsCode? Naics(int column)
    {
        if (!NaicsCode.TryParse(reader.GetString(column), out var code))
            Refuse(column, Codes.WrongCell, "is not a code of NAICS", "write " + NaicsCode.Form);
        return code;
    }

    /// <summary>Letters or digits of a fixed number.</summary>
    public string Code(int column, int length, Func<char, bool> of, string form)
    {
        var text = reader.GetString(column);
        if (text.Length != length || !text.All(of))
            Refuse(column, Codes.WrongCell, "is not a code", "write " + form);
        return text;
    }

    public YearMonth Month(int column)
    {
        if (!YearMonth.TryParse(reader.GetString(column), out var month))
            Refuse(column, Codes.WrongCell, "is not a month", "write it like 2024-05");
        return month;
    }

    public int Year(int column) =>
        Whole(reader.GetSpan(column)) is >= Years.First and <= Years.Last and var year
            ? (int)year
            : (int)Refuse(column, Codes.WrongCell, "is not a year", "write it like 2024");

    /// <summary>Jobs; null where BLS releases no number.</summary>
    public long? Count(int column)
    {
        var cell = reader.GetSpan(column);
        if (cell is [(byte)'*'] or [(byte)'?'])
            return null;
        return Whole(cell)
            ?? (long)Refuse(
                column,
                Codes.WrongCell,
                "is not a number of jobs",
                "write digits only, or * where it is not released"
            );
    }

    public decimal Number(int column) =>
        NumberKind.Of(reader.GetString(column)) ?? Refuse(column, Codes.WrongCell, "is not a number", NumberKind.Hint);

    /// <summary>A relative error in percent; null where it is not released, or where a conversion dropped it.</summary>
    public decimal? Percent(int column)
    {
        if (reader.GetSpan(column) is [(byte)'*'] or [(byte)'?'])
            return null;
        return Plain(reader.GetSpan(column))
            ?? Refuse(
                column,
                Codes.WrongCell,
                "is not an error in percent",
                "write it like 2.4, * where it is not released, ? where a conversion dropped it"
            );
    }

    /// <summary>A quotient of two counts; null where it is not released, and where the survey has none.</summary>
    public decimal? Ratio(int column)
    {
        if (reader.GetSpan(column) is [] or [(byte)'*'])
            return null;
        return Plain(reader.GetSpan(column))
            ?? Refuse(column, Codes.WrongCell, "is not a quotient", "write it like 1.08, * where it is not released");
    }

    public bool IsEmpty(int column) => reader.GetSpan(column).IsEmpty;

    /// <summary>A part of something in percent.</summary>
    public decimal Share(int column)
    {
        var percent = Number(column);
        if (percent is < 0 or > 100)
            Refuse(column, Codes.WrongCell, "is not a part in percent", "write a number from 0 to 100");
        return percent;
    }

    /// <summary>A price index.</summary>
    public decimal Index(int column)
    {
        var index = Number(column);
        if (AllRight && index <= 0)
            Refuse(column, Codes.WrongCell, "is not an index", "write a number above 0, like 112.6");
        return index;
    }

    /// <summary>
    /// <c>63100</c>, <c>>=239200</c>, <c>*</c> for not released, <c>-</c> for an occupation that is paid by the hour or by
    /// the year alone and has no other figure, <c>?</c> where a conversion lost the mark.
    /// </summary>
    public Wage Wage(int column)
    {
        var cell = reader.GetSpan(column);
        if (cell is [(byte)'*' or (byte)'-'])
            return NotReleased;
        if (cell is [(byte)'?'])
            return MarkLost;
        if (cell.StartsWith(">="u8) && Whole(cell[2..]) is > 0 and var cap)
            return new Wage.AtLeast(cap);
        if (Whole(cell) is > 0 and var dollars)
            return new Wage.Exactly(dollars);
        Refuse(
            column,
            Codes.NotAWage,
            "is not a wage",
            "write whole dollars like 63100, >=239200 at the cap, * where it is not released, ? where the mark was lost"
        );
        return NotReleased;
    }

    /// <summary>The same with cents: <c>30.36</c>, <c>>=115.00</c>.</summary>
    public Wage HourlyWage(int column)
    {
        var cell = reader.GetSpan(column);
        if (cell is [(byte)'*' or (byte)'-'])
            return NotReleased;
        if (cell is [(byte)'?'])
            return MarkLost;
        var isCap = cell.StartsWith(">="u8);
        if (Plain(isCap ? cell[2..] : cell) is > 0 and var dollars && decimal.Round(dollars, 2) == dollars)
            return isCap ? new Wage.AtLeast(dollars) : new Wage.Exactly(dollars);
        Refuse(
            column,
            Codes.NotAWage,
            "is not an hourly wage",
            "write dollars and cents like 30.36, >=115.00 at the cap, * where it is not released, ? where the mark was lost"
        );
        return NotReleased;
    }

    /// <summary>Where a cell stands.</summary>
    public SourceSpan At(int column)
    {
        var start = 1;
        for (var i = 0; i < column; i++)
            start += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        return new SourceSpan(
            file,
            (int)reader.LineNumber,
            start,
            Math.Max(1, Encoding.UTF8.GetCharCount(reader.GetRawSpan(column)))
        );
    }

    public void Fail(int column, string code, string message, string? hint)
    {
        AllRight = false;
        log.Error(code, At(column), message, hint);
    }

    private decimal Refuse(int column, string code, string isNot, string hint)
    {
        Fail(column, code, $"'{Excerpt.Of(reader.GetString(column))}' in the column '{columns[column]}' {isNot}", hint);
        return 0;
    }

    /// <summary>Digits and nothing else, without a zero in front.</summary>
    private static long? Whole(ReadOnlySpan<byte> cell) =>
        cell.Length is > 0 and < 16
        && (cell[0] != (byte)'0' || cell.Length == 1)
        && !cell.ContainsAnyExceptInRange((byte)'0', (byte)'9')
        && Utf8Parser.TryParse(cell, out long number, out _)
            ? number
            : null;

    /// <summary>A number of at most six decimals that is not below zero; null where the cell is none.</summary>
    private static decimal? Plain(ReadOnlySpan<byte> cell)
    {
        var point = cell.IndexOf((byte)'.');
        var whole = point < 0 ? cell : cell[..point];
        var decimals = point < 0 ? default : cell[(point + 1)..];
        return
            Whole(whole) is not null
            && decimals.Length <= 6
            && (point < 0 || decimals.Length > 0)
            && !decimals.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(cell, out decimal number, out var read)
            && read == cell.Length
            ? number
            : null;
    }

    private static readonly Wage NotReleased = new Wage.NotReleased();
    private static readonly Wage MarkLost = new Wage.MarkLost();
}

/// <summary>The release of a table of estimates, which is the name of its file.</summary>
internal static class ReleaseName
{
    public static YearMonth? Of(SourceFile file, DiagnosticLog log)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (YearMonth.TryParse(name, out var release))
            return release;
        log.Error(
            Codes.NotARelease,
            SourceSpan.Whole(file),
            $"'{name}' is not a release",
            "name the file by the release’s month, like 2025-05.csv"
        );
        return null;
    }
}
