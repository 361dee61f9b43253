using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PathsPageTests
{
    private static readonly IHtmlDocument Page = RealSite.Pages["/paths/"];

    private static readonly IReadOnlyList<(RoleProfile From, RoleProfile To)> Steps =
    [
        .. from role in RealSite.Ledger.Roles.Values from id in role.LeadsTo select (role, RealSite.Ledger.Roles[id]),
    ];

    [Fact]
    public void Every_step_of_the_roles_is_a_row_of_the_table_and_a_part_of_the_drawing()
    {
        Assert.True(Steps.Count >= 5, $"{Steps.Count} steps");
        var rows = Page.QuerySelectorAll("table.walk tbody th").Select(h => h.TextContent).ToList();
        var words = string.Join(' ', Page.QuerySelectorAll("svg[role=img] desc").Select(d => d.TextContent));
        Assert.Equal(Steps.Count, rows.Count);
        foreach (var (from, to) in Steps)
        {
            Assert.Contains($"{from.Title} to {FirstLetter.InSentence(to.Title)}", rows);
            Assert.Contains($"{from.Title} leads to {to.Title}:", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void New_tasks_are_counted_from_ids_in_the_table_the_drawing_and_the_list()
    {
        var rarity = Rarity.OfDuties(RealSite.Ledger.Roles.Values);
        foreach (var (from, to) in Steps)
        {
            var expected = Rarity.DutiesOf(to).Except(Rarity.DutiesOf(from)).Where(rarity.SetsApart).ToList();
            var row = Page.QuerySelectorAll("table.walk tbody tr")
                .Single(r =>
                    r.QuerySelector("a")!.TextContent == $"{from.Title} to {FirstLetter.InSentence(to.Title)}"
                );
            Assert.Equal($"{expected.Count}", row.QuerySelectorAll("td")[0].TextContent);
            var detail = Page.GetElementById($"{from.Id}-to-{to.Id}")!
                .QuerySelectorAll("dt")
                .Single(t => t.TextContent == "New tasks")
                .NextElementSibling!;
            if (expected.Count == 0)
                Assert.StartsWith("None", detail.TextContent, StringComparison.Ordinal);
            else
                Assert.StartsWith($"{expected.Count}: ", detail.TextContent, StringComparison.Ordinal);
            var labels = RealSite
                .Ledger.Vocabulary[TermKind.Duty]
                .Values.Where(t => expected.Contains(t.Id))
                .Select(t => FirstLetter.InSentence(t.Label))
                .ToList();
            Assert.Equal(
                Math.Min(6, expected.Count),
                labels.Count(l => detail.TextContent.Contains(l, StringComparison.Ordinal))
            );
        }
    }

    [Fact]
    public void Pay_of_a_step_is_of_groups_at_one_employer_of_one_release_and_makes_no_sum()
    {
        PayComparer comparer = new(RealSite.Ledger.Wages, RealSite.Ledger.EarlierMeans);
        foreach (var (from, to) in Steps)
        {
            var found = RoleVerdict.Of(to, from, RealSite.Ledger, comparer)!;
            var pay = Page.GetElementById($"{from.Id}-to-{to.Id}")!.QuerySelectorAll("dd")[^1];
            var said = pay.QuerySelector("[data-said]")!;
            Assert.Equal(Judgements.NameOf(found.Verdict), said.GetAttribute("data-said"));
            Assert.Equal(
                Groups(found).Where(key => RealSite.Ledger.Wages.Find(key) is not null).Select(Median).Order(),
                pay.QuerySelectorAll("data").Select(d => d.GetAttribute("data-claim")!).Order()
            );
            Assert.DoesNotMatch(@"\b(up|down|from) \$", pay.TextContent);
        }

        static IEnumerable<WageKey> Groups(RoleVerdict found) =>
            found.Verdict.Pairings.SelectMany(p => new[] { p.First, p.Second }).Distinct().Select(found.KeyOf);

        static string Median(WageKey key) => new FigureId.Paid(key, PayKind.Median).ToString();
    }

    [Fact]
    public void What_two_jobs_of_a_step_share_is_no_difference() =>
        Assert.Contains(
            "they share one figure, which shows no difference",
            Page.GetElementById("practice-manager-to-practice-administrator")!.TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Routes_between_all_pairs_are_told_also_those_that_are_not_there()
    {
        var office = Page.GetElementById("from-office-manager")!;
        Assert.Contains(
            "To practice administrator: by way of practice manager; 2 steps",
            office.TextContent,
            StringComparison.Ordinal
        );
        var top = Page.GetElementById("from-practice-administrator")!;
        Assert.Contains("None that we know of.", top.TextContent, StringComparison.Ordinal);
        foreach (var role in RealSite.Ledger.Roles.Values)
        {
            var from = Page.GetElementById("from-" + role.Id)!;
            foreach (var other in RealSite.Ledger.Roles.Values.Where(r => r != role))
                Assert.Contains(FirstLetter.InSentence(other.Title), from.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_role_and_the_comparison_of_any_lead_to_the_map()
    {
        foreach (var role in RealSite.Ledger.Roles.Keys)
            Assert.NotNull(RealSite.Pages[$"/roles/{role}/"].QuerySelector($"a[href='/paths/#from-{role}']"));
        Assert.NotNull(RealSite.Pages["/compare/"].QuerySelector("main a[href='/paths/']"));
    }

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
            Parsed(catalog, "/roles/practice-manager/")
                .QuerySelector("a[href='/paths/medical-practice/#from-practice-manager']")
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
