using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Authoring;

/// <summary>Figures that were read from the publishers' files by other means than the importer. What is stored has to hold them.</summary>
public class KnownFiguresTests
{
    [Theory]
    [InlineData("11-1021", 2015, 2_145_140, "119460 44190 64750 97730 152270 >=187200")]
    [InlineData("11-1021", 2016, 2_188_870, "122090 44290 64890 99310 155020 >=208000")]
    [InlineData("11-1021", 2020, 2_347_420, "125740 45850 67450 103650 161190 >=208000")]
    [InlineData("11-1021", 2022, 3_376_680, "122860 43470 62070 98100 154560 221270")]
    [InlineData("11-1021", 2024, 3_584_420, "133120 47420 67160 102950 164130 >=239200")]
    [InlineData("11-1021", 2025, 3_503_020, "134940 50090 72320 105770 167280 253390")]
    [InlineData("11-3010", 2019, 307_280, "106550 55210 72220 96940 128230 166330")]
    [InlineData("11-3010", 2020, 307_620, "108120 56080 73650 98890 130930 169930")]
    [InlineData("11-3011", 2018, 283_570, "106050 55000 71850 96180 127100 165470")]
    [InlineData("11-3012", 2021, 224_620, "113030 59470 77070 100170 131130 168910")]
    [InlineData("11-3012", 2024, 254_140, "126030 64740 83660 108390 147150 200010")]
    [InlineData("11-9111", 2015, 314_950, "106070 56230 72510 94500 123740 165380")]
    [InlineData("11-9111", 2017, 346_980, "111680 58350 75340 98350 128960 176130")]
    [InlineData("11-9111", 2019, 394_910, "115160 58820 76770 100980 133520 189000")]
    [InlineData("11-9111", 2020, 402_540, "118800 59980 78820 104280 139650 195630")]
    [InlineData("11-9111", 2021, 436_770, "119840 60780 77750 101340 135750 205620")]
    [InlineData("11-9111", 2022, 476_750, "127980 64100 81430 104830 143200 209990")]
    [InlineData("11-9111", 2023, 515_100, "134440 67900 86080 110680 157640 216750")]
    [InlineData("11-9111", 2024, 565_840, "137730 69680 88560 117960 162420 219080")]
    [InlineData("11-9111", 2025, 597_080, "140970 73390 94700 123860 166100 224340")]
    [InlineData("43-1011", 2016, 1_443_150, "57890 32950 41910 54340 69260 87690")]
    [InlineData("43-1011", 2023, 1_504_570, "68620 41060 50160 63450 79690 100270")]
    [InlineData("43-1011", 2024, 1_495_580, "71560 43920 53190 66140 82340 102980")]
    [InlineData("51-0000", 2020, 8_519_410, "41760 24650 29360 37440 49910 65330")]
    [InlineData("11-0000", 2018, 7_616_650, "121560 49260 70880 104240 151700 >=208000")]
    [InlineData("11-0000", 2025, 11_132_700, "145260 60130 82970 126520 176280 257310")]
    [InlineData("29-1060", 2014, 633_480, "194990 60320 130820 >=187200 >=187200 >=187200")]
    [InlineData("29-1069", 2013, 307_220, "187200 56050 112780 >=187200 >=187200 >=187200")]
    [InlineData("43-1000", 2024, 1_495_580, "71560 43920 53190 66140 82340 102980")]
    [InlineData("43-1010", 2024, 1_495_580, "71560 43920 53190 66140 82340 102980")]
    [InlineData("00-0000", 2025, 155_495_730, "69770 31200 37590 50980 80520 128560")]
    public void The_national_tables_hold_what_the_workbooks_print(string soc, int year, long jobs, string wages)
    {
        var e = RealSite.Ledger.Wages.National(Soc(soc), new(year, 5))!;
        Assert.Equal(jobs, e.Employment);
        Assert.Equal(
            wages,
            Written(e.Yearly.Mean, e.Yearly.P10, e.Yearly.P25, e.Yearly.Median, e.Yearly.P75, e.Yearly.P90)
        );
    }

    [Fact]
    public void Sixteen_years_are_there_and_every_linked_class_is_in_the_newest()
    {
        Assert.Equal(Enumerable.Range(2010, 16), RealSite.Ledger.Wages.Releases.Select(r => r.Year));
        Assert.All(
            RealSite.Ledger.Roles.Values.SelectMany(r => r.Occupations),
            o => Assert.NotNull(RealSite.Ledger.Wages.National(o.Soc, new(2025, 5)))
        );
    }

    [Theory]
    [InlineData(2010)]
    [InlineData(2011)]
    public void No_title_holds_what_stood_for_a_footnote(int year) =>
        Assert.Equal(
            "Transportation Security Screeners (federal only)",
            RealSite.Ledger.Wages.National(Soc("33-9093"), new(year, 5))!.Title
        );

    [Fact]
    public void A_figure_of_a_group_can_be_referred_to() =>
        Assert.Equal(
            new Quantity.Pay(new Wage.Exactly(49_910), PayKind.P75, PayPer.Year),
            new FigureBook(RealSite.Ledger).Find("oews/2020-05/51-0000/p75")!.Quantity
        );

