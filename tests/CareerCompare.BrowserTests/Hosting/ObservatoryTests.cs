using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>What the Mozilla HTTP Observatory looks at, but for the redirection to https, which needs a certificate.</summary>
[Collection(HostingCollection.Name)]
public sealed class ObservatoryTests(HostedSite site)
{
    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Content_security_policy_begins_with_none_and_allows_nothing_unsafe(string server)
    {
        var policy = (await Home(server))["Content-Security-Policy"];
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        foreach (var word in (string[])["unsafe-", "http:", "https:", "*", "sha256-", "nonce-"])
            Assert.DoesNotContain(word, policy, StringComparison.Ordinal);
        foreach (
            var word in (string[])
                [
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "require-trusted-types-for 'script'",
                ]
        )
            Assert.Contains(word, policy, StringComparison.Ordinal);
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Cookies_are_not_set(string server) => Assert.Equal("", (await Home(server))["Set-Cookie"]);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Cross_origin_resource_sharing_is_not_open(string server) =>
        Assert.Equal(
            "",
            (await Answer.To(site.Origin(server) + "/", ("Origin", "https://elsewhere.example")))[
                "Access-Control-Allow-Origin"
            ]
        );

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Referrer_policy_tells_other_sites_no_page(string server) =>
        Assert.Equal("strict-origin-when-cross-origin", (await Home(server))["Referrer-Policy"]);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Strict_transport_security_holds_longer_than_half_a_year(string server)
    {
        var value = (await Answer.To(site.Origin(server) + "/", ("X-Forwarded-Proto", "https")))[
            "Strict-Transport-Security"
        ];
        Assert.True(
            int.Parse(value.Split(';')[0]["max-age=".Length..], System.Globalization.CultureInfo.InvariantCulture)
                > 15_768_000,
            value
        );
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Subresource_integrity_has_nothing_to_guard_since_every_script_is_ours(string server)
    {
        Assert.Contains(
            "script-src 'self';",
            (await Home(server))["Content-Security-Policy"],
            StringComparison.Ordinal
        );
        foreach (var address in PageFamilies.OneOfEach.Where(a => a != "/404.html"))
            Assert.DoesNotMatch(
                "<script[^>]+src=\"?(https?:)?//",
                System.Text.Encoding.UTF8.GetString((await Answer.To(site.Origin(server) + address)).Body)
            );
    }

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task X_content_type_options_is_nosniff(string server) =>
        Assert.Equal("nosniff", (await Home(server))["X-Content-Type-Options"]);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task X_frame_options_is_deny(string server) =>
        Assert.Equal("DENY", (await Home(server))["X-Frame-Options"]);

    [ServerTheory, InlineData("nginx"), InlineData("caddy")]
    public async Task Cross_origin_resource_policy_is_same_origin(string server) =>
        Assert.Equal("same-origin", (await Home(server))["Cross-Origin-Resource-Policy"]);

    private Task<Answer> Home(string server) => Answer.To(site.Origin(server) + "/");
}
