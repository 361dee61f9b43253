using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Hostile;

/// <summary>A file system that cannot let two folders change places in one step: there are two renames, and a whole site after every one that fails.</summary>
[Trait("pace", "slow")]
public sealed class WithoutExchangeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private OutputFolder Output => OutputFolder.At(folder.At("output"));

    private BuildMemory Memory { get; }

    private readonly TemporaryFolder cache = new();

    public WithoutExchangeTests() => Memory = BuildMemory.Of(cache.Path, folder.At("root"), Output);

    public void Dispose()
    {
        folder.Dispose();
        cache.Dispose();
    }

    [Fact]
    public void A_site_is_replaced_whole_and_nothing_is_left()
    {
        Assert.IsType<PublishOutcome.Published>(Publish("old"));
        Assert.IsType<PublishOutcome.Published>(Publish("new"));
        Assert.Equal("new", Published);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_build_that_dies_between_the_two_renames_leaves_the_old_site_to_the_next_build()
    {
        Publish("old");
        var dies = new Publisher(Output, new PublishCount())
        {
            Memory = Memory,
            InOneStep = (_, output) =>
            {
                DirectoryExchange.PutAside(Output, Memory);
                throw new InsufficientExecutionStackException("killed");
            },
        };
        Assert.Throws<InsufficientExecutionStackException>(() => dies.Publish(Site("new")));
        Assert.False(Directory.Exists(Output.Path));
        // The next one is stopped by a full disk, and yet the old site is back.
        var full = new TinySite()
            .Add("/", SiteEntryKind.Page, _ => throw new IOException("No space left on device"))
            .Catalog;
        Assert.IsType<PublishOutcome.CannotWrite>(
            new Publisher(Output, new PublishCount()) { Memory = Memory }.Publish(full)
        );
        Assert.Equal("old", Published);
        Assert.Equal(["output"], folder.Names());
    }

    private string Published => File.ReadAllText(folder.At("output", "index.html"));

    private static SiteCatalog Site(string words) => new TinySite().Page("/", words).Catalog;

    private PublishOutcome Publish(string words) =>
        new Publisher(Output, new PublishCount()) { Memory = Memory, InOneStep = (_, _) => false }.Publish(Site(words));
}
