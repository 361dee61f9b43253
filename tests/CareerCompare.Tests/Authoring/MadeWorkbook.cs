using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerCompare.Tests.Authoring;

/// <summary>A number as it stands in the XML of a workbook, where 4.1 may be 4.0999999999999996.</summary>
internal sealed record Printed(string Text);

/// <summary>A workbook written by hand, because no publisher's file may be kept here: texts are shared, numbers stand in their cells, empty cells are absent.</summary>
internal sealed class MadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<string> texts = [];

    /// <summary>The sheets in their order; a row may be left empty by null.</summary>
    public List<(string Name, List<object?[]?> Rows)> Sheets { get; } = [];

    /// <summary>Puts a value into a cell that is named like AB12, of the first sheet or of a named one.</summary>
    public MadeWorkbook Set(string cell, object? value, string? sheet = null)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetterUpper).Count();
        var column = cell[..letters].Aggregate(0, (n, c) => (26 * n) + c - 'A' + 1) - 1;
        var row = int.Parse(cell[letters..], CultureInfo.InvariantCulture) - 1;
        var rows = Sheets.First(s => sheet is null || s.Name == sheet).Rows;
        while (rows.Count <= row)
            rows.Add(null);
        var cells = rows[row] ?? [];
        Array.Resize(ref cells, Math.Max(cells.Length, column + 1));
        cells[column] = value;
        rows[row] = cells;
        return this;
    }

    public byte[] Bytes()
    {
        var sheets = Sheets.Select(s => Sheet(s.Rows)).ToList();
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            Add(
                zip,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            );
            Add(
                zip,
                "_rels/.rels",
                $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Add(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(Sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>"
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rs\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>"
            );
            Add(
                zip,
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></si>"))}</sst>"
            );
            for (var i = 0; i < sheets.Count; i++)
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", sheets[i]);
        }
        return memory.ToArray();
    }

    private string Sheet(List<object?[]?> rows)
    {
        StringBuilder xml = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r] is not { } cells)
                continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < cells.Length; c++)
                xml.Append(Cell(cells[c], $"{Letters(c)}{r + 1}"));
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(object? value, string name)
    {
        if (value is null)
            return "";
        if (value is string text)
        {
            if (!texts.Contains(text))
                texts.Add(text);
            return $"<c r=\"{name}\" t=\"s\"><v>{texts.IndexOf(text)}</v></c>";
        }
        return $"<c r=\"{name}\"><v>{(value is Printed printed ? printed.Text : Convert.ToString(value, CultureInfo.InvariantCulture))}</v></c>";
    }

    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private static void Add(ZipArchive zip, string path, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
    }
}
