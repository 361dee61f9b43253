using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What the drawings of places say, against the tables and sentences of the same page.</summary>
public partial class PlacesChartsTests
{
    private static readonly IReadOnlyList<IDocument> StatePages =
    [
        .. RealSite
            .Pages.Where(p => StateAddress.IsMatch(p.Key))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => p.Value),
    ];

    private static readonly IReadOnlyList<IDocument> RolePages =
    [
        .. RealSite
            .Pages.Where(p =>
                p.Key.EndsWith("/pay/", StringComparison.Ordinal) && p.Value.QuerySelector("#places") is not null
            )
            .Select(p => p.Value),
    ];

    [Fact]
    public void Every_role_that_is_no_draft_has_a_page_for_every_state()
    {
        Assert.Equal(51 * RealSite.Ledger.Roles.Values.Count(r => !r.Draft), StatePages.Count);
        foreach (var page in RolePages)
            Assert.Equal(51, page.QuerySelectorAll("#places table tbody th a").Length);
    }

    [Fact]
    public void Every_amount_in_the_bars_and_strips_of_a_state_stands_on_its_page_as_a_figure()
    {
        foreach (var page in StatePages)
        {
            var amounts = page.QuerySelectorAll("main data").Select(d => d.TextContent).ToHashSet();
            var rounded = page.QuerySelectorAll("main data")
                .Select(d => Thousands(decimal.Parse(d.GetAttribute("value")!, CultureInfo.InvariantCulture) / 1000))
                .ToHashSet();
            foreach (
                var text in page.QuerySelectorAll(".lane svg text, .strip text")
                    .Where(t => !IsTick(t))
                    .Select(t => t.TextContent)
            )
            foreach (var amount in Money.Matches(text).Select(m => m.Value))
                Assert.True(
                    amount.EndsWith('k') ? rounded.Contains(amount[1..^1]) : amounts.Contains(amount),
                    $"{page.Title}: {amount} stands only in a chart"
                );
        }
    }

    [Fact]
    public void Every_number_of_a_map_is_the_rounded_median_of_its_row()
    {
        foreach (var page in RolePages)
        {
            var rows = page.QuerySelectorAll("#places tbody tr")
                .ToDictionary(r => PostalOf(r.QuerySelector("th")!.TextContent.Trim()));
            var maps = page.QuerySelectorAll("svg.map");
            Assert.Equal(2, maps.Length);
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal(51, maps[i].QuerySelectorAll("g").Length);
                foreach (var tile in maps[i].QuerySelectorAll("g"))
                {
                    var (postal, number) = (
                        tile.QuerySelectorAll("text")[0].TextContent,
                        tile.QuerySelectorAll("text")[1].TextContent
                    );
                    var value = decimal.Parse(
                        rows[postal].QuerySelectorAll("td")[i].QuerySelector("data")!.GetAttribute("value")!,
                        CultureInfo.InvariantCulture
                    );
                    Assert.Equal(Thousands(value / 1000), number);
                }
            }
        }
    }

    [Fact]
    public void A_map_and_a_strip_name_their_extremes_in_words_and_no_picture_with_text_scales()
    {
        foreach (
            var words in RolePages
                .SelectMany(p => p.QuerySelectorAll("svg.map desc"))
                .Select(d => d.TextContent)
                .Concat(
                    StatePages
                        .SelectMany(p => p.QuerySelectorAll("svg.strip"))
                        .Select(s => s.GetAttribute("aria-label")!)
                )
        )
            Assert.Matches(@"Lowest [A-Z][a-zA-Z ]+ \$\d+k, highest [A-Z][a-zA-Z ]+ \$\d+k\.", words);
        foreach (var picture in RolePages.Concat(StatePages).SelectMany(p => p.QuerySelectorAll("main svg[role=img]")))
            Assert.False(picture.HasAttribute("viewBox"));
    }

    [Fact]
    public void The_rank_of_a_state_is_one_more_than_the_number_of_states_that_stand_higher()
    {
        foreach (var role in RolePages)
        {
            var paid = role.QuerySelectorAll("#places tbody tr")
                .ToDictionary(
                    r => r.QuerySelector("th a")!.GetAttribute("href")!,
                    r => decimal.Parse(r.QuerySelector("td data")!.GetAttribute("value")!, CultureInfo.InvariantCulture)
                );
            foreach (var (address, dollars) in paid)
            {
                var label = RealSite.Pages[address].QuerySelector(".strip .v")!.TextContent;
                Assert.Equal(
                    1 + paid.Values.Count(d => d > dollars),
                    int.Parse(Digits.Match(label).Value, CultureInfo.InvariantCulture)
                );
                Assert.EndsWith(" of 51", label, StringComparison.Ordinal);
            }
        }
    }

    private static bool IsTick(IElement text) => text.GetAttribute("y") == "110";

    private static string Thousands(decimal thousands) =>
        Math.Round(thousands, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    private static string PostalOf(string name) => RealSite.Ledger.Areas.Values.Single(a => a.Name == name).Postal!;

    [GeneratedRegex(@"^/roles/[a-z-]+/pay/[a-z-]+/$")]
    private static partial Regex StateAddress { get; }

    [GeneratedRegex(@"\$\d[\d,]*k?")]
    private static partial Regex Money { get; }

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Digits { get; }
}