    /// <summary>BEA, February 2026: the edition revised all years before.</summary>
    [Theory]
    [InlineData("alabama", 88.823)]
    [InlineData("montana", 94.6)]
    [InlineData("columbus-oh", 95.5)]
    [InlineData("abilene-tx", 90.364)]
    public void Price_parities_of_2024_are_those_that_were_published(string place, double index) =>
        Assert.Equal(
            (decimal)index,
            Math.Round(
                RealSite.Ledger.PriceParities.Find(Id(place), 2024)!.Value,
                index.ToString(System.Globalization.CultureInfo.InvariantCulture).Split('.')[1].Length
            )
        );

    [Theory]
    [InlineData(2015, 237.017)]
    [InlineData(2020, 258.811)]
    [InlineData(2024, 313.689)]
    public void The_mean_of_a_years_price_indexes_is_that_which_was_published(int year, double mean) =>
        Assert.Equal(
            (decimal)mean,
            Math.Round(
                Enumerable.Range(1, 12).Average(m => RealSite.Ledger.ConsumerPrices.Find(new(year, m))!.Value),
                3
            )
        );

    [Fact]
    public void October_2025_has_no_price_index()
    {
        Assert.Null(RealSite.Ledger.ConsumerPrices.Find(new(2025, 10)));
        Assert.NotNull(RealSite.Ledger.ConsumerPrices.Find(new(2025, 9)));
    }

    [Theory]
    [InlineData("11-1021", 2024)]
    [InlineData("11-1021", 2025)]
    [InlineData("43-1011", 2024)]
    [InlineData("43-1011", 2025)]
    [InlineData("11-9111", 2025)]
    public void Jobs_of_the_states_sum_to_those_of_the_nation(string soc, int year)
    {
        var ledger = RealSite.Ledger;
        var states = ledger.Wages.In(AreaKind.State, Soc(soc), new(year, 5)).ToList();
        Assert.Equal(51, states.Count);
        var national = ledger.Wages.National(Soc(soc), new(year, 5))!.Employment!.Value;
        Assert.InRange(states.Sum(s => s.Employment!.Value) / (double)national, 0.9997, 1.0003);
    }

    [Fact]
    public void Areas_are_51_states_three_territories_and_nonmetropolitan_areas_with_their_state()
    {
        var areas = RealSite.Ledger.Areas;
        Assert.Equal(
            (51, 3),
            (areas.Values.Count(a => a.Kind == AreaKind.State), areas.Values.Count(a => a.Kind == AreaKind.Territory))
        );
        Assert.All(
            areas.Values.Where(a => a.Kind == AreaKind.Nonmetropolitan),
            a => Assert.Contains(a.State!, areas.Keys)
        );
        Assert.Equal(AreaKind.State, areas[Id("district-of-columbia")].Kind);
    }

    [Fact]
    public void The_country_has_the_same_figures_in_the_workbook_and_in_the_whole_release()
    {
        var release = Path.Combine(Repository.Root, "salary-data", "oews-release", "2025-05");
        var workbook = File.ReadLines(Path.Combine(Repository.Root, "salary-data", "oews", "2025-05.csv"))
            .Skip(1)
            .Select(l => (Soc: l[..7], Cells: l[(l.LastIndexOf('"') is > 0 and var end ? end : 8)..].Split(',')[1..]))
            .ToList();
        var shared = 0;
        foreach (var (soc, cells) in workbook)
        {
            if (!File.Exists(Path.Combine(release, soc + ".csv")))
                continue;
            var own = File.ReadLines(Path.Combine(release, soc + ".csv"))
                .Single(l => l.StartsWith("0000000,000000,", StringComparison.Ordinal))
                .Split(',');
            // The workbook has jobs, then the mean and five percentiles; the release has two errors between.
            IReadOnlyList<string> there = [own[2], .. own[5..11]];
            foreach (var (a, b) in cells.Zip(there).Where(p => IsFigure(p.First) && IsFigure(p.Second)))
            {
                Assert.True(a == b, $"{soc}: {a} in the workbook, {b} in the release");
                shared++;
            }
        }
        Assert.True(shared > 7000, $"only {shared} figures are in both");

        static bool IsFigure(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]);
    }

    private static string Written(params Wage[] wages) =>
        string.Join(
            ' ',
            wages.Select(w =>
                w switch
                {
                    Wage.Exactly x => x.Dollars.ToString("0", CultureInfo.InvariantCulture),
                    Wage.AtLeast x => $">={x.Dollars:0}",
                    _ => w.GetType().Name,
                }
            )
        );

    private static SocCode Soc(string text) =>
        SocCode.TryParse(text, out var soc) ? soc : throw new ArgumentException(text);

    private static NaicsCode Naics(string text) =>
        NaicsCode.TryParse(text, out var code) ? code : throw new ArgumentException(text);

    private static Id<Area> Id(string text) => MadeIds.Id<Area>(text);
}
