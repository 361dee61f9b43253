using System.Net;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Site.Hosting;

namespace CareerCompare.BrowserTests.Hosting;

[Collection(HostingCollection.Name)]
public sealed class HeaderTests(HostedSite site)
{
    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_page_has_the_headers_of_a_page(string server) =>
        Has(Zone.Page, await Asked(server, PageFamilies.Comparison), HttpStatusCode.OK);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_file_that_is_no_page_has_them_too(string server) =>
        Has(Zone.Page, await Asked(server, "/sitemap.xml"), HttpStatusCode.OK);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_file_with_a_hash_in_its_name_is_kept_for_ever(string server) =>
        Has(Zone.HashedFile, await Asked(server, site.Stylesheet), HttpStatusCode.OK);

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
    public async Task What_is_there_for_hosts_is_not_served(string server, string address) =>
        Has(Zone.Page, await Asked(server, address), HttpStatusCode.NotFound);

    public static TheoryData<string, string> Hidden
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (var server in (string[])["nginx", "caddy"])
            foreach (
                var address in (string[])
                    [
                        "/_headers/.",
                        "/_redirects/.",
                        "/.careercompare/.",
                        "/_headers/x/..",
                        "/x/../_headers",
                        "//_redirects",
                        "/%5Fheaders",
                        "/_headers/",
                        "/404.html",
                        "/404.html/.",
                        "/_headers.br",
                        "/robots.txt/x",
                        "/" + new string('a', 300),
                        "/roles/" + new string('a', 300) + "/",
                        "/" + string.Join('/', Enumerable.Repeat(new string('a', 200), 25)),
                    ]
            )
                data.Add(server, address);
            return data;
        }
    }

    [ServerTheory]
    [MemberData(nameof(Hidden))]
    public async Task However_it_is_written_what_is_there_for_hosts_or_is_no_name_is_not_found(
        string server,
        string address
    ) => Has(Zone.Page, await Asked(server, address), HttpStatusCode.NotFound);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_name_with_a_zero_in_it_is_no_fault_of_the_server(string server)
    {
        foreach (var address in (string[])["/%00", "/roles/%00/", "/robots.txt%00"])
            Assert.True(
                (await Asked(server, address)).Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
                address
            );
    }

    public static TheoryData<string, string, string, string> Wrong
    {
        get
        {
            TheoryData<string, string, string, string> data = [];
            foreach (var server in (string[])["nginx", "caddy"])
            {
                data.Add(server, "GET", "If-Match", "\"x\"");
                data.Add(server, "GET", "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT");
                data.Add(server, "GET", "Range", "bytes=99999999-");
                data.Add(server, "GET", "Range", "bytes=5-1,x");
                data.Add(server, "POST", "X-None", "");
                data.Add(server, "POST", "X-Long", "");
                data.Add(server, "DELETE", "X-None", "");
                data.Add(server, "GET", "Expect", "something");
            }
            return data;
        }
    }

    [ServerTheory]
    [MemberData(nameof(Wrong))]
    public async Task Only_a_file_is_kept_for_ever_and_never_an_error_in_its_place(
        string server,
        string method,
        string header,
        string value
    )
    {
        var answer = await Answer.To(
            new(method),
            site.Origin(server) + site.Stylesheet,
            header == "X-Long" ? new string('x', 2000) : null,
            (header, value)
        );
        var mayBeKept =
            answer.Status is HttpStatusCode.OK or HttpStatusCode.PartialContent or HttpStatusCode.NotModified;
        Assert.Equal(
            (answer.Status, mayBeKept),
            (answer.Status, answer["Cache-Control"].Contains("immutable", StringComparison.Ordinal))
        );
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_kept_file_that_did_not_change_is_still_kept_for_ever(string server)
    {
        var first = await Asked(server, site.Stylesheet);
        var again = await Asked(server, site.Stylesheet, ("If-None-Match", first["ETag"]));
        Assert.Equal(
            (HttpStatusCode.NotModified, ResponseHeaders.Caching(Zone.HashedFile).Value),
            (again.Status, again["Cache-Control"])
        );
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_redirect_has_the_headers_of_a_page(string server) =>
        Has(
            Zone.Page,
            await Asked(server, "/compare/practice-manager-vs-office-manager/"),
            HttpStatusCode.MovedPermanently
        );

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
    [
        InlineData("nginx", "/"),
        InlineData("nginx", "/sitemap.xml"),
        InlineData("nginx", "/robots.txt"),
        InlineData("nginx", "/.well-known/security.txt")
    ]
    [
        InlineData("caddy", "/"),
        InlineData("caddy", "/sitemap.xml"),
        InlineData("caddy", "/robots.txt"),
        InlineData("caddy", "/.well-known/security.txt")
    ]
    public async Task A_server_says_of_a_file_what_the_preview_says(string server, string address) =>
        Assert.Equal(
            ContentTypes.Of(address == "/" ? "index.html" : address),
            (await Asked(server, address))["Content-Type"]
        );

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

    private Task<Answer> Asked(string server, string address, params (string Name, string Value)[] headers) =>
        Answer.To(site.Origin(server) + address, headers);

    // Each header once and no other than the zone's.
    private static void Has(Zone zone, Answer answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.Status);
        string[] names =
        [
            .. Enum.GetValues<Zone>()
                .SelectMany(ResponseHeaders.Of)
                .Concat(ResponseHeaders.OverHttps)
                .Select(h => h.Name)
                .Distinct(),
        ];
        Assert.Equal(
            names.Select(name => $"{name}: {ResponseHeaders.Of(zone).SingleOrDefault(h => h.Name == name)?.Value}"),
            names.Select(name => $"{name}: {answer[name]}")
        );
    }
}
