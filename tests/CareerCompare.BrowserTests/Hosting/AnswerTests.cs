using System.IO.Compression;
using System.Net;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>Redirects, encodings, and what is kept.</summary>
[Collection(HostingCollection.Name)]
public sealed class AnswerTests(HostedSite site)
{
    public static TheoryData<string, string, string> Moved
    {
        get
        {
            TheoryData<string, string, string> data = [];
            foreach (var server in (string[])["nginx", "caddy"])
            {
                data.Add(server, "/compare/practice-manager-vs-office-manager/", PageFamilies.Comparison);
                data.Add(server, "/compare/practice-manager-vs-office-manager/pay/", PageFamilies.Comparison + "pay/");
                data.Add(server, $"/roles/{HostedSite.FormerRole}/", "/roles/office-manager/");
                data.Add(server, $"/roles/{HostedSite.FormerRole}/pay/ohio/", "/places/ohio/#office-manager");
                data.Add(server, "/roles/office-manager/pay/ohio/", "/places/ohio/#office-manager");
                data.Add(server, "/roles/office-manager/pay/ohio", "/places/ohio/#office-manager");
                data.Add(server, $"/compare/{HostedSite.FormerRole}-vs-practice-manager/", PageFamilies.Comparison);
                data.Add(server, $"/compare/practice-manager-vs-{HostedSite.FormerRole}/", PageFamilies.Comparison);
                foreach (var id in HostedSite.FormerIds)
                    data.Add(server, $"/roles/{id}/interview", "/roles/office-manager/interview/");
                data.Add(server, "/compare/practice-manager-vs-office-manager", PageFamilies.Comparison);
                data.Add(server, "/compare/practice-manager-vs-office-manager/pay", PageFamilies.Comparison + "pay/");
                data.Add(server, $"/roles/{HostedSite.FormerRole}", "/roles/office-manager/");
                data.Add(server, $"/roles/{HostedSite.FormerRole}/pay/ohio", "/places/ohio/#office-manager");
                data.Add(server, "/compare/clinic-boss-vs-office-manager", PageFamilies.Comparison);
                data.Add(server, "/roles", "/roles/");
                data.Add(server, "/compare/office-manager-vs-practice-manager", PageFamilies.Comparison);
                // What a reader chose, or where a link stood, stays behind the new address.
                data.Add(
                    server,
                    "/compare?roles=office-manager,practice-manager&show=shared",
                    "/compare/?roles=office-manager,practice-manager&show=shared"
                );
                data.Add(
                    server,
                    "/compare/practice-manager-vs-office-manager/?utm_source=a%20b",
                    PageFamilies.Comparison + "?utm_source=a%20b"
                );
                data.Add(
                    server,
                    $"/roles/{HostedSite.FormerRole}/pay/ohio/?next=%0d%0aX:y",
                    "/places/ohio/#office-manager?next=%0d%0aX:y"
                );
                // Two slashes would lead to another host.
                data.Add(server, "//compare?roles=office-manager", "/compare/?roles=office-manager");
            }
            return data;
        }
    }

    [ServerTheory]
    [MemberData(nameof(Moved))]
    public async Task An_address_without_a_page_leads_to_its_page_for_good(string server, string from, string to)
    {
        var answer = await Answer.To(site.Origin(server) + from);
        Assert.True(
            answer.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect,
            $"{answer.Status}"
        );
        Assert.Equal(to, answer["Location"]);
        Assert.Equal(HttpStatusCode.OK, (await Answer.To(site.Origin(server) + Sent(to))).Status);
    }

    // What a browser asks for: it keeps the place on the page to itself.
    private static string Sent(string location) => location.Split('#')[0];

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Every_kind_of_rule_in_redirects_is_one_that_the_server_follows_to_a_page_at_once(string server)
    {
        var rules = File.ReadAllLines(Path.Combine(site.Folder, "_redirects")).Select(l => l.Split(' ')).ToList();
        Assert.True(rules.Count > 1_000, $"{rules.Count} rules");
        foreach (var rule in rules.Where((_, i) => i % 23 == 0))
        {
            var answer = await Answer.To(site.Origin(server) + rule[0]);
            Assert.Equal((HttpStatusCode.MovedPermanently, rule[1]), (answer.Status, answer["Location"]));
            Assert.Equal(HttpStatusCode.OK, (await Answer.To(site.Origin(server) + Sent(rule[1]))).Status);
        }
    }

    [ServerTheory]
    [
        InlineData("nginx", "/"),
        InlineData("nginx", PageFamilies.Comparison),
        InlineData("nginx", "/sitemap.xml"),
        InlineData("nginx", "css")
    ]
    [
        InlineData("caddy", "/"),
        InlineData("caddy", PageFamilies.Comparison),
        InlineData("caddy", "/sitemap.xml"),
        InlineData("caddy", "css")
    ]
    public async Task A_browser_gets_the_smallest_copy_that_it_can_read(string server, string address)
    {
        address = address == "css" ? site.Stylesheet : address;
        var plain = await Ask("identity");
        var gzip = await Ask("gzip");
        var brotli = await AskForBrotli(site.Origin(server) + address);
        Assert.Equal(
            ("", "gzip", "br"),
            (plain["Content-Encoding"], gzip["Content-Encoding"], brotli["Content-Encoding"])
        );
        Assert.True(brotli.Body.Length < gzip.Body.Length && gzip.Body.Length < plain.Body.Length);
        Assert.Equal(plain.Body, Read(new GZipStream(new MemoryStream(gzip.Body), CompressionMode.Decompress)));
        Assert.Equal(plain.Body, Read(new BrotliStream(new MemoryStream(brotli.Body), CompressionMode.Decompress)));
        // A cache in between must not give a copy to a browser that cannot read it.
        Assert.All([gzip, brotli], a => Assert.Equal("Accept-Encoding", a["Vary"]));
        Assert.All([gzip, brotli], a => Assert.Equal(plain["Content-Type"], a["Content-Type"]));

        Task<Answer> Ask(string encodings) => Answer.To(site.Origin(server) + address, ("Accept-Encoding", encodings));
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task The_page_for_what_is_not_there_is_sent_compressed_too(string server)
    {
        var answer = await AskForBrotli(site.Origin(server) + "/no-such-page/");
        Assert.Equal((HttpStatusCode.NotFound, "br"), (answer.Status, answer["Content-Encoding"]));
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task A_page_that_did_not_change_is_not_sent_again(string server)
    {
        // Not brotli, which nginx may pass over in one of the two answers.
        var first = await Answer.To(site.Origin(server) + "/", ("Accept-Encoding", "gzip"));
        var again = await Answer.To(
            site.Origin(server) + "/",
            ("Accept-Encoding", "gzip"),
            ("If-None-Match", first["ETag"])
        );
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal("public, max-age=0, must-revalidate", again["Cache-Control"]);
        Assert.Empty(again.Body);
    }

    /// <summary>Asks as browsers do, until the smallest copy came or twenty answers: Debian's module for nginx passes over one now and then (docs/hosting.md).</summary>
    private static async Task<Answer> AskForBrotli(string address)
    {
        var answer = await Ask();
        for (var asked = 1; asked < 20 && answer["Content-Encoding"] != "br"; asked++)
            answer = await Ask();
        return answer;

        Task<Answer> Ask() => Answer.To(address, ("Accept-Encoding", "gzip, deflate, br"));
    }

    private static byte[] Read(Stream stream)
    {
        using var from = stream;
        using MemoryStream to = new();
        from.CopyTo(to);
        return to.ToArray();
    }
}
