using CareerCompare.Site.Hosting;

namespace CareerCompare.Tests.Site.Hosting;

public sealed class ServerTemplateTests
{
    private static readonly Dictionary<string, string> OfDeploy = new()
    {
        ["needs"] = "build",
        ["deploy-pages"] = "x@1",
    };

    [Fact]
    public void A_template_is_filled_and_keeps_what_only_looks_like_a_place()
    {
        var text = ServerTemplate.Fill("job-deploy.yml", OfDeploy);
        Assert.StartsWith("deploy:\n  needs: build\n", text, StringComparison.Ordinal);
        Assert.Contains("url: ${{ steps.deployment.outputs.page_url }}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@@", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_a_value_and_a_value_without_a_place_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() =>
            ServerTemplate.Fill("job-deploy.yml", new Dictionary<string, string> { ["needs"] = "build" })
        );
        Assert.Throws<InvalidOperationException>(() =>
            ServerTemplate.Fill("job-deploy.yml", new Dictionary<string, string>(OfDeploy) { ["more"] = "" })
        );
    }

    [Fact]
    public void A_line_that_is_a_place_becomes_as_many_as_its_value_has_and_none_for_nothing()
    {
        var with = ContainerOf(brotli: true);
        Assert.Contains("nginx-light libnginx-mod-http-brotli-static \\\n", with, StringComparison.Ordinal);
        var nginx = NginxFile.Of(
            new ServerPlace
            {
                Folder = "/srv/site",
                Port = 8080,
                NginxHasBrotli = false,
            },
            []
        );
        Assert.DoesNotContain(
            "brotli",
            nginx.Replace("brotli module", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "        location = /_headers { return 404; }\n        location = /_redirects { return 404; }\n",
            nginx,
            StringComparison.Ordinal
        );
    }

    private static string ContainerOf(bool brotli) =>
        ContainerFile.Of(
            new ServerPlace
            {
                Folder = "/srv/site",
                Port = 8080,
                NginxHasBrotli = brotli,
            }
        );
}
