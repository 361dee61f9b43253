using System.Net;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;

namespace CareerCompare.Tests.CommandLine;

[Trait("pace", "slow")]
public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private readonly SiteFolder folder = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private LiveSite site = null!;
    private PreviewServer server = null!;

    public async Task InitializeAsync()
    {
        site = new LiveSite(log => folder.HostEnvironment.ReadForPreview(folder.Root, log));
        site.Reload();
        server = await PreviewServer.StartAsync(site, port: 0);
        browser.BaseAddress = new Uri(server.Address);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose()
    {
        browser.Dispose();
        folder.Dispose();
    }

    private async Task<(HttpStatusCode Status, string Body)> Get(string address)
    {
        using var response = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_is_shown_with_the_reload_script_before_the_end_of_its_body()
    {
        var (status, body) = await Get("/page/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<p>a site</p>", body, StringComparison.Ordinal);
        Assert.Matches("""<script src="/_preview/reload.js" data-edition="[^"]+"></script></body>""", body);
    }

    [Fact]
    public async Task The_reload_scripts_are_served_and_the_one_of_a_page_names_the_one_of_all()
    {
        Assert.Contains(
            $"new SharedWorker('{ReloadScript.Shared}')",
            (await Get(ReloadScript.Address)).Body,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"new EventSource('{ReloadScript.Changes}')",
            (await Get(ReloadScript.Shared)).Body,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/page/", "text/html; charset=utf-8")]
    [InlineData("/site.0123456789ab.css", "text/css; charset=utf-8")]
    [InlineData("/site.0123456789ab.js", "text/javascript; charset=utf-8")]
    [InlineData("/_redirects", "text/plain; charset=utf-8")]
    public async Task A_file_says_what_it_is(string address, string type)
    {
        using var response = await browser.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_stylesheet_is_served_as_it_is_built() =>
        Assert.Equal((HttpStatusCode.OK, "body { color: #111 }\n"), await Get("/site.0123456789ab.css"));

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/nowhere.png")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task An_address_without_a_page_gets_the_404_page_with_status_404(string address)
    {
        var (status, body) = await Get(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Not found", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/", "/page/")]
    [InlineData("/page", "/page/")]
    [InlineData("/page?roles=a,b&show=shared", "/page/?roles=a,b&show=shared")]
    [InlineData("/old/?utm_source=letter", "/page/?utm_source=letter")]
    [InlineData("/page?next=%0d%0aX:%20y%20z", "/page/?next=%0d%0aX:%20y%20z")]
    public async Task A_rule_or_a_missing_slash_leads_to_the_page_with_the_query_as_it_was(string from, string to)
    {
        using var response = await browser.GetAsync(new Uri(from, UriKind.Relative));
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, to),
            (response.StatusCode, response.Headers.Location?.OriginalString)
        );
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:5080")]
    [InlineData("odd-space-5391.app.github.dev")]
    [InlineData("192.168.1.20:5080")]
    [InlineData("[2001:db8::1]:5080")]
    public async Task A_foreign_host_is_refused_with_words_that_say_the_port_and_what_to_do(string host)
    {
        var (response, body) = await Ask(("Host", host));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("a site", body, StringComparison.Ordinal);
        Assert.Contains($"\"{host}\"", body, StringComparison.Ordinal);
        var port = browser.BaseAddress!.Port;
        foreach (
            var words in (string[])
                [
                    $"http://localhost:{port}/",
                    $"ssh -L 8000:127.0.0.1:{port} ",
                    $"gh codespace ports forward {port}:8000",
                ]
        )
            Assert.Contains(words, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:8000")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.2:9999")]
    [InlineData("[::1]:8000")]
    public async Task A_name_of_this_machine_is_answered_at_any_port_for_the_port_may_be_forwarded(string host) =>
        Assert.Equal(HttpStatusCode.OK, (await Ask(("Host", host))).Response.StatusCode);

    [Theory]
    [InlineData("cross-site", "no-cors", "image")]
    [InlineData("cross-site", "no-cors", "script")]
    [InlineData("cross-site", "cors", "empty")]
    [InlineData("cross-site", "navigate", "iframe")]
    [InlineData("cross-site", "navigate", "object")]
    [InlineData("same-site", "no-cors", "style")]
    [InlineData("cross-site", null, null)]
    public async Task What_a_page_of_another_site_asks_for_is_refused_alike_whether_it_is_there_or_not(
        string site,
        string? mode,
        string? dest
    )
    {
        foreach (var address in (string[])["/page/", "/nowhere/", "/old/", "/site.css"])
        {
            var (response, body) = await Ask(
                address,
                ("Sec-Fetch-Site", site),
                ("Sec-Fetch-Mode", mode),
                ("Sec-Fetch-Dest", dest)
            );
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.StartsWith("This preview answers no page of another site", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("none", "navigate", "document")]
    [InlineData("same-origin", "no-cors", "style")]
    [InlineData("same-origin", "cors", "empty")]
    [InlineData("cross-site", "navigate", "document")]
    [InlineData("same-site", "navigate", "document")]
    public async Task Who_types_its_address_or_follows_a_link_to_it_is_answered(
        string site,
        string mode,
        string dest
    ) =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await Ask(("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest)))
                .Response
                .StatusCode
        );

    [Theory]
    [InlineData("/page/", null)]
    [InlineData("/nowhere/", null)]
    [InlineData("/old/", null)]
    [InlineData("/site.css", null)]
    [InlineData("/page/", "cross-site")]
    public async Task Every_answer_says_that_no_other_site_may_frame_or_read_it(string address, string? site)
    {
        var (response, _) = await Ask(address, ("Sec-Fetch-Site", site));
        string Sent(string name) => string.Join(", ", response.Headers.GetValues(name));
        Assert.Equal("frame-ancestors 'none'", Sent("Content-Security-Policy"));
        Assert.Equal("DENY", Sent("X-Frame-Options"));
        Assert.Equal("same-origin", Sent("Cross-Origin-Resource-Policy"));
        Assert.Equal("same-origin", Sent("Cross-Origin-Opener-Policy"));
        Assert.Equal("nosniff", Sent("X-Content-Type-Options"));
    }

    [Fact]
    public void The_server_listens_on_this_machine_only() =>
        Assert.StartsWith("http://127.0.0.1:", server.Address, StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var response = await browser.PostAsync(new Uri("/page/", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_head_request_gets_no_body()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, "/page/");
        using var response = await browser.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Broken_content_shows_the_diagnostics_and_the_page_comes_back_when_it_is_mended()
    {
        folder.Write("all wrong");
        site.Reload();
        var (status, body) = await Get("/page/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("1 mistake in the content", body, StringComparison.Ordinal);
        Assert.Contains("error[CC0001]: &#39;wrong&#39; is wrong", body, StringComparison.Ordinal);
        Assert.Contains("write &lt;right&gt;", body, StringComparison.Ordinal);
        Assert.Contains(ReloadScript.Address, body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Get("/site.0123456789ab.css")).Status);

        folder.Write("mended");
        site.Reload();
        (status, body) = await Get("/page/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<p>mended</p>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_is_broken_from_the_start_shows_the_diagnostics()
    {
        LiveSite broken = new(log =>
        {
            log.Error("CC0001", SourceSpan.Whole(new SourceFile("x.yaml", "")), "broken");
            return null;
        });
        broken.Reload();
        await using var other = await PreviewServer.StartAsync(broken, port: 0);
        using var response = await browser.GetAsync(new Uri(other.Address));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("CC0001", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_the_program_is_shown_and_the_preview_goes_on()
    {
        folder.Write("bug");
        site.Reload();
        Assert.Contains("a bug in the loader", (await Get("/page/")).Body, StringComparison.Ordinal);
        folder.Write("mended");
        site.Reload();
        Assert.Equal(HttpStatusCode.OK, (await Get("/page/")).Status);
    }

    [Fact]
    public async Task An_open_page_is_told_the_current_edition_and_then_the_next()
    {
        await using var changes = await browser.GetStreamAsync(new Uri(ReloadScript.Changes, UriKind.Relative));
        using StreamReader reader = new(changes);
        var first = await NextEdition(reader);
        Assert.Contains($"data-edition=\"{first}\"", (await Get("/page/")).Body, StringComparison.Ordinal);
        folder.Write("newer");
        var edition = site.Reload();
        Assert.Equal(edition.Id, await NextEdition(reader));
        Assert.NotEqual(first, edition.Id);
    }

    [Fact]
    public async Task The_server_ends_while_a_page_waits_for_changes()
    {
        var other = await PreviewServer.StartAsync(site, port: 0);
        var address = other.Address;
        await using var changes = await browser.GetStreamAsync(new Uri(new Uri(address), ReloadScript.Changes));
        using StreamReader reader = new(changes);
        await NextEdition(reader);
        // How the connection ends is the system's affair; that the server does not wait for it is ours.
        await other.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() =>
            browser.GetStringAsync(new Uri(new Uri(address), "/page/"))
        );
    }

    [Fact]
    public async Task A_request_waits_for_the_first_edition()
    {
        LiveSite slow = new(log => folder.HostEnvironment.ReadForPreview(folder.Root, log));
        await using var other = await PreviewServer.StartAsync(slow, port: 0);
        var answer = browser.GetStringAsync(new Uri(new Uri(other.Address), "/page/"));
        slow.Reload();
        Assert.Contains("<p>a site</p>", await answer, StringComparison.Ordinal);
    }

    private Task<(HttpResponseMessage Response, string Body)> Ask(params (string Name, string? Value)[] headers) =>
        Ask("/page/", headers);

    private async Task<(HttpResponseMessage Response, string Body)> Ask(
        string address,
        params (string Name, string? Value)[] headers
    )
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        var response = await browser.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }

    private static async Task<string> NextEdition(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        throw new EndOfStreamException();
    }
}
