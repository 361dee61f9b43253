using AngleSharp.Dom;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PayLadderTests
{
    private static readonly IReadOnlyList<string> WithLadder =
    [
        .. RealSite.Pages.Where(p => p.Value.QuerySelector(".ladder") is not null).Select(p => p.Key),
    ];

    [Fact]
    public void Every_role_and_every_pair_has_a_ladder_with_its_table()
    {
        Assert.Equal(5 + 10, WithLadder.Count);
        Assert.All(WithLadder, p => Assert.NotNull(TableOf(p)));
    }

    [Fact]
    public void What_the_rungs_tell_equals_the_rows_of_the_table()
    {
        foreach (var path in WithLadder)
        {
            var page = RealSite.Pages[path];
            var drawn = page.QuerySelectorAll(".ladder .row .gr")
                .Select(g =>
                    (
                        Name: Words(g, "p > b"),
                        Middle: g.QuerySelector("svg") is null ? null : Claim(g.QuerySelector("p > data"))
                    )
                );
            var table = TableOf(path)!;
            var rows = table
                .QuerySelectorAll("tbody tr:has(td)")
                .Select(r => (Name: Words(r, "th"), Middle: Claim(r.QuerySelector("td:nth-child(4) > data"))));
            Assert.Equal(rows, drawn);
            Assert.Equal(
                table.QuerySelectorAll("th.at").Select(Rendered.Words),
                page.QuerySelectorAll(".ladder .row > div > b").Select(Rendered.Words)
            );
        }
    }

    [Fact]
    public void The_nearest_employer_stands_first_and_all_employers_together_last()
    {
        var rungs = Rungs("/roles/practice-manager/");
        Assert.Equal("621100", rungs[0].GetAttribute("data-employer"));
        Assert.Equal("all", rungs[^1].GetAttribute("data-employer"));
        Assert.Equal(
            ["621100", "621200"],
            Rungs("/compare/office-manager-vs-practice-manager/").Take(2).Select(r => r.GetAttribute("data-employer"))
        );
    }

    [Fact]
    public void An_unsteady_cell_has_both_averages_with_their_months_and_neither_bar_nor_percentile()
    {
        var page = RealSite.Pages["/roles/practice-manager/"];
        var group = page.QuerySelectorAll("#at-541940 .gr")
            .Single(g => Words(g, "p > b") == "Health services managers");
        Assert.Null(group.QuerySelector("svg"));
        Assert.DoesNotContain("$", group.TextContent, StringComparison.Ordinal);
        var told = page.QuerySelector("#unsteady")!;
        Assert.StartsWith(
            "Veterinarians’ offices, health services managers. Too unsteady to compare: the average was $154,060 in May 2024 and $105,650",
            Rendered.Words(told),
            StringComparison.Ordinal
        );
        Assert.Equal("unsteady", told.QuerySelector("[data-said]")!.GetAttribute("data-said"));
        Assert.DoesNotMatch("11-9111/541940/(p10|p25|median|p75|p90)\"", page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public void An_employer_that_holds_others_says_that_it_counts_them_again()
    {
        var health = Rungs("/compare/office-manager-vs-practice-manager/")
            .Single(r => r.GetAttribute("data-employer") == "62--63");
        Assert.Contains("Counts doctors’ offices, dentists’ offices", Rendered.Words(health), StringComparison.Ordinal);
        Assert.Contains(" again", Rendered.Words(health), StringComparison.Ordinal);
        Assert.DoesNotContain(" again", Rendered.Words(Rungs("/roles/practice-manager/")[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_few_that_stand_for_all_hold_none_of_each_other()
    {
        foreach (var path in WithLadder)
        {
            var rows = RealSite.Pages[path].QuerySelectorAll(".meds tbody th").Select(Rendered.Words).ToList();
            Assert.InRange(rows.Count, 2, 3);
            Assert.DoesNotContain("no figure", RealSite.Pages[path].QuerySelector(".meds")!.TextContent);
            Assert.DoesNotContain("Health care and social assistance", rows);
        }
        Assert.Equal(
            ["Doctors’ offices", "Dentists’ offices", "Hospitals"],
            RealSite
                .Pages["/compare/office-manager-vs-practice-manager/"]
                .QuerySelectorAll(".meds tbody th")
                .Select(Rendered.Words)
        );
    }

    [Fact]
    public void Pay_under_thirty_five_dollars_an_hour_is_told_by_the_hour_and_all_other_pay_where_it_is_asked_for()
    {
        foreach (var path in WithLadder)
        {
            var groups = RealSite.Pages[path].QuerySelectorAll(".ladder .gr:has(svg)").ToList();
            foreach (var group in groups)
            {
                var hourly = group.QuerySelector(".hr data")!;
                Assert.EndsWith(" an hour", hourly.TextContent, StringComparison.Ordinal);
                var dollars = decimal.Parse(
                    hourly.GetAttribute("value")!,
                    System.Globalization.CultureInfo.InvariantCulture
                );
                Assert.Equal(dollars < 35, group.ClassList.Contains("hourly"));
            }
            var page = RealSite.Pages[path];
            Assert.Equal(groups.Any(g => !g.ClassList.Contains("hourly")), page.QuerySelector("#per-hour") is not null);
        }
    }

    [Fact]
    public void Every_percentile_of_the_table_stands_there_by_the_hour_too()
    {
        foreach (var path in WithLadder)
            Assert.All(
                TableOf(path)!.QuerySelectorAll("tbody td:not([colspan])"),
                cell =>
                {
                    var claims = cell.QuerySelectorAll("[data-claim]").Select(Claim).ToList();
                    Assert.Equal(2, claims.Count);
                    Assert.Equal(claims[0] + "-hourly", claims[1]);
                }
            );
    }

    [Fact]
    public void Of_a_pair_the_first_is_solid_the_second_outlined_and_what_both_are_counted_in_is_both()
    {
        string Sign(string path, string group) =>
            RealSite
                .Pages[path]
                .QuerySelectorAll(".meds thead th")
                .Single(t => Rendered.Words(t).StartsWith(group, StringComparison.Ordinal))
                .QuerySelector("svg")!
                .ClassName!;
        Assert.Equal("sg gab", Sign("/compare/office-manager-vs-practice-manager/", "Office supervisors"));
        Assert.Equal("sg ga", Sign("/compare/office-manager-vs-practice-manager/", "Health services managers"));
        Assert.Equal("sg gb", Sign("/compare/office-manager-vs-operations-manager/", "Office supervisors"));
        Assert.Equal("sg gh", Sign("/roles/practice-manager/", "Office supervisors"));
    }

    [Fact]
    public void What_paid_means_and_that_the_low_quarter_is_no_starting_pay_is_said_once_a_page()
    {
        foreach (var path in WithLadder)
        {
            var text = RealSite.Pages[path].Body!.TextContent;
            Assert.Equal(2, text.Split("hourly pay times 2,080 hours").Length);
            Assert.Equal(2, text.Split("The low quarter is not the starting pay").Length);
        }
    }

    private static List<IElement> Rungs(string path) => [.. RealSite.Pages[path].QuerySelectorAll(".ladder .row")];

    private static string Words(IElement within, string selector) => Rendered.Words(within.QuerySelector(selector)!);

    /// <summary>Where the link under the drawing leads.</summary>
    private static IElement? TableOf(string path) =>
        RealSite
            .Pages[path]
            .QuerySelectorAll("a")
            .Single(a => a.TextContent == "The same as a table")
            .GetAttribute("href")
            is { } to
        && to.EndsWith("#table", StringComparison.Ordinal)
            ? RealSite.Pages[to[..^"#table".Length]].QuerySelector("#table table.rungs")
            : null;

    private static string? Claim(IElement? figure) => figure?.GetAttribute("data-claim");
}
