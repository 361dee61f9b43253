using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PayTimeWordsTests
{
    [Fact]
    public void The_answer_says_whether_pay_kept_up_since_when_and_how_low_it_was()
    {
        var says = Says("practice-manager");
        Assert.Contains(
            "Since May 2021, pay for health services managers rose faster than prices: by 2.3%",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The low point was May 2022: 4.7% less than in 2021. Prices rose by 19.4% in that time.",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains("pay for office supervisors lost ground to prices: by 3.9%", says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_began_in_2021_has_its_own_years_only_and_says_so()
    {
        var table = RealSite.Pages["/roles/office-manager/pay/"].QuerySelector("[aria-labelledby=years-11-3012]")!;
        Assert.Equal(
            ["2025", "2024", "2023", "2022", "2021"],
            table.QuerySelectorAll("tbody th").Select(t => t.TextContent)
        );
        Assert.Contains("on its own since May 2021", table.ParentElement!.TextContent, StringComparison.Ordinal);
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
