using CareerCompare.CommandLine;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Authoring;

/// <summary>A whole release from the bureau's flat files: a folder of tables, as the site reads them.</summary>
public sealed class FlatFilesTests : IDisposable
{
    private const string Folder = "oews-release/2025-05/";

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Each_occupation_has_a_table_of_all_its_cells_with_every_statistic_and_mark()
    {
        Import(MadeFlatFiles.Sound());
        Assert.Equal(
            """
            area,industry,employment,employment-error-percent,mean-error-percent,mean,p10,p25,median,p75,p90,hourly-mean,hourly-p10,hourly-p25,hourly-median,hourly-p75,hourly-p90,jobs-per-1000,location-quotient
            0000000,000000,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,30.00,20.00,25.00,30.00,35.00,40.00,,
            0000000,62--63,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,30.00,20.00,25.00,30.00,35.00,40.00,,
            0000000,621100,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,30.00,20.00,25.00,30.00,35.00,40.00,,
            0000000,622000,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,30.00,20.00,25.00,30.00,35.00,40.00,,
            0010580,000000,*,*,1.5,62400,41600,52000,62400,72800,>=239200,30.00,20.00,25.00,30.00,35.00,40.00,*,*
            3600000,000000,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,30.00,20.00,25.00,30.00,35.00,40.00,0.500,1.10
            3600004,000000,1200,2.5,1.5,62400,41600,52000,62400,72800,83200,-,-,-,-,-,-,0.400,0.90

            """,
            site.Text(Folder + "91-1001.csv")
        );
        Assert.Equal(
            "soc,employment,employment-error-percent\n91-1001,1200,2.5\n",
            site.Text(Folder + "staffing/621100.csv")
        );
    }

    [Fact]
    public void An_industry_knows_the_one_that_holds_it_and_an_area_its_states_and_its_id()
    {
        Import(MadeFlatFiles.Sound());
        Assert.Equal(
            """
            naics,within,name
            000001,,"Cross-industry, Private Ownership only"
            62--63,000001,Sector 62 - Health Care and Social Assistance
            621000,62--63,Ambulatory Health Care Services
            621100,621000,Offices of Physicians
            622000,62--63,Hospitals

            """,
            site.Text(Folder + "industries.csv")
        );
        Assert.Equal(
            """
            code,area,kind,states,name
            0010580,albany-ny,metropolitan,new-york,"Albany-Schenectady-Troy, NY"
            0035620,new-york-ny,metropolitan,new-york new-jersey,"New York-Newark-Jersey City, NY-NJ"
            3400000,new-jersey,state,new-jersey,New Jersey
            3400001,new-jersey-nonmetro,nonmetropolitan,new-jersey,New Jersey nonmetropolitan area
            3600000,new-york,state,new-york,New York
            3600004,southwest-new-york,nonmetropolitan,new-york,Southwest New York nonmetropolitan area

            """,
            site.Text(Folder + "areas.csv")
        );
    }

    [Fact]
    public void The_site_reads_the_cells_of_the_occupations_that_its_roles_name()
    {
        Import(MadeFlatFiles.Sound());
        site.Write(
            "salary-data/SOURCES.yaml",
            site.Text("SOURCES.yaml")
                .Replace("bls-oews-release", "bureau-wages", StringComparison.Ordinal)
                .Replace("publisher: bls", "publisher: bureau", StringComparison.Ordinal)
        );
        var wages = site.Ledger().Wages;
        YearMonth may = new(2025, 5);
        var soc = SocCode.TryParse("91-1001", out var code) ? code : throw new InvalidOperationException();
        var doctors = NaicsCode.TryParse("621100", out var naics) ? naics : throw new InvalidOperationException();
        var cell = wages.Find(WageKey.At(doctors, soc, may))!;
        Assert.Equal(new Wage.Exactly(30.00m), cell.Hourly!.Median);
        Assert.Equal((1.5m, 2.5m), (cell.MeanErrorPercent, cell.EmploymentErrorPercent));
        Assert.Equal(may, wages.NewestByEmployer);
        var place = site.Ledger().Areas.Values.Single(a => a.Id.Text == "southwest-new-york");
        var local = wages.Find(WageKey.In(WagePlace.Of(place), soc, may))!;
        Assert.Equal((0.4m, 0.9m), (local.JobsPerThousand, local.LocationQuotient));
        Assert.Equal(new Wage.NotReleased(), local.Hourly!.Median);
    }

