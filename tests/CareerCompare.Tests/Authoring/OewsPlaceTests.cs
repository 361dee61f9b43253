using CareerCompare.CommandLine;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Authoring;

/// <summary>Workbooks of states, metropolitan and nonmetropolitan areas and sectors keep the occupations that a role links to.</summary>
public sealed class OewsPlaceTests : IDisposable
{
    private static readonly object[] Wages = [81_230, 48_100, 60_050, 75_400, 98_700, "#"];

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_metropolitan_workbook_is_taken_and_its_areas_get_ids_of_their_own()
    {
        var made = MadeOews.Of(2024, "MSA");
        Add(made, "4", "35620", "New York-Newark-Jersey City, NY-NJ");
        site.Offer("MSA_M2024_dl.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "MSA_M2024_dl.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(
            """
            area,name,state,code,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent
            new-york-newark-jersey-city-ny-nj-metro,"New York-Newark-Jersey City, NY-NJ",new-york,35620,91-1001,1200,81230,48100,60050,75400,98700,>=239200,1.4

            """,
            site.Text("oews-metro/2024-05.csv")
        );
        Assert.Contains(
            "release: OEWS metropolitan areas, May 2024\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "rows-kept: 1\n  rows-left-out: 2\n  left-out: groups, and occupations that no role links to\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );

        CiteAreas();
        var ledger = site.Ledger();
        var area = ledger.Areas[Id("new-york-newark-jersey-city-ny-nj-metro")];
        Assert.Equal((AreaKind.Metropolitan, "new-york"), (area.Kind, area.State!.Text));
        var estimate = Assert.Single(ledger.Wages.In(AreaKind.Metropolitan, Soc, new(2024, 5)));
        Assert.Equal((1.4m, new Wage.AtLeast(239_200)), (estimate.MeanErrorPercent, estimate.Yearly.P90));
        Assert.Equal("bureau-wages", ledger.Official.AreaWages!.Text);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2024)]
    public void A_state_workbook_of_any_year_is_read_by_its_fips_codes(int year)
    {
        var made = MadeOews.Of(year, "state");
        Add(made, "2", "36", "New York");
        // Some workbooks hold the code as a number.
        Add(made, "2", 34, "New Jersey", jobs: "**", error: "*");
        site.Offer("state.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "state.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(
            """
            area,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent
            new-jersey,91-1001,*,81230,48100,60050,75400,98700,>=239200,*
            new-york,91-1001,1200,81230,48100,60050,75400,98700,>=239200,1.4

            """,
            site.Text($"oews-state/{year}-05.csv")
        );
    }

    [Fact]
    public void A_nonmetropolitan_area_lies_in_the_state_with_which_its_code_begins()
    {
        var made = MadeOews.Of(2024, "BOS");
        Add(made, "6", "3600004", "Capital/Northern New York nonmetropolitan area");
        site.Offer("bos.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "bos.xlsx") == ExitCode.Fine, site.Err);
        Assert.Contains(
            "\ncapital-northern-new-york-nonmetro,Capital/Northern New York nonmetropolitan area,new-york,3600004,91-1001,1200,",
            site.Text("oews-nonmetro/2024-05.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workbook_by_sector_keeps_who_owns_what_is_counted()
    {
        var made = MadeOews.Of(2024, "Natsector");
        made.Add(
            "91-1001",
            "Clinic Managers",
            "detailed",
            900,
            2,
            Wages,
            ("NAICS", "62"),
            ("NAICS_TITLE", "Health Care"),
            ("I_GROUP", "sector"),
            ("OWN_CODE", "58")
        );
        made.Add(
            "91-1001",
            "Clinic Managers",
            "detailed",
            300,
            3.5,
            Wages,
            ("NAICS", "31-33"),
            ("NAICS_TITLE", "Manufacturing"),
            ("I_GROUP", "sector"),
            ("OWN_CODE", "5")
        );
        made.Add(
            "91-9009",
            "Others",
            "detailed",
            300,
            3.5,
            Wages,
            ("NAICS", "621000"),
            ("NAICS_TITLE", "Clinics"),
            ("I_GROUP", "3-digit"),
            ("OWN_CODE", "5")
        );
        site.Offer("sector.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "sector.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(
            """
            naics,industry,ownership,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent
            31-33,Manufacturing,5,91-1001,300,81230,48100,60050,75400,98700,>=239200,3.5
            62,Health Care,58,91-1001,900,81230,48100,60050,75400,98700,>=239200,2.0

            """,
            site.Text("oews-industry/2024-05.csv")
        );
    }

    [Fact]
    public void A_state_that_is_not_known_is_refused()
    {
        var made = MadeOews.Of(2024, "state");
        Add(made, "2", "35", "New Mexico");
        site.Offer("state.xlsx", made.Bytes());
        Assert.Equal(ExitCode.Content, site.Import("oews", "state.xlsx"));
        Assert.Contains("'35', New Mexico, lies in no state that is known", site.Err, StringComparison.Ordinal);
        Assert.Contains("cell A3", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_everything_gives_a_table_for_each_kind()
    {
        var made = MadeOews.Of(2024, "all_data");
        Add(made, "1", "99", "U.S.");
        Add(made, "2", "36", "New York");
        Add(made, "6", "3400001", "South New Jersey nonmetropolitan area");
        site.Offer("all.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "all.xlsx", "--allow-loss") == ExitCode.Fine, site.Err);
        Assert.Contains("wrote salary-data/oews/2024-05.csv: 3 rows, 0 left out", site.Out, StringComparison.Ordinal);
        Assert.Contains(
            "wrote salary-data/oews-state/2024-05.csv: 1 row, 2 left out",
            site.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "wrote salary-data/oews-nonmetro/2024-05.csv: 1 row, 2 left out",
            site.Out,
            StringComparison.Ordinal
        );
    }

    private static readonly SocCode Soc = SocCode.TryParse("91-1001", out var soc) ? soc : null!;

    private static Id<Area> Id(string text) => MadeIds.Id<Area>(text);

    // The importer cites the sources of the real site, which the small one does not have.
    private void CiteAreas() =>
        site.Write(
            "salary-data/SOURCES.yaml",
            site.Text("SOURCES.yaml")
                .Replace(
                    "bls-oews-areas\n  publisher: bls",
                    "bureau-wages\n  publisher: bureau",
                    StringComparison.Ordinal
                )
        );

    /// <summary>A total, a linked occupation and another one, in one area.</summary>
    private static void Add(
        MadeOews made,
        string type,
        object code,
        string title,
        object? jobs = null,
        object? error = null
    )
    {
        (string, object?)[] area = [("AREA", code), ("AREA_TITLE", title), ("AREA_TYPE", type)];
        made.Add("00-0000", "All Occupations", "total", 900_000, 0.3, Wages, area);
        made.Add("91-1001", "Clinic Managers", "detailed", jobs ?? 1_200, error ?? 1.4, Wages, area);
        made.Add("91-9009", "Others", "detailed", 40, 9.1, Wages, area);
    }
}
