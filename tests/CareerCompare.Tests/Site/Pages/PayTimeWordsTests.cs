using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PayTimeWordsTests
{
    [Fact]
    public void Each_group_is_told_of_then_and_now_and_no_change_is_said()
    {
        var says = Says("practice-manager");
        Assert.Contains(
            "In May 2025 prices, half of health services managers were paid under about $127,700 in May 2015 and under $123,860",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains("The survey’s method changed in between.", says, StringComparison.Ordinal);
        Assert.DoesNotMatch("rose faster|lost ground|kept up|low point", says);
    }

    [Fact]
    public void Since_the_newest_release_the_cost_index_of_the_broad_groups_tells_a_direction_and_whose_the_amount_would_be()
    {
        var says = Says("practice-manager");
        Assert.Contains(
            "In the twelve months to March 2026 pay in private industry rose by 3% in management, business and financial occupations and by 3.6%",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "An amount made of it would be our estimate, and could be off by 4% either way.",
            says,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("financial occupations", Says("office-manager"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sixteen_years_stand_in_the_table_with_the_break_between_2021_and_2020()
    {
        var rows = RealSite
            .Pages["/roles/practice-manager/pay/"]
            .QuerySelectorAll("[aria-labelledby=years-11-9111] tbody tr")
            .Select(Rendered.Words)
            .ToList();
        Assert.Equal(17, rows.Count);
        Assert.Equal("2021$101,340$121,000", rows[4]);
        Assert.Contains("do not compare across this line", rows[5], StringComparison.Ordinal);
        Assert.Equal("2020$104,280$130,700", rows[6]);
    }

    [Fact]
    public void No_stand_in_for_a_missing_price_index_is_used_for_releases_of_May() =>
        Assert.All(
            RealSite.Pages.Where(p => p.Key.EndsWith("/pay/", StringComparison.Ordinal)),
            p => Assert.DoesNotContain("stands in", p.Value.Body!.TextContent, StringComparison.Ordinal)
        );

    private static string Says(string role) =>
        Rendered.Words(RealSite.Pages[$"/roles/{role}/pay/"].QuerySelector("#time")!);
}
