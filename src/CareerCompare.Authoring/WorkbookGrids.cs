using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CareerCompare.Core.Diagnostics;
using ExcelDataReader;

namespace CareerCompare.Authoring;

/// <summary>The sheets of a workbook.</summary>
internal static class WorkbookGrids
{
    // The library asks for this code page even where the workbook is XML, and .NET has it only when told.
    // It also makes a logger by the name of its type, which a native program would else leave out.
    [DynamicDependency(
        DynamicallyAccessedMemberTypes.PublicMethods,
        "ExcelDataReader.Log.Logger.NullLogFactory",
        "ExcelDataReader"
    )]
    static WorkbookGrids() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All sheets, in their order; null with the reason in the log.</summary>
    public static IReadOnlyList<Grid>? Read(ImportFile file, DiagnosticLog log)
    {
        try
        {
            if (WorkbookLimits.Exceeded(file.Bytes) is { } exceeded)
            {
                log.Error(
                    ImportCodes.WorkbookTooLarge,
                    file.Whole,
                    $"'{file.Name}' is no workbook of figures: {exceeded}",
                    "download it again; no workbook that the publishers offer is so large"
                );
                return null;
            }
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.Bytes));
            List<Grid> sheets = [];
            do
            {
                if (SheetOf(reader, file.Name) is { } sheet)
                    sheets.Add(sheet);
                else
                {
                    log.Error(
                        ImportCodes.WorkbookTooLarge,
                        file.Whole,
                        $"'{file.Name}' is no workbook of figures: its sheet '{reader.Name}' has {reader.FieldCount} columns",
                        "download it again; no workbook that the publishers offer is so large"
                    );
                    return null;
                }
            } while (reader.NextResult());
            return sheets;
        }
        // Whatever a parser throws at a file is about the file.
        catch (Exception e)
        {
            log.Error(
                ImportCodes.NotReadable,
                file.Whole,
                $"'{file.Name}' is not a workbook that can be read",
                $"download it again ({e.Message.TrimEnd('.')})"
            );
            return null;
        }
    }

    /// <summary>Null where it is larger than any may be.</summary>
    private static Grid? SheetOf(IExcelDataReader reader, string fileName)
    {
        var name = reader.Name;
        List<object?[]> rows = [];
        if (reader.FieldCount > WorkbookLimits.Columns)
            return null;
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = reader.GetValue(i);
            rows.Add(cells);
        }
        return new Grid(
            name,
            rows,
            (row, column) =>
                SourceSpan.Whole(new SourceFile($"{fileName}, sheet {name}, cell {CellName.Of(row, column)}", ""))
        );
    }
}

/// <summary>
/// How much a workbook may be, looked at before it is read. The library lays every sheet out from its first cell to
/// its last: two cells in opposite corners, 1,462 bytes on the disk, would be seventeen thousand million cells in
/// memory. So its parts are gone through once as a stream that keeps nothing.
/// </summary>
internal sealed class WorkbookLimits
{
    /// <summary>All parts of the file, unpacked.</summary>
    public const long Bytes = 300_000_000;

    /// <summary>Of a sheet, its empty ones too.</summary>
    public const long Cells = 20_000_000;

    /// <summary>No workbook of the bureau has forty.</summary>
    public const int Columns = 256;

    /// <summary>What a spreadsheet itself allows in a cell.</summary>
    public const int Letters = 32_767;

    /// <summary>Between two tags: such a cell, however its letters are written, and any attribute.</summary>
    private const int Untagged = 1_000_000;

    private long bytes;

    /// <summary>What is too much, in words; null where nothing is.</summary>
    public static string? Exceeded(byte[] file)
    {
        // Workbooks before 2007 are no archives; their sheets end at column IV, and are counted as they are read.
        if (file is not [(byte)'P', (byte)'K', ..])
            return null;
        using ZipArchive zip = new(new MemoryStream(file), ZipArchiveMode.Read);
        WorkbookLimits limits = new();
        return zip.Entries.Select(limits.Of).FirstOrDefault(found => found is not null);
    }

    private string? Of(ZipArchiveEntry entry)
    {
        if (entry.FullName.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase))
            return "it is a binary workbook (.xlsb), which is not read";
        Span<byte> start = stackalloc byte[1];
        using (var look = entry.Open())
            if (look.Read(start) == 0 || !MayBeXml(start[0]))
                return null; // a picture, which nobody unpacks
        using var part = new Counted(entry.Open(), Bytes - bytes);
        try
        {
            return OfPart(part);
        }
        catch (XmlException)
        {
            // Not well formed: no reader comes further than this one did.
            return null;
        }
        catch (Counted.ExceededException)
        {
            return part.Count > Bytes - bytes ? $"unpacked it has more than {Written(Bytes)} bytes" : TooManyLetters;
        }
        finally
        {
            bytes += part.Count;
        }
    }

    private static string? OfPart(Stream part)
    {
        using var xml = XmlReader.Create(
            part,
            new XmlReaderSettings
            {
                IgnoreComments = true,
                IgnoreWhitespace = true,
                XmlResolver = null,
                DtdProcessing = DtdProcessing.Prohibit,
            }
        );
        var letters = new char[4096];
        var length = 0;
        long row = 0,
            column = 0,
            widest = 0;
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA))
                length = 0;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "row" or "c")
            {
                var (named, at) = Place(xml.GetAttribute("r"));
                if (xml.LocalName == "row")
                    (row, column) = (Math.Max(row + 1, at), 0);
                else
                    (row, column) = (Math.Max(row, at), Math.Max(column + 1, named));
                widest = Math.Max(widest, column);
                if (widest > Columns)
                    return $"a sheet has more than {Columns} columns";
                if (row * widest > Cells)
                    return $"a sheet has more than {Written(Cells)} cells";
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                for (int read; (read = xml.ReadValueChunk(letters, 0, letters.Length)) > 0; )
                    if ((length += read) > Letters)
                        return TooManyLetters;
        }
        return null;
    }

    /// <summary>AB12 as its column and row, 12 as a row alone; what is neither is far outside.</summary>
    private static (long Column, long Row) Place(string? name)
    {
        if (name is null)
            return (0, 0);
        long column = 0,
            row = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c) && row == 0)
                column = (26 * column) + char.ToUpperInvariant(c) - 'A' + 1;
            else if (char.IsAsciiDigit(c))
                row = (10 * row) + c - '0';
            else
                return (long.MaxValue, long.MaxValue);
            if (column > Columns || row > Cells)
                return (Columns + 1, row);
        }
        return (column, row);
    }

    private static string TooManyLetters => $"a cell has more than {Written(Letters)} letters";

    private static bool MayBeXml(byte first) =>
        first is (byte)'<' or 0xEF or 0xFE or 0xFF or 0 || char.IsWhiteSpace((char)first);

    private static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>
    /// A stream that ends in an exception where it is longer than it may be: an archive may lie about the sizes in it.
    /// </summary>
    private sealed class Counted(Stream inner, long most) : Stream
    {
        private long untagged;

        public long Count { get; private set; }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => Count;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            var last = buffer.AsSpan(offset, read).LastIndexOf((byte)'<');
            untagged = last < 0 ? untagged + read : read - last;
            return (Count += read) > most || untagged > Untagged ? throw new ExceededException() : read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        public sealed class ExceededException : Exception;
    }
}
