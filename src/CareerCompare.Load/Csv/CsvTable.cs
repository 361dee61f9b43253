using CareerCompare.Core.Diagnostics;
using CsvHelper;

namespace CareerCompare.Load.Csv;

/// <summary>A table of figures: its columns are known by name and order, and every record has all that its header names.</summary>
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
    /// <param name="optional">Groups of columns that may stand behind these, in this order, of each all or none.</param>
    /// <param name="log">Where mistakes go.</param>
    /// <param name="row">Takes each record that is whole.</param>
    public static void Read(
        SourceFile file,
        IReadOnlyList<string> required,
        IReadOnlyList<IReadOnlyList<string>> optional,
        DiagnosticLog log,
        Action<CsvCells> row)
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
            if (!HeaderIs(columns, reader.Headers, file, log)) return;
            var cells = new CsvCells(reader, file, columns, log);
            while (log.Count < MostMistakes && reader.Read())
            {
                if (reader.FieldCount == columns.Count) row(cells.Begin());
                else log.Error(Codes.WrongRow, new SourceSpan(file, (int)reader.LineNumber, 1, file.Line((int)reader.LineNumber).Length),
                    $"this row has {reader.FieldCount} cells; the table has {columns.Count} columns", "put a text that holds a comma between double quotes");
            }
        }
        catch (CsvFormatException e)
        {
            var line = (int)Math.Max(1, e.LineNumber);
            log.Error(Codes.WrongRow, new SourceSpan(file, line, 1, Math.Max(1, file.Line(line).Length)), "the quotes of this row are wrong", "put the whole cell between double quotes, and write a quote within it twice");
        }
    }

    private static bool HeaderIs(IReadOnlyList<string> columns, IReadOnlyList<string> found, SourceFile file, DiagnosticLog log)
    {
        if (found.SequenceEqual(columns)) return true;
        var wrong = found.FirstOrDefault(f => !columns.Contains(f));
        var at = new SourceSpan(file, 1, wrong is null ? 1 : Math.Max(0, file.Line(1).IndexOf(wrong, StringComparison.Ordinal)) + 1, Math.Max(1, wrong?.Length ?? file.Line(1).Length));
        log.Error(Codes.WrongHeader, at, wrong is null ? "the columns are not those of this table" : $"'{Excerpt.Of(wrong)}' is not a column of this table", "write " + string.Join(',', columns));
        return false;
    }
}
