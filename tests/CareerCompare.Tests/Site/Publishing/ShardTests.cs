using System.Globalization;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Hostile;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Publishing;

/// <summary>A site that is built in parts, and what is built where some of them stand.</summary>
public sealed class ShardTests : IDisposable
{
    private static readonly SiteCatalog Site = SiteCatalogs.Of(SmallSite.Ledger(), new DefaultTheme());

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(Shard.Most)]
    public void All_shards_copied_over_one_another_are_what_one_build_makes(int of)
    {
        var files = Enumerable
            .Range(1, of)
            .Reverse()
            .Select(k => Build(Site, $"shard-{k}", $"{k}/{of}").Files)
            .ToList();
        Join([.. Enumerable.Range(1, of).Reverse()]);
        Build(Site, "whole");
        Assert.Equal(TwoSites.AllOf(folder.At("whole")), TwoSites.AllOf(folder.At("joined")));
        Assert.InRange(files.Max() - files.Min(), 0, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(1, 2, 3)]
    public void A_build_upon_some_shards_makes_the_whole_site(params int[] some)
    {
        foreach (var k in some)
            Build(Site, $"shard-{k}", $"{k}/3");
        Join(some);
        Build(Site, "joined");
        Build(Site, "whole");
        Assert.Equal(TwoSites.AllOf(folder.At("whole")), TwoSites.AllOf(folder.At("joined")));
    }

    [Fact]
    public void A_shard_is_never_remembered_as_the_site()
    {
        var output = OutputFolder.At(folder.At("output"));
        var memory = BuildMemory.Of(folder.At("cache"), folder.At("root"), output);
        Assert.True(Shard.TryParse("1/3", out var first));
        new Publisher(output, new()) { Shard = first, Memory = memory }.Publish(Site, ("as it is", 3));
        Assert.Null(new Publisher(output, new()) { Memory = memory }.Unchanged("as it is"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Two_entries_of_one_file_are_refused_by_every_shard_whichever_would_write_them(int k)
    {
        var twice = new TinySite().Page("/a/", "1").Page("/b/", "2").Page("/a/index.html", "3").Catalog;
        Assert.True(Shard.TryParse($"{k}/3", out var shard));
        var outcome = new Publisher(OutputFolder.At(folder.At("shard")), new()) { Shard = shard }.Publish(twice);
        Assert.Equal(PublishingCodes.SameAddressTwice, Assert.IsType<PublishOutcome.Refused>(outcome).Reason.Code);
        Assert.False(Directory.Exists(folder.At("shard")));
    }

    private PublishCount Build(SiteCatalog catalog, string name, string shard = "1/1")
    {
        PublishCount count = new();
        Assert.True(Shard.TryParse(shard, out var part));
        Assert.IsType<PublishOutcome.Published>(
            new Publisher(OutputFolder.At(folder.At(name)), count) { Shard = part }.Publish(catalog)
        );
        return count;
    }

    private void Join(params int[] shards)
    {
        foreach (var k in shards)
            TwoSites.Copy(folder.At(string.Create(CultureInfo.InvariantCulture, $"shard-{k}")), folder.At("joined"));
    }
}
