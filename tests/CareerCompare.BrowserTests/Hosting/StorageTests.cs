using System.Diagnostics;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.CommandLine;
using CareerCompare.Site.Hosting;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>What the script that <c>hosting</c> writes does with a real rclone and a store.</summary>
[Collection(HostingCollection.Name)]
public sealed class StorageTests : IAsyncLifetime
{
    private static readonly string[] Builders = [".careercompare", "_headers", "_redirects"];

    private readonly string above = Directory.CreateTempSubdirectory("careercompare-stored-").FullName;
    private ObjectStore store = null!;

    public async Task InitializeAsync()
    {
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var copy = Path.Combine(
                Root,
                Path.GetRelativePath(
                    Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site"),
                    file
                )
            );
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Program("hosting", Path.Combine(above, "hosting"), "--root", Root);
        store = await ObjectStore.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(above, recursive: true);
    }

    private string Root => Path.Combine(above, "root");

    private string Output => Path.Combine(above, "output");

    [RcloneFact]
    public async Task After_an_edit_only_files_with_other_bytes_are_sent_and_pages_that_are_gone_go_last()
    {
        Build();
        await PublishedAsync();
        AssertStored();
        var first = store.News();
        Assert.All(first, n => Assert.Equal("PUT", n.Did));
        // A page that is there asks for styles that are there.
        Assert.DoesNotContain(first.SkipWhile(n => IsHashed(n.Key)), n => IsHashed(n.Key));

        var before = Served();
        var role = Path.Combine(Root, "roles", "clinic-manager.yaml");
        File.WriteAllText(role, File.ReadAllText(role).Replace("suits: ", "suits: now ", StringComparison.Ordinal));
        File.Delete(Path.Combine(Root, "content", "guides", "how-to-read-a-wage.md"));
        Build();
        await PublishedAsync();
        AssertStored();
        var (after, news) = (Served(), store.News());
        Assert.Equal(
            after
                .Where(f => !before.TryGetValue(f.Key, out var old) || !old.AsSpan().SequenceEqual(f.Value))
                .Select(f => f.Key)
                .Order(StringComparer.Ordinal),
            news.Where(n => n.Did == "PUT").Select(n => n.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            before.Keys.Except(after.Keys).Order(StringComparer.Ordinal),
            news.SkipWhile(n => n.Did == "PUT")
                .Where(n => n.Did == "DELETE")
                .Select(n => n.Key)
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains(("DELETE", "guides/how-to-read-a-wage/index.html"), news);
        Assert.InRange(news.Count(n => n.Did == "PUT"), 1, after.Count - 10);
    }

    [RcloneFact]
    public async Task A_site_in_the_store_is_not_sent_again_though_every_file_is_newer()
    {
        Build();
        await PublishedAsync();
        store.News();
        Build();
        await PublishedAsync();
        Assert.Empty(store.News());
    }

    [RcloneFact]
    public async Task A_part_of_a_site_is_refused()
    {
        foreach (var part in (string[])["1/2", "2/2"])
        {
            Build("--shard", part);
            var (exit, said) = await PublishAsync();
            Assert.True(exit == 2 && said.Contains("expected a whole site", StringComparison.Ordinal), said);
        }
        Assert.Empty(store.News());
    }

    [RcloneFact]
    public async Task A_store_that_keeps_no_checksums_is_refused()
    {
        Build();
        var (exit, said) = await PublishAsync("webdav");
        Assert.True(exit == 2 && said.Contains("found a store without checksums", StringComparison.Ordinal), said);
    }

    // All that the output holds but what is for builds and servers, byte for byte, with its type and how long it is kept.
    private void AssertStored()
    {
        var served = Served();
        Assert.Equal(served.Keys.Order(StringComparer.Ordinal), store.Objects.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            store.Objects,
            o =>
            {
                Assert.Equal(served[o.Key], o.Value.Bytes);
                Assert.Equal(
                    (o.Key, ContentTypes.Of(o.Key), ResponseHeaders.Caching(Zones.Of("/" + o.Key)).Value),
                    (o.Key, o.Value.Type, o.Value.Cache)
                );
            }
        );
    }

    private static bool IsHashed(string key) => Zones.Of("/" + key) == Zone.HashedFile;

    private Dictionary<string, byte[]> Served() =>
        Directory
            .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Select(f => (Key: Path.GetRelativePath(Output, f), File: f))
            .Where(f => !Builders.Contains(f.Key) && Path.GetExtension(f.Key) is not (".br" or ".gz"))
            .ToDictionary(f => f.Key, f => File.ReadAllBytes(f.File), StringComparer.Ordinal);

    private void Build(params string[] more) =>
        Program(["build", "--fresh", "--precompress", "--root", Root, "--output", Output, .. more]);

    private async Task PublishedAsync()
    {
        var (exit, said) = await PublishAsync();
        Assert.True(exit == 0, said);
    }

    private async Task<(int Exit, string Said)> PublishAsync(string kind = "s3")
    {
        // What is asked once is enough here, and a fault is seen sooner.
        ProcessStartInfo start = new(
            "sh",
            [
                Path.Combine(above, "hosting", "publish-to-storage.sh"),
                Output,
                $"store:{ObjectStore.Bucket}",
                "--retries",
                "1",
                "--low-level-retries",
                "1",
            ]
        )
        {
            RedirectStandardError = true,
        };
        foreach (
            var (name, value) in (IEnumerable<(string, string)>)
                [
                    ("TYPE", kind),
                    ("PROVIDER", "Other"),
                    ("ACCESS_KEY_ID", "any"),
                    ("SECRET_ACCESS_KEY", "any"),
                    ("ENDPOINT", store.Origin),
                    ("URL", store.Origin),
                ]
        )
            start.Environment["RCLONE_CONFIG_STORE_" + name] = value;
        start.Environment["RCLONE_CONFIG"] = Path.Combine(above, "rclone.conf");
        // rclone 1.60 does not start with a list of authorities from there.
        start.Environment.Remove("AWS_CA_BUNDLE");
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }

    private static void Program(params string[] args)
    {
        StringWriter said = new();
        var exit = Entry.Run(
            args,
            HostEnvironment.OfThisProcess() with
            {
                Cache = null,
                Out = said,
                Err = said,
                IsTerminal = false,
                Color = false,
                ColorOfErrors = false,
            }
        );
        Assert.True(exit == ExitCode.Fine, said.ToString());
    }
}
