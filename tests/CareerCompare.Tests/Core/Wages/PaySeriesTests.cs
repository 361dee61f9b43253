using CareerCompare.Core.Wages;
using static CareerCompare.Tests.Core.Wages.MadeSeries;

namespace CareerCompare.Tests.Core.Wages;

public class PaySeriesTests
{
    [Fact]
    public void The_method_of_2021_ends_a_stretch() =>
        Assert.Equal(
            "2018 2019 2020 | 2021 2022",
            Stretches("11-9111", Years("11-9111", 2018, 2019, 2020, 2021, 2022))
        );

    [Fact]
    public void Mixed_classes_stand_alone_in_2019_and_2020() =>
        Assert.Equal(
            "2017 2018 | 2019 2020 | 2021",
            Stretches("11-3010", Years("11-3010", 2017, 2018, 2019, 2020, 2021))
        );

    [Fact]
    public void A_class_that_was_not_mixed_goes_on_through_2019() =>
        Assert.Equal("2017 2018 2019", Stretches("43-1011", Years("43-1011", 2017, 2018, 2019)));

    [Fact]
    public void Where_one_break_hides_another_the_method_is_named() =>
        Assert.Equal(SeriesBreak.NewMethod, Comparability.Between(Soc("11-3010"), new(2018, 5), new(2022, 5)));

    [Fact]
    public void A_code_that_begins_late_has_its_own_years_only()
    {
        var wages = Table(
            Estimate("11-9111", 2019),
            Estimate("11-9111", 2021),
            Estimate("11-3012", 2021),
            Estimate("11-3012", 2022)
        );
        Assert.Equal("2021 2022", Stretches("11-3012", wages));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_median_that_is_not_known_leaves_a_gap_in_the_line_but_not_in_the_list(Wage wage)
    {
        var wages = Table(
            Estimate("11-9111", 2021),
            Estimate("11-9111", 2022),
            Estimate("11-9111", 2023, wage),
            Estimate("11-9111", 2024),
            Estimate("11-9111", 2025)
        );
        var stretch = PaySeries.Of(Soc("11-9111"), wages).Latest!;
        Assert.Equal("2021 2022 2023 2024 2025", YearsOf([stretch.Estimates]));
        Assert.Equal("2021 2022 | 2024 2025", YearsOf(stretch.Runs));
    }

    public static TheoryData<Wage> Unknown => [new Wage.AtLeast(239_200), new Wage.NotReleased(), new Wage.MarkLost()];

    [Fact]
    public void A_release_that_lacks_the_class_leaves_a_gap()
    {
        var wages = Table(Estimate("11-9111", 2021), Estimate("43-1011", 2022), Estimate("11-9111", 2023));
        Assert.Equal("2021 | 2023", YearsOf(PaySeries.Of(Soc("11-9111"), wages).Latest!.Runs));
    }

    [Fact]
    public void A_class_of_which_nothing_is_known_has_no_stretch() =>
        Assert.Null(PaySeries.Of(Soc("11-9111"), Table()).Latest);

    [Fact]
    public void Whatever_the_years_nothing_is_lost_and_no_stretch_crosses_a_break()
    {
        var random = new Random(7);
        foreach (var code in new[] { "11-9111", "11-3010" })
            for (var i = 0; i < 200; i++)
            {
                var years = Enumerable.Range(2010, 17).Where(_ => random.Next(3) > 0).ToArray();
                var series = PaySeries.Of(Soc(code), Years(code, years));
                Assert.Equal(years, series.Estimates.Select(e => e.Release.Year));
                foreach (var stretch in series.Stretches)
                {
                    Assert.Null(
                        Comparability.Between(Soc(code), stretch.Estimates[0].Release, stretch.Estimates[^1].Release)
                    );
                    Assert.Equal(stretch.Estimates, stretch.Known);
                }
            }
    }

    private static string Stretches(string code, WageTable wages) =>
        YearsOf(PaySeries.Of(Soc(code), wages).Stretches.Select(s => s.Estimates));
}
