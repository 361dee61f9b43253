using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

public sealed class PricesImportTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Parities_are_read_from_the_publishers_own_file()
    {
        site.Offer(
            "SARPP_STATE_2022_2023.csv",
            """
            GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2022,2023
             "00000","United States", ,SARPP,1,"...","RPPs: All items ","Index",100.000,100.000
             "36000","New York",2,SARPP,1,"...","RPPs: All items ","Index",107.5,107.894
             "36000","New York",2,SARPP,3,"...","RPPs: Services: Housing ","Index",120.1,121.5
            "Note: See the included footnote file."

            """
        );
        Assert.True(site.Import("rpp", "SARPP_STATE_2022_2023.csv") == ExitCode.Fine, site.Err);
        Assert.Equal("year,area,index\n2022,new-york,107.500\n2023,new-york,107.894\n", site.Text("rpp-state.csv"));
        Assert.Contains(
            "source: bea-rpp\n  publisher: bea\n  release: Regional price parities by state, 2022–2023\n  form: workbook\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "\"00000\",\"United States\", ,SARPP,10,\"...\",\"Implicit regional price deflator \",\"Index\",(NA)",
        null
    )]
    [InlineData("\"36000\",\"New York\",2,SARPP,3,\"...\",\"RPPs: Services: Housing \",\"Index\",(D)", null)]
    [InlineData(
        "\"36000\",\"New York\",2,SARPP,3,\"...\",\"RPPs: Services: Housing \",\"Index\",12l.5",
        "'12l.5' in the column '2023' is not a figure"
    )]
    [InlineData(
        "\"34000\",\"New Jersey\",2,SARPP,5,\"...\",\"RPPs: All items \",\"Index\",(NA)",
        "'(NA)' in the column '2023' is not a figure"
    )]
    public void A_mark_is_no_mistake_in_a_row_that_is_left_out_and_one_in_a_row_that_is_kept(
        string row,
        string? mistake
    )
    {
        site.Offer(
            "sarpp.csv",
            $"""
            GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2023
             "00000","United States", ,SARPP,5,"...","RPPs: All items ","Index",100.000
             "36000","New York",2,SARPP,5,"...","RPPs: All items ","Index",107.894
             {row}

            """
        );
        Assert.Equal(mistake is null ? ExitCode.Fine : ExitCode.Content, site.Import("rpp", "sarpp.csv"));
        if (mistake is null)
            Assert.Equal("year,area,index\n2023,new-york,107.894\n", site.Text("rpp-state.csv"));
        else
            Assert.Contains(mistake, site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Parities_are_read_from_a_table_of_one_index_a_row()
    {
        site.Offer(
            "rpp.csv",
            "year,fips,state,name,category,rpp_us_100\n2023,00,US,United States,All items,100.000\n2023,36,NY,New York,All items,107.894\n2023,36,NY,New York,Goods,104.1\n"
        );
        Assert.True(site.Import("rpp", "rpp.csv", "--read-from", "a table") == ExitCode.Fine, site.Err);
        Assert.Equal("year,area,index\n2023,new-york,107.894\n", site.Text("rpp-state.csv"));
        Assert.Contains(
            "form: conversion\n  read-from: a table\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parities_of_metropolitan_areas_are_kept_by_the_ids_of_the_newest_release()
    {
        site.Offer(
            "MARPP_MSA_2024.csv",
            """
            GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2024
             "00000","United States", ,MARPP,1,"...","RPPs: All items ","Index",100.000
             "18140","Columbus, OH (Metropolitan Statistical Area)",3,MARPP,1,"...","RPPs: All items ","Index",95.459
             "18140","Columbus, OH (Metropolitan Statistical Area)",3,MARPP,3,"...","RPPs: Housing ","Index",88.2
             "99999","A place of another delineation",3,MARPP,1,"...","RPPs: All items ","Index",90.1

            """
        );
        Areas();
        Assert.True(site.Import("rpp", "MARPP_MSA_2024.csv") == ExitCode.Fine, site.Err);
        Assert.Equal("year,area,index\n2024,columbus-oh,95.459\n", site.Text("rpp-metro.csv"));
        Assert.Contains("rows-kept: 1\n  rows-left-out: 3\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year,fips,all_items\n2024,36,107.2\n", "rpp-state.csv", "2024,new-york,107.200")]
    [InlineData(
        "year,cbsa,name,all_items,goods\n2024,18140,Columbus,95.459,94\n",
        "rpp-metro.csv",
        "2024,columbus-oh,95.459"
    )]
    public void A_table_with_a_column_of_all_items_is_read_too(string text, string table, string row)
    {
        Areas();
        site.Offer("rpp.csv", text);
        Assert.True(site.Import("rpp", "rpp.csv") == ExitCode.Fine, site.Err);
        Assert.Equal($"year,area,index\n{row}\n", site.Text(table));
    }

    [Fact]
    public void Counties_are_kept_with_their_metropolitan_area_or_none()
    {
        Areas();
        site.Offer(
            "list1.csv",
            "cbsa,kind,county,state_name\n18140,metro,Franklin County,New York\n10100,micro,Brown County,New York\n"
        );
        Assert.True(site.Import("table", "list1.csv", "--kind", "counties") == ExitCode.Fine, site.Err);
        Assert.Equal(
            "county,state,area\nBrown County,new-york,\nFranklin County,new-york,columbus-oh\n",
            site.Text("counties.csv")
        );
    }

    [Theory]
    [InlineData("18140,metro,Franklin County,Atlantis", "CC0814")]
    [InlineData("18141,metro,Franklin County,New York", "CC0807")]
    [InlineData("18140,metro,Franklin County,New York\n18140,metro,Franklin County,New York", "CC0809")]
    public void A_county_of_no_state_or_of_another_delineation_or_there_twice_is_refused(string rows, string code)
    {
        Areas();
        site.Offer("list1.csv", $"cbsa,kind,county,state_name\n{rows}\n");
        Assert.Equal(ExitCode.Content, site.Import("table", "list1.csv", "--kind", "counties"));
        Assert.Contains($"error[{code}]", site.Err, StringComparison.Ordinal);
    }

    private void Areas() =>
        site.Write(
            "salary-data/oews-release/2025-05/areas.csv",
            "code,area,kind,states,name\n0018140,columbus-oh,metropolitan,new-york,\"Columbus, OH\"\n"
        );

    [Theory]
    [InlineData("2062-01-01", true)]
    [InlineData("2026-12-20", true)]
    [InlineData("2026-12-19", false)]
    public void A_day_of_retrieval_that_is_far_ahead_of_the_site_is_warned_of_and_stops_nothing(
        string retrieved,
        bool warned
    )
    {
        site.Offer(
            "rpp.csv",
            "year,fips,state,name,category,rpp_us_100\n2023,00,US,United States,All items,100.000\n2023,36,NY,New York,All items,107.894\n"
        );
        Assert.Equal(ExitCode.Fine, site.ImportOf(retrieved, "rpp", "rpp.csv", "--read-from", "a table"));
        Assert.Equal(warned, site.Err.Contains("warning[CC0311]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_in_which_the_US_are_not_100_is_another_measure()
    {
        site.Offer(
            "rpp.csv",
            "year,fips,state,name,category,rpp_us_100\n2023,00,US,United States,All items,119.2\n2023,36,NY,New York,All items,107.894\n"
        );
        Assert.Equal(ExitCode.Content, site.Import("rpp", "rpp.csv"));
        Assert.Contains("error[CC0817]: the US has the index 119.2 in 2023", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Consumer_prices_are_read_from_the_bureaus_file_of_series()
    {
        site.Offer(
            "cu.data.1.AllItems",
            "series_id        \tyear\tperiod\t       value\tfootnote_codes\nCUSR0000SA0      \t2025\tM09\t     324.368\t\nCUUR0000SA0      \t2025\tM09\t     324.800\t\nCUUR0000SA0      \t2025\tM10\t           -\tX\nCUUR0000SA0      \t2025\tM11\t     324.122\t\nCUUR0000SA0      \t2025\tM13\t     322.1\t\n"
        );
        Assert.True(site.Import("cpi", "cu.data.1.AllItems") == ExitCode.Fine, site.Err);
        Assert.Equal("month,index\n2025-09,324.8\n2025-11,324.122\n", site.Text("cpi-u.csv"));
        Assert.Contains("form: workbook\n", site.Text("SOURCES.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            "left-out: other series, and means of years; no index for 2025-10\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Consumer_prices_are_read_from_a_table_of_months()
    {
        site.Offer("cpi.csv", "year,month,cpi_u_nsa_1982_84_100\n2025,11,324.122\n2025,9,324.8\n");
        Assert.True(site.Import("cpi", "cpi.csv") == ExitCode.Fine, site.Err);
        Assert.Equal("month,index\n2025-09,324.8\n2025-11,324.122\n", site.Text("cpi-u.csv"));
    }

    [Theory]
    [InlineData("2025,13,324.8")]
    [InlineData("2025,9,3O4.8")]
    [InlineData("2025,9,")]
    [InlineData("2025,9,324.8\n2025,9,324.8")]
    public void A_month_that_is_wrong_or_there_twice_is_refused(string rows)
    {
        site.Offer("cpi.csv", $"year,month,cpi_u_nsa_1982_84_100\n{rows}\n");
        var before = site.Figures();
        Assert.Equal(ExitCode.Content, site.Import("cpi", "cpi.csv"));
        Assert.Equal(before, site.Figures());
    }
}
