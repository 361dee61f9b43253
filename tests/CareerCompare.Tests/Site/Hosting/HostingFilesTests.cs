using System.Text.RegularExpressions;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Hosting;
using CareerCompare.Tests.Site.Pages;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Hosting;

/// <summary>The files for servers. What real servers make of them is tested beside the browser tests.</summary>
public sealed partial class HostingFilesTests
{
    private static readonly ServerPlace Place = new() { Folder = "/srv/site", Address = "127.0.0.1", Port = 8080 };

    [Fact]
    public void Every_server_is_told_every_header_of_every_zone()
    {
        var headers = Enum.GetValues<Zone>().SelectMany(ResponseHeaders.Of).Concat(ResponseHeaders.OverHttps).ToList();
        foreach (var text in (string[])[NginxFile.Of(Place, []), CaddyFile.Of(Place, [])])
            Assert.All(headers, h => Assert.Contains(h.Value, text, StringComparison.Ordinal));
        var ofHosts = HeadersFile.Of([SitePath.Home, SitePath.Sitemap]);
        Assert.All(ResponseHeaders.Everywhere.Concat(ResponseHeaders.OverHttps).Append(ResponseHeaders.Caching(Zone.Page)),
            h => Assert.Contains(h.Value, ofHosts, StringComparison.Ordinal));
    }

