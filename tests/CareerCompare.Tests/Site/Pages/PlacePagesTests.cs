using System.Globalization;
using AngleSharp.Dom;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>Pages of places: what they say, against cells that are read here without the program's own loader.</summary>
public class PlacePagesTests
{
    private static readonly IReadOnlyDictionary<string, IDocument> Places = PlaceSite
        .Pages.Where(p => p.Key != "/places/")
        .ToDictionary();

    [Fact]
    public void Every_place_has_a_page_with_every_job_under_each_of_its_groups()
    {
        Assert.Equal(583, Places.Count);
        foreach (var (address, page) in Places)
        foreach (var role in PlaceSite.Ledger.Roles.Values)
        {
            var job = page.GetElementById(role.Id.Text);
            Assert.True(job is not null, $"{address} has no {role.Id}");
            Assert.Equal(RoleGroup.Of(role).Count, job.QuerySelectorAll("dd b").Length);
        }
    }

    [Fact]
    public void The_headline_of_Columbus_says_which_middle_is_lower_and_which_about_the_same()
    {
        var lead = Places["/places/columbus-oh/"].QuerySelector(".lead")!;
        Assert.StartsWith(
            "In Columbus, half of health services managers are paid under $107,520, less than the US middle of $123,860; half of office supervisors are paid under $66,970",
            lead.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["lower", "about-the-same"],
            lead.QuerySelectorAll("[data-said]").Select(s => s.GetAttribute("data-said"))
        );
    }

    [Fact]
    public void Ohio_has_a_rank_as_a_range_and_areas_and_territories_have_none()
    {
        var ranks = Places["/places/ohio/"]
            .QuerySelectorAll("#elsewhere [data-said=rank]")
            .Select(r => r.TextContent)
            .ToList();
        Assert.Contains("38th of 51, and anywhere from 32nd to 48th if survey error is counted", ranks);
        foreach (var place in (string[])["columbus-oh", "southern-ohio", "guam", "us"])
            Assert.Empty(Places[$"/places/{place}/"].QuerySelectorAll("[data-said=rank]"));
    }

    [Fact]
    public void Every_word_against_the_US_is_the_one_that_the_rule_gives()
    {
        PayComparer comparer = new(PlaceSite.Ledger.Wages, PlaceSite.Ledger.EarlierMeans);
        var checkedWords = 0;
        foreach (var (address, page) in Places)
        foreach (var said in page.QuerySelectorAll("[data-said]"))
        {
            var of = said.GetAttribute("data-of")!.Split(' ').Select(CellOf).ToList();
            if (said.GetAttribute("data-said") is "rank")
                continue;
            var word = comparer.Compare(of[0], of[1])!.Word;
            Assert.True(Judgements.NameOf(word) == said.GetAttribute("data-said"), $"{address}: {said.OuterHtml}");
            checkedWords++;
        }
        Assert.True(checkedWords > 2000, $"{checkedWords} words");
    }

