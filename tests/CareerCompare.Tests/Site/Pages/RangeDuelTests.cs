using System.Globalization;

namespace CareerCompare.Tests.Site.Pages;

public class RangeDuelTests
{
    private const string Path = "/compare/operations-manager-vs-practice-manager/pay/";

    [Fact]
    public void The_sector_is_one_in_which_both_have_many_jobs() =>
        Assert.Equal(
            ["All employers, May 2025", "Health care and social help only, May 2024"],
            RealSite.Pages[Path].QuerySelectorAll("#range h3").Select(h => h.TextContent)
        );

    [Fact]
    public void Each_mark_stands_by_its_amount_on_one_scale_for_the_whole_section()
    {
        List<(decimal Dollars, decimal At)> marks = [];
        foreach (var row in RealSite.Pages[Path].QuerySelectorAll("#range li.row"))
        {
            var amounts = row.QuerySelectorAll("data")
                .Select(d => decimal.Parse(d.GetAttribute("value")!, CultureInfo.InvariantCulture))
                .ToList();
            var circle = row.QuerySelector("circle") is { } c
                ? c.GetAttribute("cx")!
                : row.QuerySelector("g > svg:not(.lb)")!.GetAttribute("x")!;
            marks.Add((amounts[0], Percent(circle)));
            marks.Add((amounts[1], Percent(row.QuerySelector("svg.lb")!.GetAttribute("x")!)));
        }
        Assert.Equal(20, marks.Count);
        var (low, high) = (marks.MinBy(m => m.Dollars), marks.MaxBy(m => m.Dollars));
        Assert.All(
            marks,
            m =>
                Assert.InRange(
                    m.At - (low.At + (m.Dollars - low.Dollars) / (high.Dollars - low.Dollars) * (high.At - low.At)),
                    -.03m,
                    .03m
                )
        );
    }

    [Fact]
    public void A_capped_amount_is_an_arrow_and_says_or_more()
    {
        var capped = RealSite
            .Pages.Where(p => p.Key.EndsWith("/pay/", StringComparison.Ordinal))
            .SelectMany(p => p.Value.QuerySelectorAll("#range li.row"))
            .Where(r => r.TextContent.Contains("or more", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(capped);
        Assert.All(capped, r => Assert.NotNull(r.QuerySelector("path")));
    }

    private static decimal Percent(string text) => decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);
}
