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
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.Bytes));
            List<Grid> sheets = [];
            do sheets.Add(SheetOf(reader, file.Name));
            while (reader.NextResult());
            return sheets;
        }
        // Whatever a parser throws at a file is about the file.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            log.Error(ImportCodes.NotReadable, file.Whole, $"'{file.Name}' is not a workbook that can be read", $"download it again ({e.Message.TrimEnd('.')})");
            return null;
        }
    }

    private static Grid SheetOf(IExcelDataReader reader, string fileName)
    {
        var name = reader.Name;
        List<object?[]> rows = [];
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
