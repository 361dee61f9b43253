using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public partial class PathsPageTests
{
    private static readonly IHtmlDocument Page = RealSite.Pages["/paths/"];
    private static readonly SiteInputs Inputs = new(RealSite.Ledger, new DefaultTheme());

    /// <summary>The five jobs, and the roles of this checkout, of which most lead on to several.</summary>
    public static TheoryData<string> Sites => ["five jobs", "today"];

    private static Ledger LedgerOf(string site) => site == "today" ? Words.PublishedSite.Ledger : RealSite.Ledger;

    private static IReadOnlyDictionary<string, IHtmlDocument> PagesOf(string site) =>
        site == "today" ? Words.PublishedSite.Pages : RealSite.Pages;

    private static IEnumerable<(RoleProfile From, RoleProfile To)> StepsOf(Ledger ledger) =>
        from role in ledger.Roles.Values
        from id in role.LeadsTo
        select (role, ledger.Roles[id]);

    private static IEnumerable<(RoleProfile From, IHtmlDocument Page)> FromPages(string site) =>
        from role in LedgerOf(site).Roles.Values
        where role.LeadsTo.Count > 0
        select (role, PagesOf(site)[$"/paths/from/{role.Id}/"]);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_step_is_a_row_of_the_table_and_a_part_of_the_drawing_and_stands_in_full_where_the_row_leads(
        string site
    )
    {
        var index = PagesOf(site)["/paths/"];
        var steps = StepsOf(LedgerOf(site)).ToList();
        Assert.True(steps.Count >= 5, $"{steps.Count} steps");
        var rows = index.QuerySelectorAll("table.walk tbody th a").ToList();
        var words = string.Join(' ', index.QuerySelectorAll("svg[role=img] desc").Select(d => d.TextContent));
        Assert.Equal(steps.Count, rows.Count);
        foreach (var (from, to) in steps)
        {
            var row = rows.Single(r => r.TextContent == $"{from.Title} to {FirstLetter.InSentence(to.Title)}");
            Assert.Equal($"/paths/from/{from.Id}/#step-to-{to.Id}", row.GetAttribute("href"));
            Assert.NotNull(PagesOf(site)[$"/paths/from/{from.Id}/"].GetElementById($"step-to-{to.Id}"));
            Assert.Contains($"{from.Title} leads to {to.Title}:", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_leg_of_a_route_is_a_step_and_the_legs_of_a_route_join(string site)
    {
        var ledger = LedgerOf(site);
        var edges = StepsOf(ledger)
            .Select(s => $"/paths/from/{s.From.Id}/#step-to-{s.To.Id}")
            .ToHashSet(StringComparer.Ordinal);
        var seen = 0;
        foreach (var (from, page) in FromPages(site))
        foreach (var target in page.QuerySelectorAll(".to"))
        foreach (var way in target.QuerySelectorAll("ol"))
        {
            seen++;
            var legs = way.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.All(legs, leg => Assert.Contains(leg, edges));
            var at = from.Id.Text;
            foreach (var leg in legs)
            {
                var (start, end) = EndsOf(leg);
                Assert.Equal(at, start);
                at = end;
            }
            Assert.Equal(target.Id, $"to-{at}");
        }
        Assert.True(seen > 5, $"{seen} ways");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_page_lists_every_role_as_reached_or_not(string site)
    {
        foreach (var (from, page) in FromPages(site))
            Assert.Equal(
                LedgerOf(site)
                    .Roles.Values.Where(r => r != from)
                    .Select(r => $"to-{r.Id}")
                    .Order(StringComparer.Ordinal),
                page.QuerySelectorAll("[id^=to-]").Select(e => e.Id!).Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void A_thing_to_learn_is_a_measured_difference_that_passes_and_no_other()
    {
        var counted = 0;
        foreach (var (from, to) in StepsOf(RealSite.Ledger))
        {
            var said = Page.QuerySelectorAll("table.walk tbody tr")
                .Single(r => r.QuerySelector("a")!.TextContent == $"{from.Title} to {FirstLetter.InSentence(to.Title)}")
                .QuerySelector("td")!
                .TextContent;
            if (RatedPair.Of(to, from, Inputs) is not { Together.Count: 0 } pair)
            {
                Assert.DoesNotContain("to learn", said, StringComparison.Ordinal);
                continue;
            }
            var added = pair.Differences.Count(d => d.Word == WorkWord.Higher);
            counted += added;
            Assert.StartsWith(
                added == 0 ? "nothing rated clearly higher" : $"{added} thing",
                said,
                StringComparison.Ordinal
            );
        }
        Assert.True(counted > 5);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pay_of_a_step_is_of_one_release_and_one_employer_on_the_axis_of_the_page_with_its_word(string site)
    {
        PayComparer comparer = new(LedgerOf(site).Wages, LedgerOf(site).EarlierMeans);
        foreach (var (from, page) in FromPages(site))
        foreach (var step in page.QuerySelectorAll(".step"))
        {
            var to = LedgerOf(site).Roles.Values.Single(r => step.Id == $"step-to-{r.Id}");
            var found = RoleVerdict.Of(to, from, LedgerOf(site), comparer)!;
            var pay = step.QuerySelector("figure.pay")!;
            Assert.Equal(Judgements.NameOf(found.Verdict), pay.QuerySelector("[data-said]")!.GetAttribute("data-said"));
            var drawn = pay.QuerySelectorAll("data")
                .Select(d =>
                    FigureId.TryParse(d.GetAttribute("data-claim")!, out var id)
                        ? ((FigureId.Paid)id).Key
                        : throw new InvalidOperationException(d.OuterHtml)
                )
                .ToList();
            Assert.Single(drawn.Select(k => (k.Release, k.Place, k.Employer)).Distinct());
            Assert.Subset(
                found.Verdict.Pairings.SelectMany(p => new[] { p.First, p.Second }).Select(found.KeyOf).ToHashSet(),
                drawn.ToHashSet()
            );
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_page_adds_pay_along_a_route_or_says_what_a_step_brings(string site)
    {
        foreach (var (address, page) in PagesOf(site).Where(p => p.Key.StartsWith("/paths/", StringComparison.Ordinal)))
        {
            // Ways are told without any pay, and no amount stands beside a step but those that are drawn.
            Assert.All(page.QuerySelectorAll(".to"), way => Assert.DoesNotContain('$', way.TextContent));
            Assert.DoesNotMatch(
                @"(\bup|\bdown|\bfrom|\bbrings?|\bgains?|\+) ?\$",
                page.QuerySelector("main")!.TextContent
            );
            var figures = page.QuerySelectorAll("main data").Select(d => d.TextContent).ToHashSet();
            foreach (var dollars in Amounts.Matches(page.QuerySelector("main")!.TextContent).Select(m => m.Value))
                Assert.True(figures.Contains(dollars), $"{address}: {dollars} is no figure of a source");
        }
    }

    [Fact]
    public void What_two_jobs_of_a_step_share_is_no_difference() =>
        Assert.Contains(
            "they share one figure, which shows no difference",
            RealSite
                .Pages["/paths/from/practice-manager/"]
                .GetElementById("step-to-practice-administrator")!
                .TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_way_through_a_field_of_neither_end_is_called_a_side_door()
    {
        var way = Words
            .PublishedSite.Pages["/paths/from/medical-secretary/"]
            .GetElementById("to-practice-manager")!
            .QuerySelectorAll("ul > li")
            .ToDictionary(
                w => w.QuerySelector("b")!.TextContent,
                w => w.TextContent.Contains("side door", StringComparison.Ordinal)
            );
        Assert.False(way["By way of medical office supervisor"]);
        Assert.True(way["By way of dental office manager"]);
    }

    [Fact]
    public void Each_role_and_the_comparison_of_any_lead_to_the_ways_from_it()
    {
        foreach (var role in RealSite.Ledger.Roles.Values)
            Assert.NotNull(
                RealSite
                    .Pages[$"/roles/{role.Id}/"]
                    .QuerySelector(
                        role.LeadsTo.Count > 0
                            ? $"a[href='/paths/from/{role.Id}/']"
                            : $"a[href='/paths/#from-{role.Id}']"
                    )
            );
        Assert.NotNull(RealSite.Pages["/compare/"].QuerySelector("main a[href='/paths/']"));
    }

    private static (string Start, string End) EndsOf(string leg) =>
        Leg.Match(leg) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : throw new InvalidOperationException(leg);

    [System.Text.RegularExpressions.GeneratedRegex(@"^/paths/from/([a-z0-9-]+)/#step-to-([a-z0-9-]+)\z")]
    private static partial System.Text.RegularExpressions.Regex Leg { get; }

    [System.Text.RegularExpressions.GeneratedRegex(@"\$\d[\d,]*\d\b(?!k)")]
    private static partial System.Text.RegularExpressions.Regex Amounts { get; }

    [Fact]
    public void Many_roles_have_a_map_a_field_and_the_index_leads_to_them()
    {
        var catalog = SiteCatalogs.Of(Many(30), new DefaultTheme());
        var index = Parsed(catalog, "/paths/");
        Assert.Empty(index.QuerySelectorAll("table.walk"));
        var fields = index.QuerySelectorAll("#fields li a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(3, fields.Count);
        var field = Parsed(catalog, "/paths/medical-practice/");
        Assert.True(field.QuerySelectorAll("table.walk tbody tr").Length > 10);
        Assert.NotEmpty(field.QuerySelectorAll("svg[role=img]"));
        Assert.NotNull(
            Parsed(catalog, "/roles/practice-manager/").QuerySelector("a[href='/paths/from/practice-manager/']")
        );
    }

    [Fact]
    public void A_map_of_a_thousand_roles_still_travels()
    {
        var catalog = SiteCatalogs.Of(Many(1000), new DefaultTheme());
        var bytes = RealSite.Bytes(catalog.Find("/paths/medical-practice/")!);
        Assert.True(
            TravelSize.Brotli(bytes, TravelSize.ForPages) < 60_000,
            $"{TravelSize.Brotli(bytes, TravelSize.ForPages)} bytes"
        );
    }

    // Copies of the real roles, whose steps lead to copies of the same number.
    internal static Ledger Many(int roles)
    {
        Dictionary<Id<RoleProfile>, RoleProfile> all = new(RealSite.Ledger.Roles);
        for (var copy = 2; all.Count < roles; copy++)
            foreach (var role in RealSite.Ledger.Roles.Values)
            {
                var made = role with
                {
                    Id = Numbered(role.Id, copy),
                    Title = $"{role.Title} {copy}",
                    AlsoCalled = [.. role.AlsoCalled.Select(t => $"{t} {copy}")],
                    LeadsTo = [.. role.LeadsTo.Select(id => Numbered(id, copy))],
                };
                all[made.Id] = made;
            }
        return RealSite.Ledger with { Roles = all };
    }

    private static Id<RoleProfile> Numbered(Id<RoleProfile> id, int copy) => MadeIds.Id<RoleProfile>($"{id}-{copy}");

    private static IHtmlDocument Parsed(SiteCatalog catalog, string address) =>
        new HtmlParser().ParseDocument(new MemoryStream(RealSite.Bytes(catalog.Find(address)!)));
}