    [Fact]
    public void The_policy_names_no_hash_and_nothing_unsafe_so_it_suits_every_edition()
    {
        Assert.StartsWith("default-src 'none'; ", ResponseHeaders.Policy, StringComparison.Ordinal);
        foreach (var word in (string[])["unsafe", "sha256", "nonce", "http", "*"]) Assert.DoesNotContain(word, ResponseHeaders.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_site_has_rules_for_former_ids_and_none_for_the_other_order_of_every_pair()
    {
        var role = RealSite.Ledger.Roles.Values.First();
        var roles = Enumerable.Range(0, Redirects.MostForBothOrders + 1).Select(i => role with { Id = Samples.Id($"role-{i}"), Formerly = i == 0 ? [Samples.Id("was")] : [] }).ToList();
        SitePath[] pages = [SitePath.Comparison(roles[0].Id, roles[1].Id), SitePath.Comparison(roles[1].Id, roles[2].Id)];
        Assert.Equal(["/compare/role-0-vs-role-1/"], new Redirects(roles).To(pages).Select(r => r.To).Distinct());
        Assert.Single(new Redirects([.. roles.Skip(1)]).To(pages[1..]));
    }

    [Theory]
    [InlineData("/", Zone.Page)]
    [InlineData("/sitemap.xml", Zone.Page)]
    [InlineData("/site.cbd3b5196fef.css", Zone.HashedFile)]
    [InlineData("/picker.cbd3b5196fef.js", Zone.HashedFile)]
    [InlineData("/site.css", Zone.Page)]
    [InlineData("/site.cbd3b5196fe.css", Zone.Page)]
    [InlineData("/roles/site.cbd3b5196fef.css", Zone.Page)]
    [InlineData("/site.cbd3b5196fef.css/", Zone.Page)]
    public void An_address_is_in_one_zone(string address, Zone zone) => Assert.Equal(zone, Zones.Of(address));

    [Fact]
    public void The_stylesheet_of_the_site_is_kept_for_ever() =>
        Assert.Contains(RealSite.Catalog.Entries(), e => e.Path.Text.EndsWith(".css", StringComparison.Ordinal) && Zones.Of(e.Path.Text) == Zone.HashedFile);

    [Fact]
    public void In_headers_no_address_matches_two_rules_that_set_the_same_header_and_each_has_the_policy()
    {
        var rules = Rules.Matches(HeadersFile.Of(RealSite.Catalog.Entries().Select(e => e.Path)))
            .Select(m => (Place: m.Groups["place"].Value, Names: m.Groups["name"].Captures.Select(c => c.Value).ToList())).ToList();
        Assert.True(rules.Count > 10, $"only {rules.Count} rules");
        foreach (var address in RealSite.Catalog.Entries().Select(e => e.Path.Text).Append("/nowhere/"))
        {
            var names = rules.Where(r => r.Place.EndsWith('*') ? address.StartsWith(r.Place[..^1], StringComparison.Ordinal) : r.Place == address).SelectMany(r => r.Names).ToList();
            Assert.Equal(names.Distinct(), names);
            Assert.Contains(ResponseHeaders.PolicyName, names);
        }
    }

    [Fact]
    public void No_address_may_be_framed_not_even_one_that_is_not_there() =>
        Assert.Matches(@"\A/\*\n  Content-Security-Policy: .*frame-ancestors 'none'.*\n(  .*\n)*  X-Frame-Options: DENY\n", HeadersFile.Of([SitePath.Home]));

    [Fact]
    public void Both_orders_of_a_former_id_and_all_that_was_below_it_lead_to_the_page_of_now()
    {
        var roles = RealSite.Ledger.Roles.Values.OrderBy(r => r.Id).Take(2).ToList();
        Assert.True(Slug.TryParse("zoo-keeper", out var former));
        var (one, other) = (roles[0] with { Formerly = [former] }, roles[1]);
        var pair = SitePath.Comparison(one.Id, other.Id);
        var redirects = new Redirects([one, other]).To([pair, SitePath.ComparisonPay(one.Id, other.Id), SitePath.Role(one.Id), SitePath.RolePay(one.Id), SitePath.Role(other.Id)]).ToList();
        Assert.Equal(
            [
                $"/compare/zoo-keeper-vs-{other.Id}/ {pair}", $"/compare/{other.Id}-vs-{one.Id}/ {pair}", $"/compare/{other.Id}-vs-zoo-keeper/ {pair}",
                $"/compare/zoo-keeper-vs-{other.Id}/pay/ {pair}pay/", $"/compare/{other.Id}-vs-{one.Id}/pay/ {pair}pay/", $"/compare/{other.Id}-vs-zoo-keeper/pay/ {pair}pay/",
                $"/roles/zoo-keeper/ /roles/{one.Id}/", $"/roles/zoo-keeper/pay/ /roles/{one.Id}/pay/",
            ],
            redirects.Select(r => $"{r.From} {r.To}"));
    }

    [Fact]
    public void Three_jobs_in_any_order_lead_to_their_one_page()
    {
        var roles = RealSite.Ledger.Roles.Values.OrderBy(r => r.Id).Take(3).ToList();
        var page = SitePath.Comparison(roles.Select(r => r.Id));
        var redirects = new Redirects(roles).To([page]).Select(r => r.From).ToList();
        Assert.Equal(5, redirects.Distinct().Count());
        Assert.Contains($"/compare/{roles[2].Id}-vs-{roles[0].Id}-vs-{roles[1].Id}/", redirects);
        Assert.DoesNotContain(page.Text, redirects);
    }

    [Fact]
    public void Every_redirect_of_the_site_leads_from_no_page_to_a_page_and_all_servers_have_it()
    {
        var catalog = RealSite.Catalog;
        var redirects = RedirectRules.Of(catalog).ToList();
        Assert.NotEmpty(redirects);
        Assert.All(redirects, r => Assert.True(catalog.Find(r.From) is null && catalog.Find(r.To) is not null, $"{r.From} leads to {r.To}"));
        foreach (var text in (string[])[NginxFile.Of(Place, redirects), CaddyFile.Of(Place, redirects)])
            Assert.All(redirects, r => Assert.Contains($"{r.From} {r.To}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_of_a_workflow_is_named_by_a_commit_and_its_version()
    {
        var actions = Uses.Matches(PagesWorkflow.Text + ShardsWorkflow.Text).Select(m => m.Groups["action"].Value).ToList();
        Assert.Equal(5 + 9, actions.Count);
        Assert.All(actions, a => Assert.Matches(@"^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", a));
    }

    [Fact]
    public void Without_the_module_nginx_and_the_container_know_no_brotli()
    {
        var without = Place with { NginxHasBrotli = false };
        Assert.DoesNotContain("brotli_static", NginxFile.Of(without, []), StringComparison.Ordinal);
        Assert.DoesNotContain("brotli", ContainerFile.Of(without), StringComparison.Ordinal);
        Assert.Contains("brotli_static on;", NginxFile.Of(Place, []), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<place>/\S*)\n(  (?<name>[A-Za-z-]+): .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Rules { get; }

    [GeneratedRegex(@"uses: (?<action>.*)")]
    private static partial Regex Uses { get; }
}
