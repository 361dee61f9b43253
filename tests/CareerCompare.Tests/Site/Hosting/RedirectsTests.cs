using CareerCompare.Core.Claims;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Pages;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Hosting;

/// <summary>Old addresses: which there are, where they lead, and how many there can be.</summary>
public class RedirectsTests
{
    private static readonly ServerPlace Place = new() { Folder = "/srv/site", Port = 8080 };

    private static readonly IReadOnlyList<RoleProfile> Roles = [.. RealSite.Ledger.Roles.Values.OrderBy(r => r.Id)];

    [Fact]
    public void Every_redirect_of_the_site_leads_from_no_page_to_a_page_and_all_servers_have_it()
    {
        var redirects = RedirectRules.Of(RealSite.Catalog).ToList();
        Assert.NotEmpty(redirects);
        AssertSound(RealSite.Catalog, redirects);
        foreach (var text in (string[])[NginxFile.Of(Place, redirects), CaddyFile.Of(Place, redirects)])
            Assert.All(redirects, r => Assert.Contains($"{r.From} {r.To}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_was_below_a_former_id_and_both_orders_of_its_pairs_lead_to_the_page_of_now()
    {
        var catalog = WithFormer(0, "zoo-keeper");
        var (one, other) = (Roles[0].Id, Roles[1].Id);
        var pair = SitePath.Comparison(one, other);
        AssertSound(catalog, [.. catalog.Redirects.All()]);
        foreach (
            var (from, to) in ((string, string)[])
                [
                    ("/roles/zoo-keeper/", $"/roles/{one}/"),
                    ("/roles/zoo-keeper/pay/", $"/roles/{one}/pay/"),
                    ("/roles/zoo-keeper/pay/new-york/", $"/places/new-york/#{one}"),
                    ($"/roles/{one}/pay/new-york/", $"/places/new-york/#{one}"),
                    ("/roles/zoo-keeper/interview/", $"/roles/{one}/interview/"),
                    ($"/compare/zoo-keeper-vs-{other}/", $"{pair}"),
                    ($"/compare/{other}-vs-zoo-keeper/", $"{pair}"),
                    ($"/compare/{other}-vs-{one}/", $"{pair}"),
                    ($"/compare/{other}-vs-zoo-keeper/pay/", $"{pair}pay/"),
                ]
        )
        {
            Assert.Equal(to, catalog.Redirects.Find(from));
            Assert.Equal(to, catalog.Redirects.Find(from.TrimEnd('/')));
            foreach (var address in (string[])[from, from.TrimEnd('/')])
                Assert.Contains(catalog.Redirects.All(), r => r.From == address && r.To == to);
        }
    }

    /// <summary>They were pages until May 2025 came by place: five jobs, each in the 50 states and the District.</summary>
    [Fact]
    public void All_255_pages_of_a_job_in_a_state_lead_to_the_job_on_the_page_of_the_state()
    {
        string[] jobs =
        [
            "medical-office-manager",
            "office-manager",
            "operations-manager",
            "practice-administrator",
            "practice-manager",
        ];
        var old = (
            from job in jobs
            from state in RealSite.Ledger.Areas.Values
            where state.Kind == AreaKind.State
            select (From: $"/roles/{job}/pay/{state.Id}/", Page: $"/places/{state.Id}/", Job: job)
        ).ToList();
        Assert.Equal(255, old.Count);
        var rules = RealSite.Catalog.Redirects.All().ToDictionary(r => r.From, r => r.To, StringComparer.Ordinal);
        var sitemap = System.Text.Encoding.UTF8.GetString(RealSite.Bytes(RealSite.Catalog.Find("/sitemap.xml")!));
        foreach (var (from, page, job) in old)
        {
            Assert.NotNull(RealSite.Pages[page].GetElementById(job));
            Assert.Equal($"{page}#{job}", rules[from]);
            Assert.Equal($"{page}#{job}", rules[from.TrimEnd('/')]);
            // Where a host takes no rules.
            var small = RealSite.Pages[from];
            Assert.Equal($"{page}#{job}", small.QuerySelectorAll("main a").Single().GetAttribute("href"));
            Assert.EndsWith(
                page,
                small.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
                StringComparison.Ordinal
            );
            Assert.DoesNotContain(from, sitemap, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/roles/zoo-keeper/nothing/")]
    [InlineData("/roles/zoo-keeper/pay/nowhere/")]
    [InlineData("/compare/zoo-keeper-vs-zoo-keeper/")]
    [InlineData("/compare/zoo-keeper/")]
    [InlineData("/compare/zoo-keeper-vs-nobody/")]
    [InlineData("/compare//pay/")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("")]
    [InlineData("/roles/../zoo-keeper/")]
    public void What_never_was_an_address_leads_nowhere(string address) =>
        Assert.Null(WithFormer(0, "zoo-keeper").Redirects.Find(address));

    [Fact]
    public void An_address_without_a_page_is_looked_up_and_the_list_of_them_is_not_made()
    {
        var asked = 0;
        Redirects redirects = new(
            [
                Roles[0] with
                {
                    Formerly = [.. Enumerable.Range(0, 5_000).Select(i => MadeIds.Id<RoleProfile>($"was-{i}"))],
                },
                Roles[1],
            ],
            () => throw new InvalidOperationException("walked"),
            () => [],
            _ => ++asked > 0
        );
        Assert.Equal(SitePath.Role(Roles[0].Id).Text, redirects.Find("/roles/was-4999/"));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void Three_jobs_in_any_order_lead_to_their_one_page()
    {
        var three = Roles.Take(3).ToList();
        Redirects redirects = new(three, () => [three], () => [], _ => true);
        var page = SitePath.Comparison(three.Select(r => r.Id));
        var from = redirects.All().Where(r => r.To == page.Text && r.From.EndsWith('/')).Select(r => r.From).ToList();
        Assert.Equal(5, from.Distinct().Count());
        Assert.DoesNotContain(page.Text, from);
        Assert.All(from, f => Assert.Equal(page.Text, redirects.Find(f)));
    }

    [Fact]
    public void A_large_site_has_rules_for_former_ids_and_none_for_the_other_order_of_every_pair()
    {
        IReadOnlyList<RoleProfile> many =
        [
            .. Enumerable
                .Range(0, Redirects.MostForBothOrders + 1)
                .Select(i =>
                    Roles[0] with
                    {
                        Id = MadeIds.Id<RoleProfile>($"role-{i}"),
                        Formerly = i == 0 ? [MadeIds.Id<RoleProfile>("was")] : [],
                    }
                )
                .OrderBy(r => r.Id),
        ];
        Redirects redirects = new(many, () => [], () => [], _ => true);
        Assert.Equal("/compare/role-0-vs-role-1/", redirects.Find("/compare/role-1-vs-was/"));
        Assert.Null(redirects.Find("/compare/was-vs-role-1/"));
        Assert.Null(redirects.Find("/compare/role-2-vs-role-1/"));
        Assert.All(redirects.All(), r => Assert.Contains("was", r.From, StringComparison.Ordinal));
    }

    /// <summary>Three jobs that each had fifty ids gave 836,425 rules: every name of one with every name of the others.</summary>
    [Fact]
    public void Twice_as_many_former_ids_give_at_most_twice_as_many_rules()
    {
        var once = WithFormer(25).Redirects.All().Count();
        var twice = WithFormer(50).Redirects.All().Count();
        Assert.InRange(twice, once, 2 * once);
        Assert.InRange(twice, 1, 40_000);
        AssertSound(WithFormer(50), [.. WithFormer(50).Redirects.All()]);
    }

    [Fact]
    public void What_the_list_has_is_what_a_search_finds()
    {
        var catalog = WithFormer(3);
        string[] names =
        [
            .. Roles.Select(r => r.Id.Text),
            .. catalog
                .Redirects.All()
                .Select(r => r.From.Split('/'))
                .Where(p => p[1] == "roles")
                .Select(p => p[2])
                .Distinct(),
            "nobody",
        ];
        var listed = catalog.Redirects.All().ToDictionary(r => r.From, r => r.To, StringComparer.Ordinal);
        Assert.All(listed, r => Assert.Equal(r.Value, catalog.Redirects.Find(r.Key)));
        var made = (
            from a in names
            from b in names
            from end in (string[])["", "/", "/pay", "/pay/"]
            select $"/compare/{a}-vs-{b}{end}"
        ).Concat(
            from a in names
            from end in (string[])["", "/", "/pay/", "/interview", "/pay/texas/"]
            select $"/roles/{a}{end}"
        );
        // A page without its last slash is for the server to answer.
        Assert.All(
            made.Where(a => catalog.Find(a) is null && catalog.Find(a + "/") is null),
            a => Assert.Equal(listed.GetValueOrDefault(a), catalog.Redirects.Find(a))
        );
    }

    internal static void AssertSound(SiteCatalog catalog, IReadOnlyList<Redirect> redirects)
    {
        var pages = catalog.Entries().Select(e => e.Path.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(redirects.Count, redirects.Select(r => r.From).Distinct().Count());
        Assert.All(
            redirects,
            r =>
                Assert.True(
                    // A page that has moved has a small page too, for hosts that take no rules.
                    IsThere(r.From) == (r.To.StartsWith("/places/", StringComparison.Ordinal) && !IsFormer(r.From))
                        && pages.Contains(r.To.Split('#')[0]),
                    $"{r.From} leads to {r.To}"
                )
        );

        bool IsThere(string from) => pages.Contains(from) || pages.Contains(from + "/");

        bool IsFormer(string from) => Roles.All(r => r.Id.Text != from.Split('/')[2]);
    }

    private static SiteCatalog WithFormer(int each, params string[] ofFirst)
    {
        var ledger = RealSite.Ledger with
        {
            Roles = Roles
                .Select(
                    (r, i) =>
                        r with
                        {
                            Formerly =
                            [
                                .. Enumerable
                                    .Range(0, i < 3 ? each : 0)
                                    .Select(n => MadeIds.Id<RoleProfile>($"was-{i}-{n}")),
                                .. i == 0 ? ofFirst.Select(MadeIds.Id<RoleProfile>) : [],
                            ],
                        }
                )
                .ToDictionary(r => r.Id),
        };
        return SiteCatalogs.Of(ledger, new DefaultTheme());
    }
}
