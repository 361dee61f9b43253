using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Csv;

/// <summary>The tables that a site may do without: states, estimates by area and sector, prices.</summary>
public class AreaFiguresTests
{
    private const string States = "area,postal,fips,name\nguam,GU,66,Guam\nnew-york,NY,36,New York\n";
    private const string StateHeader = "area,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent\n";
    private const string AreaHeader =
        "area,name,state,code,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent\n";
    private const string SectorHeader =
        "naics,industry,ownership,soc,employment,mean,p10,p25,median,p75,p90,mean-error-percent\n";

    [Fact]
    public void A_site_without_them_loads_with_empty_tables()
    {
        var ledger = SmallSite.Ledger();
        Assert.Empty(ledger.Areas);
        Assert.Empty(ledger.Wages.ReleasesOf(AreaKind.State));
        Assert.Empty(ledger.Wages.ReleasesOf(IndustryLevel.Sector));
        Assert.Empty(ledger.PriceParities.Years);
        Assert.Empty(ledger.ConsumerPrices.Months);
        Assert.Null(ledger.Official.AreaWages);
    }

    [Fact]
    public void All_of_them_are_found_by_what_they_are_about()
    {
        var ledger = Loaded(
            (
                "oews-state/2024-05.csv",
                StateHeader
                    + "new-york,91-1001,*,81230,48100,60050,75400,98700,>=208000,1.4\nguam,91-1001,40,?,?,?,?,?,?,?\n"
            ),
            (
                "oews-nonmetro/2024-05.csv",
                AreaHeader + "catskills-nonmetro,Catskills,new-york,3600001,91-1001,40,5,1,2,3,4,5,*\n"
            ),
            ("oews-industry/2024-05.csv", SectorHeader + "62,Health Care,58,91-1001,900,5,1,2,3,4,5,2.1\n"),
            ("rpp-state.csv", "year,area,index\n2023,new-york,107.894\n"),
            ("rpp-metro.csv", "year,area,index\n2023,catskills-nonmetro,99.5\n"),
            ("counties.csv", "county,state,area\nGreene County,new-york,catskills-nonmetro\nLewis County,new-york,\n"),
            ("cpi-u.csv", "month,index\n2025-09,324.8\n2025-11,324.122\n")
        );
        Assert.Equal(
            (AreaKind.State, AreaKind.Territory),
            (ledger.Areas[Id("new-york")].Kind, ledger.Areas[Id("guam")].Kind)
        );
        var state = ledger.Wages.Find(WageKey.In(WagePlace.Of(AreaKind.State, Id("new-york")), Soc, new(2024, 5)))!;
        Assert.Equal(
            (null, 1.4m, new Wage.AtLeast(208_000)),
            (state.Employment, state.MeanErrorPercent, state.Yearly.P90)
        );
        Assert.Equal(
            "guam",
            Assert.Single(ledger.Wages.In(AreaKind.Territory, Soc, new(2024, 5))).Key.Place.Area!.Text
        );
        Assert.Equal(
            "Catskills",
            ledger
                .Areas[Assert.Single(ledger.Wages.In(AreaKind.Nonmetropolitan, Soc, new(2024, 5))).Key.Place.Area!]
                .Name
        );
        Assert.Equal(2.1m, ledger.Wages.Find(WageKey.At(Naics("62"), Soc, new(2024, 5)))!.MeanErrorPercent);
        Assert.Equal(107.894m, ledger.PriceParities.Find(Id("new-york"), 2023));
        Assert.Equal(99.5m, ledger.PriceParities.Find(Id("catskills-nonmetro"), 2023));
        Assert.Null(ledger.PriceParities.Find(Id("guam"), 2023));
        Assert.Equal(
            [("Greene County", "catskills-nonmetro"), ("Lewis County", null)],
            ledger.Counties.Select(c => (c.Name, c.Area?.Text))
        );
        Assert.Equal(324.122m / 324.8m, ledger.ConsumerPrices.Factor(new(2025, 9), new(2025, 11)));
        Assert.Null(ledger.ConsumerPrices.Factor(new(2025, 10), new(2025, 11)));
        Assert.Equal("bureau-wages", ledger.Official.PriceParities!.Text);
    }

    [Fact]
    public void A_sector_is_called_in_a_readers_words_and_else_as_the_bureau_calls_it()
    {
        const string rows =
            "62,Health Care,58,91-1001,900,5,1,2,3,4,5,2.1\n81,Other Services,7,91-1001,900,5,1,2,3,4,5,2.1\n";
        var files = Files(("oews-industry/2024-05.csv", SectorHeader + rows))
            .Add("content/vocabulary/sectors.yaml", "- naics: \"62\"\n  name: Doctors and hospitals\n")
            .Add("content/vocabulary/owners.yaml", "- code: \"58\"\n  words: private and public\n");
        var log = new DiagnosticLog();
        var ledger = LedgerLoader.Load(files, log)!;
        Assert.DoesNotContain(
            log.InOrder(),
            d => d.At.File.Path.StartsWith("content/vocabulary/", StringComparison.Ordinal)
        );
        var (health, other) = (ledger.Industries[Naics("62")], ledger.Industries[Naics("81")]);
        Assert.Equal(("Doctors and hospitals", "private and public"), (health.Name, health.Owners));
        Assert.Equal(("Other Services", null), (other.Name, other.Owners));
    }

