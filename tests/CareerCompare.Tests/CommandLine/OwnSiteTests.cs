using CareerCompare.CommandLine;
using CareerCompare.Tests.Hostile;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

/// <summary>The site of this checkout, from its files to its pages.</summary>
[Trait("pace", "slow")]
public sealed class OwnSiteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new();

    private HostEnvironment HostEnvironment =>
        new()
        {
            Out = said,
            Err = said,
            WorkingDirectory = folder.Path,
            Read = FolderSite.Read,
            ReadForPreview = FolderSite.ReadForPreview,
        };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_content_and_finished_pages_have_no_mistake()
    {
        var code = Entry.Run(["check", "--root", Repository.Root], HostEnvironment);
        Assert.True(code == ExitCode.Fine, said.ToString());
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        foreach (var output in (string[])["one", "two"])
            Assert.True(
                Entry.Run(["build", "--root", Repository.Root, "--output", output], HostEnvironment) == ExitCode.Fine,
                said.ToString()
            );
        var files = Files("one");
        Assert.True(files.Count > 40, "the site has few files");
        Assert.Equal(files, Files("two"));
        Assert.All(
            files,
            f => Assert.Equal(File.ReadAllBytes(folder.At("one", f)), File.ReadAllBytes(folder.At("two", f)))
        );
    }

    [Fact]
    public void Three_shards_joined_are_what_one_build_makes_and_after_it_the_next_finds_nothing_to_do()
    {
        Assert.True(Run("--output", "one") == ExitCode.Fine, said.ToString());
        for (var k = 1; k <= 3; k++)
        {
            Assert.True(Run("--output", $"shard-{k}", "--shard", $"{k}/3") == ExitCode.Fine, said.ToString());
            Assert.Contains($"Built shard {k}/3 into shard-{k}: ", said.ToString(), StringComparison.Ordinal);
        }
        foreach (var k in (int[])[3, 1, 2])
            TwoSites.Copy(folder.At($"shard-{k}"), folder.At("joined"));
        Assert.Equal(TwoSites.AllOf(folder.At("one")), TwoSites.AllOf(folder.At("joined")));
        Assert.Contains(Files("joined"), f => f.EndsWith(".br", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Fine, Run("--output", "one"));
        Assert.Contains("Unchanged one: ", said.ToString(), StringComparison.Ordinal);

        int Run(params string[] more) =>
            Entry.Run(
                ["build", "--root", Repository.Root, "--precompress", .. more],
                HostEnvironment with
                {
                    Open = FolderSite.Open,
                    Cache = folder.At("cache"),
                }
            );
    }

    private List<string> Files(string output) =>
        [
            .. Directory
                .EnumerateFiles(folder.At(output), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.At(output), f))
                .Order(StringComparer.Ordinal),
        ];
}
