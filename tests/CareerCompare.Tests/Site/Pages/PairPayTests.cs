using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PairPayTests
{
    private const string Path = "/compare/operations-manager-vs-practice-manager/pay/";

    [Fact]
    public void Every_comparison_leads_to_its_pay_page_and_back()
    {
        foreach (
            var comparison in RealSite.Pages.Keys.Where(p =>
                p.Contains("-vs-", StringComparison.Ordinal)
                && p.StartsWith("/compare/", StringComparison.Ordinal)
                && !p.EndsWith("/pay/", StringComparison.Ordinal)
                && p.Split("-vs-").Length == 2
            )
        )
        {
            Assert.NotNull(RealSite.Pages[comparison].QuerySelector($"#pay a[href='{comparison}pay/']"));
            Assert.NotNull(RealSite.Pages[comparison + "pay/"].QuerySelector($"#answer a[href='{comparison}']"));
        }
    }

    [Fact]
    public void Each_point_of_pay_is_judged_by_itself()
    {
        var words = RealSite
            .Pages[Path]
            .QuerySelectorAll("#pairs .points")
            .Where(t =>
                Rendered
                    .Words(t.QuerySelector("caption")!)
                    .EndsWith(
                        ": general and operations managers against health services managers",
                        StringComparison.Ordinal
                    )
            )
            .Select(t => string.Join('|', t.QuerySelectorAll("tbody tr:last-child td").Select(Rendered.Words)))
            .ToList();
        // At doctors’ offices, in hospitals, at all employers together.
        Assert.Equal(
            [
                "too close to tell|too close to tell|too close to tell|too close to tell|too close to tell",
                "lower|about the same|higher|higher|higher",
                "lower|lower|lower|about the same|higher",
            ],
            words
        );
    }

    [Fact]
    public void Two_groups_of_one_title_are_not_held_against_each_other() =>
        Assert.DoesNotContain(
            "health services managers against office supervisors",
            RealSite.Pages[Path].QuerySelector("#pairs")!.TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_people_told_a_website_stands_apart_with_its_month_and_what_it_is_worth()
    {
        var seen = Rendered.Words(RealSite.Pages[Path].QuerySelector("#seen")!);
        Assert.Contains(
            "Half of those who told Payscale in June 2022 were paid under $63,100",
            seen,
            StringComparison.Ordinal
        );
        Assert.Contains("comes from whoever answered and from no sample", seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_grid_of_years_or_of_chances_is_left()
    {
        foreach (var page in RealSite.Pages.Where(p => p.Key.EndsWith("/pay/", StringComparison.Ordinal)))
            Assert.DoesNotMatch("times in 100|who is ahead|Ahead:", page.Value.Body!.TextContent);
    }
}
