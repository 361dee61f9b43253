using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

public sealed class SecondImportTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_second_import_of_the_same_file_changes_no_byte()
    {
        site.Offer("wages.xlsx", MadeOews.National(2023).Bytes());
        site.Import("oews", "wages.xlsx");
        var before = site.Figures();
        Assert.Equal(ExitCode.Fine, site.Import("oews", "wages.xlsx"));
        Assert.Equal(before, site.Figures());
        Assert.Contains("unchanged salary-data/oews/2023-05.csv", site.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_entry_of_the_file_changes_and_comments_stay()
    {
        var before = site.Text("SOURCES.yaml");
        site.Offer("national_M2024_dl.xlsx", MadeOews.National(2024).Bytes());
        site.Import("oews", "national_M2024_dl.xlsx");
        var after = site.Text("SOURCES.yaml");
        var second = before.IndexOf("- file: oews/2025-05.csv", StringComparison.Ordinal);
        Assert.EndsWith(before[second..], after, StringComparison.Ordinal);
        Assert.Contains(
            "# The codes of states are those of the census.\n- file: states.csv\n",
            after,
            StringComparison.Ordinal
        );
        Assert.Single(after.Split("- file: oews/2024-05.csv\n").Skip(1));
    }

    [Fact]
    public void A_new_release_stands_among_its_own_kind_in_order()
    {
        foreach (var year in (int[])[2026, 2020])
        {
            site.Offer("wages.xlsx", MadeOews.National(year).Bytes());
            Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        }
        Assert.Equal(
            [
                "oews/2020-05.csv",
                "oews/2024-05.csv",
                "oews/2025-05.csv",
                "oews/2026-05.csv",
                "projections-2024-34.csv",
                "onet/30.2/",
                "states.csv",
            ],
            site.Text("SOURCES.yaml")
                .Split('\n')
                .Where(l => l.StartsWith("- file: ", StringComparison.Ordinal))
                .Select(l => l[8..])
        );
    }

    [Fact]
    public void What_a_workbook_gave_replaces_a_conversion_but_not_the_other_way_round()
    {
        site.Offer(
            "wages.csv",
            TableImportTests.National(
                "2024,91-1001,Clinic Managers,detailed,10,50000,1,2,3,4,5,,,,",
                "2025,91-1001,Clinic Managers,detailed,10,50000,1,2,3,4,5,,,,"
            )
        );
        Assert.True(
            site.Import("table", "wages.csv", "--kind", "oews", "--read-from", "a table of {year}", "--allow-loss")
                == ExitCode.Fine,
            site.Err
        );
        Assert.Contains(
            "warning[CC0818]: 'oews/2024-05.csv' stays as wages-2024.xlsx gave it",
            site.Err,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("50000", site.Text("oews/2024-05.csv"), StringComparison.Ordinal);
        Assert.Contains("50000", site.Text("oews/2025-05.csv"), StringComparison.Ordinal);
        Assert.Contains("read-from: a table of 2025\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);

        site.Offer("wages.xlsx", MadeOews.National(2025).Bytes());
        site.Import("oews", "wages.xlsx");
        Assert.DoesNotContain("50000", site.Text("oews/2025-05.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("oews", "wages.xlsx", "--retrieved", "yesterday")]
    [InlineData("oews", "wages.xlsx", "--retrieved", "21.11.2026")]
    public void Without_a_day_of_retrieval_nothing_is_imported(params string[] args)
    {
        using StringWriter said = new();
        var code = Entry.Run(
            ["import", .. args],
            new HostEnvironment
            {
                Out = said,
                Err = said,
                WorkingDirectory = Path.GetTempPath(),
                Read = (_, _) => null,
                ReadForPreview = (_, _) => null,
            }
        );
        Assert.Equal(ExitCode.Usage, code);
    }
}
