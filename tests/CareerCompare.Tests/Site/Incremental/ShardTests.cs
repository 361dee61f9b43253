using System.Globalization;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Hostile;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>A site that is built in parts, and what is built upon some of them.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly EditedSite site = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(Shard.Most)]
    public void All_shards_copied_over_one_another_are_what_one_build_makes(int of)
    {
        var read = site.Read()!.Value;
        var files = Enumerable.Range(1, of).Reverse().Select(k => Build(read, $"shard-{k}", $"{k}/{of}").Files).ToList();
        Join([.. Enumerable.Range(1, of).Reverse()]);
        Assert.Equal(site.Publish()!.Value.Clean is var clean ? TwoSites.AllOf(clean) : "", TwoSites.AllOf(folder.At("joined")));
        Assert.InRange(files.Max() - files.Min(), 0, 1);
    }

    [Fact]
    public void A_build_upon_all_shards_finds_nothing_to_do()
    {
        var read = site.Read()!.Value;
        for (var k = 1; k <= 3; k++) Build(read, $"shard-{k}", $"{k}/3");
        Join(2, 3, 1);
        Assert.NotNull(new Publisher(OutputFolder.At(folder.At("joined")), new PublishCount()).Unchanged(read.Stamps.Whole));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    public void A_build_upon_some_shards_makes_the_whole_site(params int[] some)
    {
        var read = site.Read()!.Value;
        foreach (var k in some) Build(read, $"shard-{k}", $"{k}/3");
        Join(some);
        Assert.Null(new Publisher(OutputFolder.At(folder.At("joined")), new PublishCount()).Unchanged(read.Stamps.Whole));
        Assert.Equal(0, Build(read, "joined", null).Kept);
        Assert.Equal(TwoSites.AllOf(site.Publish()!.Value.Clean), TwoSites.AllOf(folder.At("joined")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Two_entries_of_one_file_are_refused_by_every_shard_whichever_would_write_them(int k)
    {
        var read = site.Read()!.Value;
        var twice = new TinySite().Page("/a/", "1").Page("/b/", "2").Page("/a/index.html", "3").Catalog;
        var outcome = Publisher("shard", $"{k}/3", new()).Publish(twice, read.Stamps, read.Roles);
        Assert.Equal(PublishingCodes.SameAddressTwice, Assert.IsType<PublishOutcome.Refused>(outcome).Reason.Code);
        Assert.False(Directory.Exists(folder.At("shard")));
    }

    private PublishCount Build((SiteCatalog Catalog, CareerCompare.Site.Incremental.SiteStamps Stamps, int Roles) read, string name, string? shard)
    {
        PublishCount count = new();
        Assert.IsType<PublishOutcome.Published>(Publisher(name, shard ?? "1/1", count).Publish(read.Catalog, read.Stamps, read.Roles));
        return count;
    }

    private Publisher Publisher(string name, string shard, PublishCount count)
    {
        Assert.True(Shard.TryParse(shard, out var part));
        return new(OutputFolder.At(folder.At(name)), count) { Shard = part };
    }

    private void Join(params int[] shards)
    {
        foreach (var k in shards) TwoSites.Copy(folder.At(string.Create(CultureInfo.InvariantCulture, $"shard-{k}")), folder.At("joined"));
    }
}