    [Theory]
    [InlineData("sectors.yaml", "- naics: health\n  name: Health\n", Codes.NotTheForm)]
    [InlineData("sectors.yaml", "- naics: \"62\"\n  name: Health\n- naics: \"62\"\n  name: Care\n", Codes.SameIdTwice)]
    [InlineData("owners.yaml", "- code: private\n  words: private\n", Codes.NotTheForm)]
    [InlineData("owners.yaml", "- code: \"5\"\n  words: private\n- code: \"5\"\n  words: public\n", Codes.SameIdTwice)]
    public void Words_for_what_is_no_sector_or_has_words_already_are_refused(string file, string text, string code) =>
        Assert.Equal(
            code,
            Assert
                .Single(
                    SmallSite.Diagnostics(SmallSite.Files().Add($"content/vocabulary/{file}", text)),
                    d => d.At.File.Path.EndsWith(file, StringComparison.Ordinal)
                )
                .Code
        );

    [Theory]
    [InlineData("oews-state/2024-05.csv", StateHeader + "new-yrok,91-1001,40,5,1,2,3,4,5,*\n", Codes.UnknownId, 2, 1)]
    [InlineData(
        "oews-state/2024-05.csv",
        StateHeader + "new-york,91-1001,40,5,1,3,2,4,5,*\n",
        Codes.OfficialPercentiles,
        2,
        27
    )]
    [InlineData(
        "oews-state/2024-05.csv",
        StateHeader + "new-york,91-1001,40,5,1,2,3,4,5,1.x\n",
        Codes.WrongCell,
        2,
        33
    )]
    [InlineData(
        "oews-state/2024-05.csv",
        StateHeader + "guam,91-1001,40,5,1,2,3,4,5,*\nguam,91-1001,40,5,1,2,3,4,5,*\n",
        Codes.SameRowTwice,
        3,
        6
    )]
    [InlineData("oews-state/may.csv", StateHeader, Codes.NotARelease, 0, 0)]
    [InlineData(
        "oews-nonmetro/2024-05.csv",
        AreaHeader + "a,A,no-state,1,91-1001,40,5,1,2,3,4,5,*\n",
        Codes.UnknownId,
        2,
        5
    )]
    [InlineData("oews-metro/2024-05.csv", StateHeader, Codes.WrongHeader, 1, 1)]
    [InlineData(
        "oews-industry/2024-05.csv",
        SectorHeader + "62,Health,5,91-1001,40,5,1,2,3,4,1oo,2\n",
        Codes.NotAWage,
        2,
        34
    )]
    [InlineData(
        "oews-industry/2024-05.csv",
        SectorHeader + "6/2,Health,5,91-1001,40,5,1,2,3,4,5,2\n",
        Codes.WrongCell,
        2,
        1
    )]
    [InlineData("rpp-state.csv", "year,area,index\n2023,new-york,0\n", Codes.WrongCell, 2, 15)]
    [InlineData("rpp-state.csv", "year,area,index\n2023,nowhere,100\n", Codes.UnknownId, 2, 6)]
    [InlineData("rpp-metro.csv", "year,area,index\n2023,columbus-oh,95\n", Codes.UnknownId, 2, 6)]
    [InlineData("counties.csv", "county,state,area\nLewis County,nowhere,\n", Codes.UnknownId, 2, 14)]
    [InlineData("counties.csv", "county,state,area\nLewis County,guam,columbus-oh\n", Codes.UnknownId, 2, 19)]
    [InlineData(
        "counties.csv",
        "county,state,area\nLewis County,guam,\nLewis County,guam,\n",
        Codes.SameRowTwice,
        3,
        1
    )]
    [InlineData("cpi-u.csv", "month,index\n2025-9,324.8\n", Codes.WrongCell, 2, 1)]
    [InlineData("cpi-u.csv", "month,index\n2025-09,324.8\n2025-09,324.8\n", Codes.SameRowTwice, 3, 1)]
    [InlineData("states.csv", "area,postal,fips,name\nnew-york,Ny,36,New York\n", Codes.WrongCell, 2, 10)]
    [InlineData("states.csv", "area,postal,fips,name\nnew-york,NY,360,New York\n", Codes.WrongCell, 2, 13)]
    public void A_wrong_cell_is_refused_at_its_place(string file, string text, string code, int line, int column)
    {
        var found = Assert.Single(
            SmallSite.Diagnostics(Files((file, text))),
            d => d.At.File.Path == $"salary-data/{file}"
        );
        Assert.Equal((code, line, column), (found.Code, found.At.Line, found.At.Column));
    }

    private static Ledger Loaded(params (string File, string Text)[] tables)
    {
        var log = new DiagnosticLog();
        return LedgerLoader.Load(Files(tables), log)
            ?? throw new InvalidOperationException(string.Concat(log.InOrder().Select(DiagnosticText.Of)));
    }

    private static MemoryFiles Files(params (string File, string Text)[] tables)
    {
        var files = SmallSite.Files();
        var sources = SmallSite.Text("salary-data/SOURCES.yaml");
        foreach (
            var (file, text) in tables.Any(t => t.File == "states.csv") ? tables : [.. tables, ("states.csv", States)]
        )
        {
            files.Add($"salary-data/{file}", text);
            sources +=
                $"- file: {file}\n  source: bureau-wages\n  publisher: bureau\n  release: x\n  form: workbook\n  read-from: x\n  retrieved: 2026-06-20\n  sha256: {new string('0', 64)}\n  rows-kept: {text.Count(c => c == '\n') - 1}\n  rows-left-out: 0\n";
        }
        return files.Add("salary-data/SOURCES.yaml", sources);
    }

    private static readonly SocCode Soc = SocCode.TryParse("91-1001", out var soc) ? soc : null!;

    private static NaicsCode Naics(string text) =>
        NaicsCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);

    private static Id<Area> Id(string text) => MadeIds.Id<Area>(text);
}
