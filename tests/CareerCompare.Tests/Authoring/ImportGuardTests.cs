using System.IO.Compression;
using System.Text;
using CareerCompare.Authoring;
using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Tests.Authoring;

/// <summary>What an import refuses although each of its cells could be read: losses, links, names and sizes.</summary>
public sealed class ImportGuardTests : IDisposable
{
    private const string Months = "year,month,cpi_u_nsa_1982_84_100\n2025,9,324.8\n2025,11,324.122\n2025,12,324.5\n";
    private const string Parities =
        "year,fips,category,rpp_us_100\n2022,34,All items,108.1\n2022,36,All items,107.5\n2023,34,All items,108.9\n2023,36,All items,107.894\n";

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(
        "cpi",
        Months,
        "year,month,cpi_u_nsa_1982_84_100\n2025,9,324.8\n",
        "would lose 2 of its 3 rows: months 2025-11, 2025-12"
    )]
    [InlineData(
        "rpp",
        Parities,
        "year,fips,category,rpp_us_100\n2023,36,All items,107.894\n",
        "would lose 3 of its 4 rows: years 2022; areas new-jersey"
    )]
    [InlineData(
        "rpp",
        Parities,
        "year,fips,category,rpp_us_100\n2022,34,All items,108.1\n2023,36,All items,107.894\n",
        "would lose 2 of its 4 rows: 2022 new-york, 2023 new-jersey"
    )]
    public void An_import_that_would_lose_rows_says_which_and_is_refused_unless_told(
        string kind,
        string first,
        string second,
        string message
    )
    {
        site.Offer("first.csv", first);
        Assert.True(site.Import(kind, "first.csv") == ExitCode.Fine, site.Err);
        site.Offer("second.csv", second);
        var before = site.Figures();
        Assert.Equal(ExitCode.Content, site.Import(kind, "second.csv"));
        Assert.Contains("error[CC0823]", site.Err, StringComparison.Ordinal);
        Assert.Contains(message, site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
        Assert.True(site.Import(kind, "second.csv", "--allow-loss") == ExitCode.Fine, site.Err);
        Assert.NotEqual(before, site.Figures());
    }

    [Fact]
    public void Of_many_losses_the_first_and_the_last_are_named()
    {
        site.Offer(
            "first.csv",
            "year,month,cpi_u_nsa_1982_84_100\n" + string.Concat(Enumerable.Range(1, 12).Select(m => $"2024,{m},310\n"))
        );
        site.Import("cpi", "first.csv");
        site.Offer("second.csv", "year,month,cpi_u_nsa_1982_84_100\n2024,1,310\n");
        Assert.Equal(ExitCode.Content, site.Import("cpi", "second.csv"));
        Assert.Contains("months 2024-02, 2024-03, 2024-04 … 2024-12 (11 in all)", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_grows_or_changes_its_figures_loses_nothing()
    {
        site.Offer("first.csv", "year,month,cpi_u_nsa_1982_84_100\n2025,9,324.8\n");
        site.Import("cpi", "first.csv");
        site.Offer("second.csv", Months.Replace("324.8", "324.9", StringComparison.Ordinal));
        Assert.True(site.Import("cpi", "second.csv") == ExitCode.Fine, site.Err);
        Assert.StartsWith("month,index\n2025-09,324.9\n", site.Text("cpi-u.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oews")]
    [InlineData("projections")]
    [InlineData("rpp")]
    [InlineData("cpi")]
    [InlineData("table", "--kind", "oews")]
    [InlineData("table", "--kind", "states")]
    public void An_empty_file_is_said_to_be_empty(string kind, params string[] options)
    {
        site.Offer("empty.csv", []);
        var before = site.Figures();
        Assert.Equal(ExitCode.Content, site.Import([kind, "empty.csv", .. options]));
        Assert.Contains("error[CC0802]: 'empty.csv' is empty", site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
    }

    [Theory]
    [InlineData("salary-data/.cpi-u.csv.importing")]
    [InlineData("salary-data/.SOURCES.yaml.importing")]
    [InlineData("salary-data/cpi-u.csv")]
    public void Nothing_is_written_through_a_link(string link)
    {
        site.Link(link);
        site.Offer("cpi.csv", Months);
        Assert.Equal(ExitCode.Content, site.Import("cpi", "cpi.csv"));
        Assert.Contains($"error[CC0821]: '{link}' is a symbolic link", site.Err, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Elsewhere));
        site.Remove(link);
        Assert.True(site.Import("cpi", "cpi.csv") == ExitCode.Fine, site.Err);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused_too()
    {
        site.Link("salary-data/oews-state");
        site.Offer(
            "states.csv",
            "year,fips,soc,employment,mean_prse,mean_annual,p10,p25,p50,p75,p90\n2024,36,91-1001,120,1.5,50000,30000,40000,45000,60000,70000\n"
        );
        Assert.Equal(ExitCode.Content, site.Import("table", "states.csv", "--kind", "oews-state", "--read-from", "x"));
        Assert.Contains(
            "error[CC0821]: 'salary-data/oews-state' is a symbolic link",
            site.Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_killed_import_left_is_no_hindrance()
    {
        site.Write("salary-data/.cpi-u.csv.importing", "half a ta");
        site.Offer("cpi.csv", Months);
        Assert.True(site.Import("cpi", "cpi.csv") == ExitCode.Fine, site.Err);
        Assert.DoesNotContain(site.Figures(), f => f.Contains(".importing", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_killed_import_left_is_not_written_into_for_it_is_made_anew()
    {
        const string left = "salary-data/.cpi-u.csv.importing";
        site.Write(left, "half a ta");
        site.Offer("cpi.csv", Months);
        // The file that somebody may have had open, or have linked to, keeps what it held.
        using StreamReader held = new(site.Open(left));
        Assert.True(site.Import("cpi", "cpi.csv") == ExitCode.Fine, site.Err);
        Assert.Equal("half a ta", held.ReadToEnd());
    }

    [Theory]
    [InlineData("a{b}.csv", "holds a brace")]
    [InlineData("a\nb.csv", "a<U+000A>b.csv")]
    [InlineData("a\u202Eb.csv", "U+202E is a character that cannot be seen")]
    public void A_name_that_SOURCES_could_not_hold_is_refused_and_another_may_be_said(string name, string message)
    {
        site.Offer(name, Encoding.UTF8.GetBytes(Months));
        var before = site.Figures();
        Assert.Equal(ExitCode.Content, site.Import("cpi", name));
        Assert.Contains("error[CC0822]", site.Err, StringComparison.Ordinal);
        Assert.Contains(message, site.Err, StringComparison.Ordinal);
        Assert.Contains("say what was read with --read-from", site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
        Assert.True(site.Import("cpi", name, "--read-from", "a table of months") == ExitCode.Fine, site.Err);
    }

    [Fact]
    public void A_title_that_the_sites_reader_refuses_is_not_written()
    {
        site.Offer("wages.xlsx", MadeOews.National(2023).With(2, "OCC_TITLE", "Clinic\u202E Managers").Bytes());
        Assert.Equal(ExitCode.Content, site.Import("oews", "wages.xlsx"));
        Assert.Contains("error[CC0822]", site.Err, StringComparison.Ordinal);
        Assert.Contains("--> salary-data/oews/2023-05.csv:4:", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_figure_elsewhere_does_not_keep_an_import_out()
    {
        site.Write("salary-data/oews/2024-05.csv", site.Text("oews/2024-05.csv") + "no row\n");
        site.Offer("cpi.csv", Months);
        Assert.True(site.Import("cpi", "cpi.csv") == ExitCode.Fine, site.Err);
    }

    [Theory]
    [InlineData(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>",
        "more than 256 columns"
    )]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "more than 256 columns")]
    [InlineData(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"Z1048576\"><v>1</v></c></row>",
        "more than 20,000,000 cells"
    )]
    [InlineData("<row r=\"99999999999999999999\"><c><v>1</v></c></row>", "more than 20,000,000 cells")]
    [InlineData("<row><c t=\"str\"><v>{40000}</v></c></row>", "more than 32,767 letters")]
    [InlineData("<row><c t=\"str\" s=\"{2000000}\"><v>1</v></c></row>", "more than 32,767 letters")]
    public void A_workbook_that_would_fill_the_memory_is_refused_before_it_is_read(string rows, string message)
    {
        var open = rows.IndexOf('{', StringComparison.Ordinal);
        if (open >= 0)
            rows =
                rows[..open]
                + new string(
                    '9',
                    int.Parse(
                        rows[(open + 1)..rows.IndexOf('}', StringComparison.Ordinal)],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                )
                + rows[(rows.IndexOf('}', StringComparison.Ordinal) + 1)..];
        var (said, allocated) = Read(Workbook(rows));
        Assert.Contains(ImportCodes.WorkbookTooLarge, said, StringComparison.Ordinal);
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 20_000_000);
    }

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused_while_it_unpacks()
    {
        var (said, allocated) = Read(Workbook("", padding: WorkbookLimits.Bytes));
        Assert.Contains("unpacked it has more than 300,000,000 bytes", said, StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 40_000_000);
    }

    [Fact]
    public void An_archive_of_one_text_is_no_workbook()
    {
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create))
        using (var text = new StreamWriter(zip.CreateEntry("hello.txt").Open()))
            text.Write("hello");
        Assert.Contains(ImportCodes.NotReadable, Read(memory.ToArray()).Said, StringComparison.Ordinal);
    }

    private static (string Said, long Allocated) Read(byte[] bytes)
    {
        DiagnosticLog log = new();
        ImportFile file = new("attack.xlsx", bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(WorkbookGrids.Read(file, log));
        return (DiagnosticText.Of(Assert.Single(log.InOrder())), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>A workbook of one sheet with these rows, after so many bytes of comments.</summary>
    private static byte[] Workbook(string rows, long padding = 0)
    {
        MadeWorkbook made = new();
        made.Sheets.Add(("a", []));
        using MemoryStream memory = new();
        memory.Write(made.Bytes());
        using (ZipArchive zip = new(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            if (padding == 0)
                Write(zip, rows, 0);
        }
        if (padding == 0)
            return memory.ToArray();
        // An archive that is updated is held in memory as a whole, one that is made anew is not.
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
            Write(zip, rows, padding);
        return packed.ToArray();
    }

    private static void Write(ZipArchive zip, string rows, long padding)
    {
        using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        sheet.Write(
            Encoding.UTF8.GetBytes(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
            )
        );
        var comment = Encoding.UTF8.GetBytes("<!--" + new string(' ', 99_990) + "-->");
        for (long written = 0; written <= padding; written += comment.Length)
            sheet.Write(padding == 0 ? [] : comment);
        sheet.Write("</sheetData></worksheet>"u8);
    }
}
