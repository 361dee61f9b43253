using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

/// <summary>What a build may leave undone because an earlier one did it, and what it is never spared.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuildMemoryTests() => Publish();

    private OutputFolder Output => OutputFolder.At(folder.At("site", "output"));

    private BuildMemory Memory => BuildMemory.Of(folder.At("cache"), folder.At("site"), Output);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_made_from_the_same_and_is_as_it_was_written_need_not_be_made_again()
    {
        var published = Unchanged();
        Assert.Equal((5, 2L), (published?.Roles, published?.Pages));
    }

    [Fact]
    public void Other_inputs_another_program_or_another_layout_are_another_site()
    {
        Assert.Null(new Publisher(Output, new()) { Memory = Memory }.Unchanged("other files"));
        Assert.Null(new Publisher(Output, new()) { Memory = Memory, Precompress = true }.Unchanged("files"));
        Assert.Null(new Publisher(Output, new()) { Memory = Memory, Fresh = true }.Unchanged("files"));
    }

    [Fact]
    public void A_file_more_less_or_other_makes_the_site_anew()
    {
        var page = folder.At("site", "output", "roles", "nurse", "index.html");
        var (text, written) = (File.ReadAllText(page), File.GetLastWriteTimeUtc(page));

        File.Delete(page);
        Assert.Null(Unchanged());

        File.WriteAllText(page, text);
        Assert.Null(Unchanged()); // of another time
        File.SetLastWriteTimeUtc(page, written);
        Assert.NotNull(Unchanged());

        File.AppendAllText(page, "<script>");
        File.SetLastWriteTimeUtc(page, written);
        Assert.Null(Unchanged()); // of another size

        File.WriteAllText(page, text);
        File.SetLastWriteTimeUtc(page, written);
        folder.Write("site/output/login/index.html", "<script>");
        Assert.Null(Unchanged());
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_makes_the_site_anew()
    {
        if (OperatingSystem.IsWindows())
            return;
        var page = folder.At("site", "output", "roles", "nurse", "index.html");
        File.Move(page, folder.At("elsewhere"));
        File.CreateSymbolicLink(page, folder.At("elsewhere"));
        Assert.Null(Unchanged());
    }

    [Fact]
    public void Nothing_is_remembered_in_the_folder_of_the_site_or_without_a_cache()
    {
        Assert.Same(BuildMemory.None, BuildMemory.Of(folder.At("site", "cache"), folder.At("site"), Output));
        Assert.Same(BuildMemory.None, BuildMemory.Of(folder.At("site"), folder.At("site"), Output));
        Assert.Same(BuildMemory.None, BuildMemory.Of(null, folder.At("site"), Output));
        Assert.Equal(
            ["output"],
            Directory.EnumerateFileSystemEntries(folder.At("site")).Select(f => Path.GetFileName(f))
        );
    }

    [Fact]
    public void A_link_from_outside_does_not_make_a_folder_of_the_site_trusted()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(folder.At("alias"), folder.Folder("site", "cache"));
        Assert.Same(BuildMemory.None, BuildMemory.Of(folder.At("alias"), folder.At("site"), Output));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_only_time()
    {
        folder.Write("full", "a file, where a folder would have to be");
        var memory = BuildMemory.Of(folder.At("full"), folder.At("site"), Output);
        Assert.IsType<PublishOutcome.Published>(
            new Publisher(Output, new()) { Memory = memory }.Publish(Site, ("files", 5))
        );
        Assert.Null(new Publisher(Output, new()) { Memory = memory }.Unchanged("files"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("careercompare build 1\nfiles\nplain\n5\n")]
    [InlineData("careercompare build 1\nfiles\nplain\n-5\n2\n4\n9\n")]
    [InlineData("careercompare build 0\nfiles\nplain\n5\n2\n4\n9\n")]
    public void A_damaged_memory_is_none(string text)
    {
        foreach (var file in Directory.EnumerateFiles(folder.At("cache"), "*", SearchOption.AllDirectories))
            File.WriteAllText(file, text);
        Assert.Null(Memory.Published);
    }

    [Fact]
    public void Two_outputs_of_one_name_are_remembered_apart()
    {
        var other = OutputFolder.At(folder.At("other", "output"));
        Assert.Null(BuildMemory.Of(folder.At("cache"), folder.At("site"), other).Published);
    }

    private static CareerCompare.Site.Catalog.SiteCatalog Site =>
        new TinySite().Page("/", "home").Page("/roles/nurse/", "nurse").Catalog;

    private PublishedSite? Unchanged() => new Publisher(Output, new()) { Memory = Memory }.Unchanged("files");

    private void Publish() =>
        Assert.IsType<PublishOutcome.Published>(
            new Publisher(Output, new()) { Memory = Memory }.Publish(Site, ("files", 5))
        );
}
