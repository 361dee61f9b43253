using System.Net;
using System.Text.RegularExpressions;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Hosting;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Hosting;

/// <summary>The files for servers. What real servers make of them is tested beside the browser tests.</summary>
public sealed partial class HostingFilesTests
{
    private static readonly ServerPlace Place = new()
    {
        Folder = "/srv/site",
        Address = IPAddress.Loopback,
        Port = 8080,
    };

    [Fact]
    public void Every_server_is_told_every_header_of_every_zone()
    {
        var headers = Enum.GetValues<Zone>().SelectMany(ResponseHeaders.Of).Concat(ResponseHeaders.OverHttps).ToList();
        foreach (var text in (string[])[NginxFile.Of(Place, []), CaddyFile.Of(Place, [])])
            Assert.All(headers, h => Assert.Contains(h.Value, text, StringComparison.Ordinal));
        var ofHosts = HeadersFile.Of([SitePath.Home, SitePath.Sitemap]);
        Assert.All(
            ResponseHeaders.Everywhere.Concat(ResponseHeaders.OverHttps).Append(ResponseHeaders.Caching(Zone.Page)),
            h => Assert.Contains(h.Value, ofHosts, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_policy_names_no_hash_and_nothing_unsafe_so_it_suits_every_edition()
    {
        Assert.StartsWith("default-src 'none'; ", ResponseHeaders.Policy, StringComparison.Ordinal);
        foreach (var word in (string[])["unsafe", "sha256", "nonce", "http", "*"])
            Assert.DoesNotContain(word, ResponseHeaders.Policy, StringComparison.Ordinal);
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
        Assert.Contains(
            RealSite.Catalog.Entries(),
            e => e.Path.Text.EndsWith(".css", StringComparison.Ordinal) && Zones.Of(e.Path.Text) == Zone.HashedFile
        );

    [Fact]
    public void In_headers_no_address_matches_two_rules_that_set_the_same_header_and_each_has_the_policy()
    {
        var rules = Rules
            .Matches(HeadersFile.Of(RealSite.Catalog.Entries().Select(e => e.Path)))
            .Select(m =>
                (Place: m.Groups["place"].Value, Names: m.Groups["name"].Captures.Select(c => c.Value).ToList())
            )
            .ToList();
        Assert.True(rules.Count > 10, $"only {rules.Count} rules");
        foreach (var address in RealSite.Catalog.Entries().Select(e => e.Path.Text).Append("/nowhere/"))
        {
            var names = rules
                .Where(r =>
                    r.Place.EndsWith('*')
                        ? address.StartsWith(r.Place[..^1], StringComparison.Ordinal)
                        : r.Place == address
                )
                .SelectMany(r => r.Names)
                .ToList();
            Assert.Equal(names.Distinct(), names);
            Assert.Contains(ResponseHeaders.PolicyName, names);
        }
    }

    [Fact]
    public void No_address_may_be_framed_not_even_one_that_is_not_there() =>
        Assert.Matches(
            @"\A/\*\n  Content-Security-Policy: .*frame-ancestors 'none'.*\n(  .*\n)*  X-Frame-Options: DENY\n",
            HeadersFile.Of([SitePath.Home])
        );

    [Fact]
    public void Every_action_of_a_workflow_is_named_by_a_commit_and_its_version()
    {
        var actions = Uses.Matches(Workflows.OnOneMachine + Workflows.InShards)
            .Select(m => m.Groups["action"].Value)
            .ToList();
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

    [Fact]
    public void No_process_of_the_container_is_roots_and_what_nginx_writes_is_its_users()
    {
        var lines = ContainerFile.Of(Place).Split('\n').ToList();
        var user = lines.IndexOf("USER 33:33");
        Assert.True(
            user > 0 && user < lines.FindIndex(l => l.StartsWith("CMD ", StringComparison.Ordinal)),
            "it has no user before it starts"
        );
        Assert.Contains(lines, l => l.Contains("chown -R www-data:www-data /var/lib/nginx", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            l => l.StartsWith("CMD ", StringComparison.Ordinal) && l.Contains("pid /tmp/", StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"^(?<place>/\S*)\n(  (?<name>[A-Za-z-]+): .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Rules { get; }

    [GeneratedRegex(@"uses: (?<action>.*)")]
    private static partial Regex Uses { get; }
}
