using CareerCompare.CommandLine;

namespace CareerCompare.Tests.CommandLine;

public sealed class HostingVerbTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_writes_the_files_and_again_over_its_own()
    {
        Assert.Equal(
            ExitCode.Fine,
            site.Run("hosting", "servers", "--site", "/srv/site/", "--listen", "127.0.0.1:8099")
        );
        Assert.Equal(ExitCode.Fine, site.Run("hosting", "servers", "--site", "/srv/site", "--listen", "8098"));
        Assert.Equal(
            [
                ".careercompare-hosting",
                "Caddyfile",
                "Containerfile",
                "github-pages-in-shards.yml",
                "github-pages.yml",
                "nginx.conf",
                "publish-to-storage.sh",
            ],
            Names("servers")
        );
        var nginx = File.ReadAllText(Path.Combine(site.Root, "servers", "nginx.conf"));
        Assert.Contains("root \"/srv/site\";", nginx, StringComparison.Ordinal);
        Assert.Contains("listen 8098;", nginx, StringComparison.Ordinal);
        Assert.Contains("/old/ /page/;", nginx, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_things_is_left_as_it_is()
    {
        site.Around.Write("site/servers/notes.txt", "mine");
        Assert.Equal(ExitCode.Usage, site.Run("hosting", "servers"));
        Assert.Contains("CC0605", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Names("servers"));
    }

    [Fact]
    public void Neither_a_site_nor_the_files_for_servers_take_the_place_of_the_other()
    {
        site.Run("build");
        Assert.Equal(ExitCode.Usage, site.Run("hosting", "output"));
        Assert.True(File.Exists(Path.Combine(site.Root, "output", "index.html")));
        site.Run("hosting", "servers");
        Assert.Equal(ExitCode.Usage, site.Run("build", "--output", "servers"));
    }

    [Fact]
    public void The_root_itself_is_refused() => Assert.Equal(ExitCode.Usage, site.Run("hosting", "."));

    [Fact]
    public void Content_at_fault_writes_nothing()
    {
        site.Write("all wrong");
        Assert.Equal(ExitCode.Content, site.Run("hosting", "servers"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "servers")));
    }

    [Theory]
    [InlineData("--site", "output")]
    [InlineData("--site", "/srv/a b")]
    [InlineData("--site", "/srv/$x;")]
    [InlineData("--site", "/srv/\"\n")]
    [InlineData("--listen", "0")]
    [InlineData("--listen", "80; evil")]
    [InlineData("--listen", "example.org:80")]
    [InlineData("--listen", "fe80::1%x;evil:80")]
    [InlineData("--listen", "[fe80::1%eth0]:80")]
    [InlineData("--listen", "::1:80")]
    [InlineData("--listen", "[127.0.0.1]:80")]
    [InlineData("--listen", "1:80")]
    [InlineData("--listen", "0x7f.1:80")]
    [InlineData("--listen", "010.0.0.1:80")]
    [InlineData("--listen", ":80")]
    [InlineData("--listen", "[::1]:80;evil")]
    [InlineData("--site", "/srv/../etc")]
    [InlineData("--site", "/srv/.")]
    [InlineData("--site", "/..")]
    [InlineData("--site", "/")]
    public void What_could_be_read_as_more_than_a_place_is_refused(string option, string value)
    {
        Assert.Equal(ExitCode.Usage, site.Run("hosting", "servers", option, value));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "servers")));
    }

    [Fact]
    public void An_address_of_IPv6_is_asked_for_in_brackets_and_each_server_gets_it_in_its_own_way()
    {
        Assert.Equal(ExitCode.Usage, site.Run("hosting", "servers", "--listen", "::1:8099"));
        Assert.Contains(
            "in brackets and without a zone, like [::1]:8080",
            site.Err.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Fine, site.Run("hosting", "servers", "--listen", "[::1]:8099"));
        Assert.Contains(
            "listen [::1]:8099;",
            File.ReadAllText(Path.Combine(site.Root, "servers", "nginx.conf")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\tbind ::1\n",
            File.ReadAllText(Path.Combine(site.Root, "servers", "Caddyfile")),
            StringComparison.Ordinal
        );
    }

    private IEnumerable<string> Names(string folder) =>
        Directory
            .EnumerateFileSystemEntries(Path.Combine(site.Root, folder))
            .Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal);
}
