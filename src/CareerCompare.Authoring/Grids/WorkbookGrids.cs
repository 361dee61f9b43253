using System.Diagnostics.CodeAnalysis;
using System.Text;
using CareerCompare.Core.Diagnostics;
using ExcelDataReader;

namespace CareerCompare.Authoring.Grids;

/// <summary>The sheets of a workbook.</summary>
internal static class WorkbookGrids
{
    // The library asks for this code page even where the workbook is XML, and .NET has it only when told.
    // It also makes a logger by the name of its type, which a native program would else leave out.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, "ExcelDataReader.Log.Logger.NullLogFactory", "ExcelDataReader")]
    static WorkbookGrids() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All sheets, in their order; null with the reason in the log.</summary>
    public static IReadOnlyList<Grid>? Read(ImportFile file, DiagnosticLog log)
    {
        try
        {
            if (WorkbookLimits.Exceeded(file.Bytes) is { } exceeded)
            {
                log.Error(ImportCodes.WorkbookTooLarge, file.Whole, $"'{file.Name}' is no workbook of figures: {exceeded}", "download it again; no workbook that the publishers offer is so large");
                return null;
            }
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.Bytes));
            List<Grid> sheets = [];
            do
            {
                if (SheetOf(reader, file.Name) is { } sheet) sheets.Add(sheet);
                else
                {
                    log.Error(ImportCodes.WorkbookTooLarge, file.Whole, $"'{file.Name}' is no workbook of figures: its sheet '{reader.Name}' has {reader.FieldCount} columns", "download it again; no workbook that the publishers offer is so large");
                    return null;
                }
            }
            while (reader.NextResult());
            return sheets;
        }
        // Whatever a parser throws at a file is about the file.
        catch (Exception e)
        {
            log.Error(ImportCodes.NotReadable, file.Whole, $"'{file.Name}' is not a workbook that can be read", $"download it again ({e.Message.TrimEnd('.')})");
            return null;
        }
    }

    /// <summary>Null where it is larger than any may be.</summary>
    private static Grid? SheetOf(IExcelDataReader reader, string fileName)
    {
        var name = reader.Name;
        List<object?[]> rows = [];
        if (reader.FieldCount > WorkbookLimits.Columns) return null;
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetValue(i);
            rows.Add(cells);
        }
        return new Grid(name, rows, (row, column) =>
            SourceSpan.Whole(new SourceFile($"{fileName}, sheet {name}, cell {CellName.Of(row, column)}", "")));
    }
}
