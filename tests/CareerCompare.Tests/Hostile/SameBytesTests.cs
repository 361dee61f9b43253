using System.Globalization;
using System.Text;
using CareerCompare.CommandLine;
using CareerCompare.Fuzzing;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>The same inputs give the same bytes, wherever and whenever they are built.</summary>
[Trait("pace", "slow")]
public sealed class SameBytesTests : IDisposable
{
    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [Theory]
    [InlineData("TZ=Pacific/Kiritimati")]
    [InlineData("TZ=America/Los_Angeles", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8")]
    [InlineData("LC_ALL=de_DE.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0")]
    [InlineData("LC_ALL=ar_SA.UTF-8", "LANGUAGE=ar", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1")]
    [InlineData("DOTNET_gcServer=1", "DOTNET_TieredPGO=0")]
    [InlineData("SOURCE_DATE_EPOCH=0")]
    [InlineData("CI=true", "TERM=dumb", "NO_COLOR=1")]
    public void Another_zone_language_number_of_cores_or_date_changes_no_byte(params string[] variables)
    {
        var ended = ProgramRun.Run(
            ["build", "--root", sites.Root(false), "--output", sites.Output, "--fresh"],
            variables.Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1])
        );
        Assert.True(ended.Code == ExitCode.Fine, ended.Err);
        Assert.Equal("one", sites.Edition());
    }

    [UnixFact]
    public void Another_umask_and_another_working_folder_change_no_byte()
    {
        var ended = ProgramRun.Shell(
            """umask 077; cd "$1/roles"; $program build --output "$2" """,
            sites.Root(false),
            sites.Output
        );
        Assert.True(ended.Code == ExitCode.Fine, ended.Err);
        Assert.Equal("one", sites.Edition());
    }

    [Fact]
    public void Another_folder_with_other_letters_changes_no_byte()
    {
        var root = sites.Around.At("größe İ", "a b");
        TwoSites.Copy(sites.Root(false), root);
        var ended = ProgramRun.Run(["build", "--root", root, "--output", sites.Output, "--fresh"]);
        Assert.True(ended.Code == ExitCode.Fine, ended.Err);
        Assert.Equal("one", sites.Edition());
    }

    [Fact]
    public void Files_whose_lines_end_in_CR_and_LF_and_begin_with_a_mark_change_no_byte()
    {
        var root = sites.Around.At("windows");
        TwoSites.Copy(
            sites.Root(false),
            root,
            (_, bytes) =>
                [
                    0xEF,
                    0xBB,
                    0xBF,
                    .. Encoding.UTF8.GetBytes(
                        Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal)
                    ),
                ]
        );
        var ended = ProgramRun.Run(["build", "--root", root, "--output", sites.Output, "--fresh"]);
        Assert.True(ended.Code == ExitCode.Fine, ended.Err);
        Assert.Equal("one", sites.Edition());
    }

    [Fact]
    public void A_culture_with_other_signs_in_numbers_and_dates_changes_no_byte()
    {
        var files = SiteFiles.Of(SmallSite.Root);
        var clean = BuiltSite.Of(files, checkPages: false).Entries!;
        var before = CultureInfo.CurrentCulture;
        try
        {
            // The program is built without culture data, so it meets such a culture only where a host sets one.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NumberGroupSeparator = ".";
            odd.NumberFormat.NegativeSign = "−";
            odd.NumberFormat.PercentSymbol = "٪";
            odd.DateTimeFormat.DateSeparator = ".";
            odd.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(i => $"ay{i}")];
            odd.DateTimeFormat.AbbreviatedMonthNames = odd.DateTimeFormat.MonthNames;
            CultureInfo.CurrentCulture = odd;
            CultureInfo.CurrentUICulture = odd;
            Assert.Equal("1,5", 1.5m.ToString("0.0", CultureInfo.CurrentCulture));
            var odds = BuiltSite.Of(files, checkPages: false).Entries!;
            Assert.Equal(clean.Keys, odds.Keys);
            Assert.All(clean, e => Assert.Equal(e.Value, odds[e.Key]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_list_of_figures_in_another_order_changes_no_byte()
    {
        var root = sites.Root(false);
        var csv = Path.Combine(root, "salary-data", "oews", "2025-05.csv");
        var lines = File.ReadAllLines(csv);
        File.WriteAllText(csv, string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())) + "\n");
        Assert.Equal(ExitCode.Fine, sites.Build(second: false));
        Assert.Equal("one", sites.Edition());
    }

    // By the time of a published file a build knows that nobody wrote into it since; no page sees that.
    private const string WhoLooksAtTimes = "/Publishing/OwnFiles.cs";

    /// <summary>Whether a source is old is asked of the content's own date, and printed to the terminal; no page can say it by the clock.</summary>
    [Fact]
    public void Nothing_that_reads_or_writes_a_site_asks_what_day_it_is()
    {
        string[] clocks =
        [
            "DateTime.Now",
            "DateTime.UtcNow",
            "DateTime.Today",
            "DateTimeOffset.Now",
            "DateTimeOffset.UtcNow",
            "TimeProvider",
            "Guid.NewGuid",
            "LastWriteTime",
            "CreationTime",
        ];
        foreach (
            var folder in (string[])
                [
                    "src/CareerCompare.Core",
                    "src/CareerCompare.Load",
                    "src/CareerCompare.Pages",
                    "src/CareerCompare.Site",
                    "theme",
                ]
        )
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(House.Repository.Root, folder), "*.cs*", SearchOption.AllDirectories)
                .Where(f =>
                    !f.Contains("/obj/", StringComparison.Ordinal)
                    && !f.Contains("/bin/", StringComparison.Ordinal)
                    && !f.EndsWith(WhoLooksAtTimes, StringComparison.Ordinal)
                )
        )
            Assert.All(
                clocks,
                c => Assert.False(File.ReadAllText(file).Contains(c, StringComparison.Ordinal), $"{file} holds {c}")
            );
    }
}
