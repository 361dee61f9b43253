using System.Net;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Site.Hosting;

namespace CareerCompare.BrowserTests.Hosting;

[Collection(HostingCollection.Name)]
public sealed class HeaderTests(HostedSite site)
{
    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_page_has_the_headers_of_a_page(string server) => Has(Zone.Page, await Asked(server, PageFamilies.Comparison), HttpStatusCode.OK);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_file_that_is_no_page_has_them_too(string server) => Has(Zone.Page, await Asked(server, "/sitemap.xml"), HttpStatusCode.OK);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_file_with_a_hash_in_its_name_is_kept_for_ever(string server) => Has(Zone.HashedFile, await Asked(server, site.Stylesheet), HttpStatusCode.OK);

    [ServerTheory]
    [InlineData("nginx", "/no-such-page/"), InlineData("nginx", "/site.000000000000.css")]
    [InlineData("caddy", "/no-such-page/"), InlineData("caddy", "/site.000000000000.css")]
    public async Task What_is_not_there_is_404_with_the_page_for_it_and_is_not_kept(string server, string address)
    {
        var answer = await Asked(server, address);
        Has(Zone.Page, answer, HttpStatusCode.NotFound);
        Assert.Equal("text/html; charset=utf-8", answer["Content-Type"]);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(site.Folder, "404.html")), answer.Body);
    }

    [ServerTheory]
    [InlineData("nginx", "/.careercompare"), InlineData("nginx", "/_headers"), InlineData("nginx", "/_redirects")]
    [InlineData("caddy", "/.careercompare"), InlineData("caddy", "/_headers"), InlineData("caddy", "/_redirects")]
    public async Task What_is_there_for_hosts_is_not_served(string server, string address) => Has(Zone.Page, await Asked(server, address), HttpStatusCode.NotFound);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_redirect_has_the_headers_of_a_page(string server) =>
        Has(Zone.Page, await Asked(server, "/compare/practice-manager-vs-office-manager/"), HttpStatusCode.MovedPermanently);

    [ServerTheory]
    [InlineData("nginx", "/"), InlineData("nginx", "/no-such-page/")]
    [InlineData("caddy", "/"), InlineData("caddy", "/no-such-page/")]
    public async Task Where_https_ends_before_the_server_a_browser_is_told_to_keep_to_it(string server, string address)
    {
        var plain = await Asked(server, address);
        var secure = await Asked(server, address, ("X-Forwarded-Proto", "https"));
        Assert.Equal("", plain["Strict-Transport-Security"]);
        Assert.DoesNotContain("upgrade-insecure-requests", plain["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("max-age=63072000; includeSubDomains", secure["Strict-Transport-Security"]);
        Assert.EndsWith(", upgrade-insecure-requests", secure["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [ServerTheory]
    [InlineData("nginx", "/"), InlineData("nginx", "/sitemap.xml"), InlineData("nginx", "/robots.txt"), InlineData("nginx", "/.well-known/security.txt")]
    [InlineData("caddy", "/"), InlineData("caddy", "/sitemap.xml"), InlineData("caddy", "/robots.txt"), InlineData("caddy", "/.well-known/security.txt")]
    public async Task A_server_says_of_a_file_what_the_preview_says(string server, string address) =>
        Assert.Equal(ContentTypes.Of(address == "/" ? "index.html" : address), (await Asked(server, address))["Content-Type"]);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_server_does_not_tell_its_version(string server) =>
        Assert.DoesNotContain((await Asked(server, "/"))["Server"], char.IsAsciiDigit);

    [ServerTheory, InlineData("nginx")]
    public async Task A_symbolic_link_in_the_site_is_not_followed(string server)
    {
        var link = Path.Combine(site.Folder, "link.txt");
        File.CreateSymbolicLink(link, "/etc/hostname");
        Assert.Equal(HttpStatusCode.NotFound, (await Asked(server, "/link.txt")).Status);
        File.Delete(link);
    }

    private Task<Answer> Asked(string server, string address, params (string Name, string Value)[] headers) => Answer.To(site.Origin(server) + address, headers);

    // Each header once and no other than the zone's.
    private static void Has(Zone zone, Answer answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.Status);
        string[] names = [.. Enum.GetValues<Zone>().SelectMany(ResponseHeaders.Of).Concat(ResponseHeaders.OverHttps).Select(h => h.Name).Distinct()];
        Assert.Equal(
            names.Select(name => $"{name}: {ResponseHeaders.Of(zone).SingleOrDefault(h => h.Name == name)?.Value}"),
            names.Select(name => $"{name}: {answer[name]}"));
    }
}
