namespace CareerCompare.Tests.Site.Pages;

public class PairPayTests
{
    private const string Path = "/compare/office-manager-vs-practice-manager/pay/";

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
    public void The_order_of_a_pair_with_two_classes_has_a_row_a_release_and_a_break_below_2021()
    {
        var rows = RealSite.Pages[Path].QuerySelectorAll("#grid tbody tr").Select(r => r.TextContent.Trim()).ToList();
        Assert.Equal(RealSite.Ledger.Wages.Releases.Count + 1, rows.Count);
        var at = rows.FindIndex(r => r.Contains("do not compare across this line", StringComparison.Ordinal));
        Assert.StartsWith("2021", rows[at - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_chance_is_told_only_where_both_figures_are_of_the_roles_themselves()
    {
        Assert.Contains(
            "times in 100",
            RealSite.Pages[Path].QuerySelector("#chance")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(RealSite.Pages["/compare/operations-manager-vs-practice-manager/pay/"].QuerySelector("#chance"));
    }

    [Fact]
    public void Two_roles_of_one_class_have_no_grid_for_there_is_nothing_to_order() =>
        Assert.Null(RealSite.Pages["/compare/practice-administrator-vs-practice-manager/pay/"].QuerySelector("#grid"));
}