    [Fact]
    public void Every_figure_of_an_area_equals_its_cell_in_the_release()
    {
        var cells = Cells();
        var found = 0;
        foreach (var (address, page) in Places)
        foreach (var figure in page.QuerySelectorAll("data[data-claim^='oews-']"))
        {
            var id = figure.GetAttribute("data-claim")!.Split('/');
            var printed = cells[(id[2], id[3])][id[4]].TrimStart('>', '=');
            Assert.True(
                decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture)
                    == decimal.Parse(printed, CultureInfo.InvariantCulture),
                $"{address}: {figure.OuterHtml} is not {printed}"
            );
            found++;
        }
        Assert.True(found > 40_000, $"{found} figures");
    }

    [Fact]
    public void Pay_at_national_prices_is_pay_over_the_price_level_of_2024_and_is_called_about()
    {
        var prices = File.ReadLines(Path.Combine(Repository.Root, "salary-data/rpp-state.csv"))
            .Concat(File.ReadLines(Path.Combine(Repository.Root, "salary-data/rpp-metro.csv")))
            .Select(l => l.Split(','))
            .Where(c => c[0] == "2024")
            .ToDictionary(c => c[1], c => decimal.Parse(c[2], CultureInfo.InvariantCulture));
        var cells = Cells();
        var found = 0;
        foreach (var (address, page) in Places)
        {
            Assert.Equal(prices.ContainsKey(address.Split('/')[2]), page.GetElementById("prices") is not null);
            foreach (var figure in page.QuerySelectorAll("data[data-claim^='local-prices/']"))
            {
                var id = figure.GetAttribute("data-claim")!.Split('/');
                var paid = decimal.Parse(cells[(id[2], id[3])]["median"], CultureInfo.InvariantCulture);
                Assert.Equal(
                    Math.Round(paid / prices[id[2]], MidpointRounding.AwayFromZero) * 100,
                    decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture)
                );
                Assert.EndsWith(
                    "about ",
                    (figure.Closest(".f") ?? figure).PreviousSibling!.TextContent,
                    StringComparison.Ordinal
                );
                found++;
            }
        }
        Assert.True(found > 800, $"{found} figures");
    }

    /// <summary>What is drawn stands in the table beside it; ticks of other areas stand on the pages of their states.</summary>
    [Fact]
    public void Every_amount_that_is_drawn_stands_on_the_page_as_a_figure()
    {
        foreach (var (address, page) in Places)
        {
            var figures = page.QuerySelectorAll("main data").Select(d => d.TextContent).ToHashSet();
            foreach (var label in page.QuerySelectorAll(".pb .v, .pb .u"))
                Assert.True(
                    figures.Contains(label.TextContent.Replace("US ", "", StringComparison.Ordinal)),
                    $"{address}: {label.TextContent} stands only in a chart"
                );
            Assert.All(
                page.QuerySelectorAll("main svg[role=img]"),
                picture => Assert.False(picture.HasAttribute("viewBox"))
            );
        }
    }

    [Fact]
    public void Every_tile_is_the_rounded_middle_of_its_row_in_the_table_of_states()
    {
        var us = Places["/places/us/"];
        var postals = PlaceSite
            .Ledger.Areas.Values.Where(a => a.Postal is not null)
            .ToDictionary(a => a.Name, a => a.Postal!);
        var rows = us.QuerySelectorAll("#elsewhere tbody tr")
            .ToDictionary(r => postals[r.QuerySelector("th")!.TextContent.Trim()]);
        Assert.Equal(54, rows.Count);
        var maps = us.QuerySelectorAll("svg.map").ToList();
        Assert.Equal(3, maps.Count);
        for (var i = 0; i < maps.Count; i++)
            foreach (var tile in maps[i].QuerySelectorAll("g"))
            {
                var texts = tile.QuerySelectorAll("text").Select(t => t.TextContent).ToList();
                var value = rows[texts[0]].QuerySelectorAll("td")[i].QuerySelector("data")!.GetAttribute("value")!;
                Assert.Equal(
                    Math.Round(decimal.Parse(value, CultureInfo.InvariantCulture) / 1000, MidpointRounding.AwayFromZero)
                        .ToString("0", CultureInfo.InvariantCulture),
                    texts[1].TrimStart('≥')
                );
            }
    }

    [Fact]
    public void A_middle_under_35_dollars_an_hour_is_said_by_the_hour_too_and_any_other_where_it_is_asked_for()
    {
        var columbus = Places["/places/columbus-oh/"];
        var rows = columbus.QuerySelectorAll("#pay .row").ToList();
        Assert.Contains("$51.69 an hour in the middle", rows[0].TextContent, StringComparison.Ordinal);
        Assert.False(rows[0].ClassList.Contains("hourly"));
        Assert.Contains("$32.20 an hour in the middle", rows[1].TextContent, StringComparison.Ordinal);
        Assert.True(rows[1].ClassList.Contains("hourly"));
        Assert.NotNull(columbus.QuerySelector("#pay #per-hour"));
    }

    [Fact]
    public void Every_figure_of_a_place_that_the_survey_prints_by_the_hour_has_its_hour_beside_it()
    {
        foreach (var (address, page) in Places)
        {
            var figures = page.QuerySelectorAll("#figures td data, #figures td span[data-claim], #employer td data")
                .Select(d => d.GetAttribute("data-claim")!)
                .Where(claim => claim.StartsWith("oews/", StringComparison.Ordinal))
                .ToHashSet();
            Assert.All(
                figures.Where(claim => FigureId.TryParse(claim, out var id) && id is FigureId.Paid),
                claim =>
                    Assert.True(
                        figures.Contains(claim + "-hourly") || CellOf(claim).Hourly is null,
                        $"{address}: {claim} has no hour"
                    )
            );
        }
        Assert.Contains(Places.Values, p => p.QuerySelectorAll("#figures .hr").Length > 0);
    }

    [Fact]
    public void Place_and_employer_together_are_an_estimate_in_details_and_nowhere_else()
    {
        foreach (var (address, page) in Places)
        foreach (var estimate in page.QuerySelectorAll("[data-estimated-of]"))
        {
            Assert.True(estimate.Closest("#employer details:not([open])") is not null, address);
            var of = estimate.GetAttribute("data-estimated-of")!.Split(' ').Select(CellOf).ToList();
            var made = PlaceAndEmployerEstimate.Of(of[0], of[1], of[2])!;
            Assert.Equal($"{FigureWords.Dollars(made.Low)} to {FigureWords.Dollars(made.High)}", estimate.TextContent);
        }
        Assert.NotEmpty(Places.Values.SelectMany(p => p.QuerySelectorAll("[data-estimated-of]")));
        Assert.Empty(Places["/places/us/"].QuerySelectorAll("[data-estimated-of]"));
    }

    [Fact]
    public void Every_page_ends_with_what_to_do_next_and_keeps_the_place_in_what_it_leads_to()
    {
        foreach (var (address, page) in Places)
        {
            var id = address.Split('/')[2];
            var links = page.QuerySelectorAll("#next dl a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Contains($"/roles/practice-manager/?place={id}", links);
            Assert.Contains(links, l => l.StartsWith("/compare/", StringComparison.Ordinal));
            Assert.All(
                links.Where(l => l != "/places/"),
                l => Assert.EndsWith($"?place={id}", l, StringComparison.Ordinal)
            );
            Assert.Contains("Ask who ", page.GetElementById("next")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static WageEstimate CellOf(string id) =>
        FigureId.TryParse(id, out var parsed) && parsed is FigureId.Paid(var key, _)
            ? PlaceSite.Ledger.Wages.Find(key)!
            : throw new InvalidOperationException(id);

    /// <summary>By the place's id and the occupation: the cell's columns by their names as pages write them.</summary>
    private static Dictionary<(string Place, string Soc), IReadOnlyDictionary<string, string>> Cells()
    {
        const string folder = "salary-data/oews-release/2025-05";
        var names = File.ReadLines(Path.Combine(Repository.Root, folder, "areas.csv"))
            .Skip(1)
            .Select(l => l.Split(','))
            .ToDictionary(c => c[0], c => c[1]);
        Dictionary<(string, string), IReadOnlyDictionary<string, string>> cells = [];
        foreach (var soc in (string[])["11-9111", "43-1011", "11-1021"])
        {
            var lines = File.ReadLines(Path.Combine(Repository.Root, folder, soc + ".csv")).ToList();
            string[] columns =
            [
                .. lines[0]
                    .Split(',')
                    .Select(c =>
                        c.StartsWith("hourly-", StringComparison.Ordinal) ? c["hourly-".Length..] + "-hourly" : c
                    ),
            ];
            foreach (var row in lines.Skip(1).Select(l => l.Split(',')).Where(r => names.ContainsKey(r[0])))
                cells[(names[row[0]], soc)] = columns.Zip(row).ToDictionary(x => x.First, x => x.Second);
        }
        return cells;
    }
}