    [Fact]
    public void A_second_import_changes_nothing_and_an_area_that_is_renamed_keeps_its_id()
    {
        Import(MadeFlatFiles.Sound());
        var before = site.Figures();
        Import(MadeFlatFiles.Sound());
        Assert.Equal(before, site.Figures());
        Assert.Contains("unchanged salary-data/" + Folder, site.Out, StringComparison.Ordinal);

        var renamed = MadeFlatFiles.Sound();
        renamed.Areas[3] = ("0010580", "M", "Schenectady-Albany, NY");
        Import(renamed);
        Assert.Contains(
            "0010580,albany-ny,metropolitan,new-york,\"Schenectady-Albany, NY\"",
            site.Text(Folder + "areas.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_the_release_before_the_means_by_industry_are_kept_and_its_folder_may_go()
    {
        Import(MadeFlatFiles.Sound());
        Import(MadeFlatFiles.Sound(2026));
        Assert.Equal(
            """
            period,naics,soc,employment,mean
            2025-05,62--63,91-1001,1200,62400
            2025-05,621100,91-1001,1200,62400
            2025-05,622000,91-1001,1200,62400

            """,
            site.Text("oews-industry-means.csv")
        );
        Assert.Equal(
            ["oews-release/2025-05/", "oews-release/2026-05/", "oews-industry-means.csv"],
            site.Text("SOURCES.yaml")
                .Split('\n')
                .Where(l => l.StartsWith("- file: oews-", StringComparison.Ordinal))
                .Select(l => l["- file: ".Length..])
        );
    }

    [Fact]
    public void An_occupation_that_would_go_is_named_and_goes_only_where_somebody_says_so()
    {
        var more = MadeFlatFiles.Sound();
        more.Occupations.Add(("911002", "Clinic Clerks", 3));
        more.Cell("0000000", "000000", "911002", "10", "2.0", "30.00", "62400", "1.5");
        more.Line("OEUN000000000000091100206", "(8)");
        Import(Whole(more, "911002"));
        MadeFlatFiles.Sound().Offer(site, "flat");
        Assert.Equal(ExitCode.Content, site.Import("oews", "flat"));
        Assert.Contains("would lose 1 of its tables: 91-1002.csv", site.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, site.Import("oews", "flat", "--allow-loss"));
    }

    [Theory]
    [InlineData("OEUN000000062110091100113", "62,400", "has a value or a footnote that is not known")]
    [InlineData("OEUN000000062110091100113", "(7)", "has a value or a footnote that is not known")]
    [InlineData("OEUN000000062110091100118", "1", "is of a statistic that is not known")]
    [InlineData("ZZUN000000062110091100113", "1", "is no estimate")]
    public void A_line_that_is_not_understood_spoils_the_import_and_nothing_is_written(
        string series,
        string value,
        string what
    )
    {
        var before = site.Figures();
        var made = MadeFlatFiles.Sound().Line(series, value);
        made.Offer(site, "flat");
        Assert.Equal(ExitCode.Content, site.Import("oews", "flat"));
        Assert.Contains(what, site.Err, StringComparison.Ordinal);
        Assert.Contains("oe.data.0.Current:", site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
    }

    [Fact]
    public void Two_releases_in_one_file_are_refused()
    {
        MadeFlatFiles.Sound().Line("OEUN000000062110091100113", "62400", year: 2024).Offer(site, "flat");
        Assert.Equal(ExitCode.Content, site.Import("oews", "flat"));
        Assert.Contains("holds one release", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentile_under_the_one_before_it_is_found_by_the_sites_own_reader()
    {
        var before = site.Figures();
        MadeFlatFiles.Sound().Line("OEUN000000062110091100113", "1000").Offer(site, "flat");
        Assert.Equal(ExitCode.Content, site.Import("oews", "flat"));
        Assert.Contains(
            "median of 91-1001 in 621100 is 1000, less than the percentile before it",
            site.Err,
            StringComparison.Ordinal
        );
        Assert.Equal(before, site.Figures());
    }

    [Fact]
    public void Check_finds_a_table_that_was_changed_or_lost_after_the_import_though_no_role_names_it()
    {
        Import(MadeFlatFiles.Sound());
        Assert.Equal("", Found());

        var table = site.Text(Folder + "staffing/622000.csv");
        site.Write(
            "salary-data/" + Folder + "staffing/622000.csv",
            table.Replace("1200", "1300", StringComparison.Ordinal)
        );
        Assert.Contains("has other jobs for 91-1001", Found(), StringComparison.Ordinal);
        Assert.Contains("but sum says", Found(), StringComparison.Ordinal);

        site.Remove("salary-data/" + Folder + "staffing/622000.csv");
        Assert.Contains(
            "staffing has 2 rows, and the tables of occupations 3 cells of industries",
            Found(),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// What the repository holds of two occupations, written as the bureau writes it and imported, is what the repository
    /// holds: the importer that made the tables is the one that is here.
    /// </summary>
    [Fact]
    public void The_tables_of_the_repository_come_out_of_its_own_flat_files()
    {
        var real = Path.Combine(Repository.Root, "salary-data");
        site.Write("salary-data/states.csv", File.ReadAllText(Path.Combine(real, "states.csv")));
        site.Write(
            "salary-data/SOURCES.yaml",
            site.Text("SOURCES.yaml").Replace("rows-kept: 2\n", "rows-kept: 54\n", StringComparison.Ordinal)
        );
        // Nobody can tell by its name that this is one city: its id was mended by hand, and an import keeps it.
        site.Write(
            "salary-data/" + Folder + "areas.csv",
            "code,area,kind,states,name\n0049180,winston-salem-nc,metropolitan,north-carolina,\"Winston-Salem, NC\"\n"
        );
        SliceOfTheRelease.Of(["11-9111", "43-1011"]).Offer(site, "flat");
        Assert.True(site.Import("oews", "flat") == ExitCode.Fine, site.Err);
        foreach (var name in (string[])["areas.csv", "industries.csv", "11-9111.csv", "43-1011.csv"])
            Assert.Equal(File.ReadAllText(Path.Combine(real, Folder, name)), site.Text(Folder + name));
    }

    private void Import(MadeFlatFiles made)
    {
        made.Offer(site, "flat");
        Assert.True(site.Import("oews", "flat") == ExitCode.Fine, site.Err);
    }

    /// <summary>The cells of an occupation given only in part have the rest withheld.</summary>
    private static MadeFlatFiles Whole(MadeFlatFiles made, string occupation)
    {
        for (var statistic = 6; statistic <= 15; statistic++)
            made.Line($"OEUN0000000000000{occupation}{statistic:00}", "(8)");
        return made;
    }

    private string Found()
    {
        DiagnosticLog log = new();
        WholeReleases.Check(new FolderFiles(site.Root), log);
        return string.Concat(log.InOrder().Select(DiagnosticText.Of));
    }
}
