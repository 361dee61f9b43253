using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

/// <summary>Tables that somebody made from a publisher's file.</summary>
public sealed class TableImportTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    public static string National(params string[] rows) =>
        "year,soc,title,level,employment,mean_annual,p10,p25,p50,p75,p90,hourly_only,topcoded,suppressed,topcode_annual\n"
        + string.Concat(rows.Select(r => r + "\n"));

    [Fact]
    public void A_noted_mark_is_kept_and_one_without_a_note_is_lost()
    {
        site.Offer(
            "wages.csv",
            National(
                "2015,91-0000,Group,major,10,1,1,1,1,1,1,,,,",
                "2015,91-1001,Capped,detailed,10,180000,60000,70000,80000,,,,p75;p90,,187200",
                "2015,94-2001,By the hour,detailed,,,,,,,,1,,,187200",
                "2015,91-9001,Withheld,detailed,,50000,1,2,3,4,,,,p90,187200",
                "2016,91-9001,Unknown,detailed,20,50000,1,2,3,4,,,,,"
            )
        );
        Assert.True(
            site.Import("table", "wages.csv", "--kind", "oews", "--years", "2015-2016", "--read-from", "x")
                == ExitCode.Fine,
            site.Err
        );
        Assert.Equal(
            """
            soc,title,employment,mean,p10,p25,median,p75,p90
            91-0000,Group,10,1,1,1,1,1,1
            91-1001,Capped,10,180000,60000,70000,80000,>=187200,>=187200
            91-9001,Withheld,*,50000,1,2,3,4,*
            94-2001,By the hour,*,*,*,*,*,*,*

            """,
            site.Text("oews/2015-05.csv")
        );
        Assert.EndsWith(
            "91-9001,Unknown,20,50000,1,2,3,4,?\n",
            site.Text("oews/2016-05.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains("  form: conversion\n  read-from: x\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_code_at_two_levels_the_finer_is_kept_and_a_mark_behind_a_word_is_no_word()
    {
        site.Offer(
            "wages.csv",
            National(
                "2015,91-1000,As a group,broad,10,1,1,1,1,1,1,,,,",
                "2015,91-1000,ScreenersNULL (federal only),detailed,10,1,1,1,1,1,1,,,,",
                "2015,91-2000,NULL and void,broad,10,1,1,1,1,1,1,,,,"
            )
        );
        Assert.True(site.Import("table", "wages.csv", "--kind", "oews", "--read-from", "x") == ExitCode.Fine, site.Err);
        Assert.EndsWith(
            "\n91-1000,Screeners (federal only),10,1,1,1,1,1,1\n91-2000,NULL and void,10,1,1,1,1,1,1\n",
            site.Text("oews/2015-05.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains("  rows-kept: 2\n  rows-left-out: 1\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_years_that_are_asked_for_are_taken()
    {
        site.Offer(
            "wages.csv",
            National("2015,91-1001,A,detailed,10,5,1,2,3,4,5,,,,", "2016,91-1001,A,detailed,10,5,1,2,3,4,5,,,,")
        );
        site.Import("table", "wages.csv", "--kind", "oews", "--years", "2016", "--read-from", "x");
        Assert.DoesNotContain("2015", site.Out, StringComparison.Ordinal);
        Assert.Contains("oews/2016-05.csv", site.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_states_keeps_linked_occupations_and_says_which_error_is_not_known()
    {
        site.Offer(
            "states.csv",
            """
            year,fips,soc,employment,mean_prse,mean_annual,p10,p25,p50,p75,p90,topcoded_inferred
            2024,36,91-1001,1200,,130000,60000,70000,80000,90000,,p90
            2024,34,91-1001,,1.5,130000,60000,70000,80000,90000,100000,
            2024,34,91-9009,70,1.5,130000,60000,70000,80000,90000,100000,

            """
        );
        Assert.True(
            site.Import("table", "states.csv", "--kind", "oews-state", "--read-from", "x") == ExitCode.Fine,
            site.Err
        );
        Assert.Equal(
            """
            area,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent
            new-jersey,91-1001,*,130000,60000,70000,80000,90000,100000,1.5
            new-york,91-1001,1200,130000,60000,70000,80000,90000,?,?

            """,
            site.Text("oews-state/2024-05.csv")
        );
    }

    [Fact]
    public void States_get_ids_from_their_names()
    {
        site.Offer("codes.csv", "fips,abbr,name\n11,DC,District of Columbia\n72,PR,Puerto Rico\n");
        Assert.True(
            site.Import("table", "codes.csv", "--kind", "states", "--read-from", "x", "--allow-loss") == ExitCode.Fine,
            site.Err
        );
        Assert.Equal(
            "area,postal,fips,name\ndistrict-of-columbia,DC,11,District of Columbia\npuerto-rico,PR,72,Puerto Rico\n",
            site.Text("states.csv")
        );
    }

    [Fact]
    public void A_wrong_cell_is_refused_at_its_line()
    {
        site.Offer("wages.csv", National("2015,91-1001,\"A, b\",detailed,10,5x,1,2,3,4,5,,,,"));
        Assert.Equal(ExitCode.Content, site.Import("table", "wages.csv", "--kind", "oews", "--read-from", "x"));
        Assert.Contains("--> wages.csv:2:33", site.Err, StringComparison.Ordinal);
    }
}
