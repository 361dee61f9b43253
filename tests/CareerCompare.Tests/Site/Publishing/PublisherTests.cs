using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly PublishCount count = new();

    private OutputFolder Output => OutputFolder.At(folder.At("output"));

    public void Dispose() => folder.Dispose();

    private PublishOutcome Publish(TinySite site) => new Publisher(Output, count).Publish(site.Catalog);

    private string Published(string file) => File.ReadAllText(folder.At(["output", .. file.Split('/')]));

    private static TinySite Site(string words) =>
        new TinySite()
            .Page("/", words)
            .Page("/roles/nurse/", words + " nurse")
            .File("/robots.txt", SiteEntryKind.Text, "User-agent: *\n");

    [Fact]
    public void Every_entry_is_written_at_its_address()
    {
        Assert.IsType<PublishOutcome.Published>(Publish(Site("one")));
        Assert.Equal("one", Published("index.html"));
        Assert.Equal("one nurse", Published("roles/nurse/index.html"));
        Assert.Equal("User-agent: *\n", Published("robots.txt"));
    }

    [Fact]
    public void Pages_files_and_bytes_are_counted()
    {
        Publish(Site("one"));
        Assert.Equal((2, 3, 3 + 9 + 14), (count.Pages, count.Files, count.Bytes));
    }

    [Fact]
    public void The_next_site_replaces_the_old_one_whole()
    {
        Publish(new TinySite().Page("/", "old").Page("/gone/", "old"));
        Publish(new TinySite().Page("/", "new"));
        Assert.Equal("new", Published("index.html"));
        Assert.False(Directory.Exists(folder.At("output", "gone")));
    }

    [Fact]
    public void Nothing_is_left_beside_the_output()
    {
        Publish(Site("one"));
        Publish(Site("two"));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void The_output_is_a_real_folder_that_carries_the_mark_of_a_build()
    {
        Publish(Site("one"));
        Assert.Null(new DirectoryInfo(Output.Path).LinkTarget);
        Assert.True(BuildMark.OfSite.IsOn(Output.Path));
    }

    [Fact]
    public void A_hundred_pages_from_several_threads_are_each_whole()
    {
        TinySite site = new();
        foreach (var i in Enumerable.Range(0, 100))
            site.Page($"/p{i}/", new string((char)('a' + i % 26), 10_000 + i));
        Publish(site);
        foreach (var i in Enumerable.Range(0, 100))
            Assert.Equal(new string((char)('a' + i % 26), 10_000 + i), Published($"p{i}/index.html"));
    }

    [Fact]
    public void When_a_page_throws_the_old_site_stays_whole_and_nothing_is_left()
    {
        Publish(Site("old"));
        var broken = Site("new")
            .Add("/bug/", SiteEntryKind.Page, _ => throw new InvalidOperationException("a bug in the theme"));
        var thrown = Assert.Throws<InvalidOperationException>(() => Publish(broken));
        Assert.Equal("a bug in the theme", thrown.Message);
        Assert.Equal("old nurse", Published("roles/nurse/index.html"));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void When_the_disk_is_full_the_outcome_says_so_and_the_old_site_stays()
    {
        Publish(Site("old"));
        var full = Site("new").Add("/last/", SiteEntryKind.Page, _ => throw new IOException("No space left on device"));
        var outcome = Assert.IsType<PublishOutcome.CannotWrite>(Publish(full));
        Assert.Equal("No space left on device", outcome.Reason);
        Assert.Equal("old", Published("index.html"));
        Assert.Equal(["output"], folder.Names());
    }

    [Theory]
    [InlineData("/roles/nurse/", "/roles/nurse/")]
    [InlineData("/roles/", "/roles/index.html")]
    public void Two_entries_in_one_file_are_refused(string one, string other)
    {
        Publish(Site("old"));
        var outcome = Assert.IsType<PublishOutcome.Refused>(Publish(new TinySite().Page(one, "1").Page(other, "2")));
        Assert.Equal(PublishingCodes.SameAddressTwice, outcome.Reason.Code);
        Assert.Contains("index.html'", outcome.Reason.Message, StringComparison.Ordinal);
        Assert.Equal("old", Published("index.html"));
        Assert.Equal(["output"], folder.Names());
    }

    [Theory]
    [InlineData("/roles/Nurse/")]
    [InlineData("/data.csv.gz")]
    [InlineData("/data.csv.br")]
    public void An_entry_cannot_have_an_address_that_is_another_file_on_some_machine(string address) =>
        Assert.Throws<ArgumentException>(() => Site("x").Page(address, "1"));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void The_files_are_the_same_with_any_number_of_jobs(int jobs)
    {
        TinySite site = new();
        for (var i = 0; i < 50; i++)
            site.Page($"/roles/nurse-{i}/", $"nurse {i}");
        Assert.IsType<PublishOutcome.Published>(new Publisher(Output, count) { Jobs = jobs }.Publish(site.Catalog));
        for (var i = 0; i < 50; i++)
            Assert.Equal($"nurse {i}", Published($"roles/nurse-{i}/index.html"));
    }

    [Fact]
    public void No_more_entries_are_written_at_a_time_than_there_are_jobs()
    {
        var (now, most) = (0, 0);
        TinySite site = new();
        for (var i = 0; i < 40; i++)
            site.Add(
                $"/roles/nurse-{i}/",
                SiteEntryKind.Page,
                _ =>
                {
                    var at = Interlocked.Increment(ref now);
                    lock (site)
                        most = Math.Max(most, at);
                    Thread.Sleep(1);
                    Interlocked.Decrement(ref now);
                }
            );
        new Publisher(Output, count) { Jobs = 2 }.Publish(site.Catalog);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void A_build_that_is_asked_to_end_leaves_the_old_site_and_nothing_else()
    {
        Publish(Site("old"));
        using CancellationTokenSource stop = new();
        TinySite site = new();
        for (var i = 0; i < 200; i++)
            site.Add($"/roles/nurse-{i}/", SiteEntryKind.Page, _ => stop.Cancel());
        Assert.IsType<PublishOutcome.Stopped>(new Publisher(Output, count) { Stop = stop.Token }.Publish(site.Catalog));
        Assert.Equal("old", Published("index.html"));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_by_the_next()
    {
        folder.Write("output/.careercompare", "");
        folder.Write(".output.next-0123abcd/index.html", "half");
        folder.Write(".output.old-0123abcd/index.html", "old");
        Publish(Site("new"));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_folder_of_somebody_that_only_looks_like_a_leftover_is_kept()
    {
        folder.Write(".output.next-thing/mine.txt", "mine");
        folder.Write(".public.next-0123abcd/index.html", "of another output");
        Publish(Site("new"));
        Assert.Equal([".output.next-thing", ".public.next-0123abcd", "output"], folder.Names());
    }

    [Fact]
    public void A_site_that_lost_its_name_between_two_renames_gets_it_back_before_anything_else()
    {
        folder.Write("site/.output.old-0123abcd/index.html", "last good");
        folder.Write("site/.output.old-0123abcd/.careercompare", "");
        var output = OutputFolder.At(folder.At("site", "output"));
        var memory = BuildMemory.Of(folder.At("cache"), folder.At("site"), output);
        memory.PutAside(".output.old-0123abcd");
        var full = new TinySite().Add("/", SiteEntryKind.Page, _ => throw new IOException("No space left on device"));
        Assert.IsType<PublishOutcome.CannotWrite>(
            new Publisher(output, count) { Memory = memory }.Publish(full.Catalog)
        );
        Assert.Equal("last good", File.ReadAllText(folder.At("site", "output", "index.html")));
        Assert.Equal(
            ["output"],
            Directory.EnumerateFileSystemEntries(folder.At("site")).Select(f => Path.GetFileName(f))
        );
    }

    [Fact]
    public void A_folder_that_only_looks_like_a_site_without_its_name_is_never_published()
    {
        folder.Write(".output.old-0123abcd/index.html", "<script>");
        folder.Write(".output.old-0123abcd/.careercompare", "");
        var full = new TinySite().Add("/", SiteEntryKind.Page, _ => throw new IOException("No space left on device"));
        Assert.IsType<PublishOutcome.CannotWrite>(Publish(full));
        Assert.False(Directory.Exists(Output.Path));
    }

    [Fact]
    public void Of_a_folder_that_only_looks_like_a_leftover_nothing_is_deleted_that_no_build_can_have_written()
    {
        folder.Write(".output.next-0123abcd/index.html", "half");
        folder.Write(".output.next-0123abcd/thesis/years.txt", "mine");
        folder.Write("mine/index.html", "mine");
        if (!OperatingSystem.IsWindows())
            Directory.CreateSymbolicLink(folder.At(".output.next-0123abcd", "roles"), folder.At("mine"));
        Publish(Site("new"));
        Assert.Equal("mine", File.ReadAllText(folder.At(".output.next-0123abcd", "thesis", "years.txt")));
        Assert.Equal("mine", File.ReadAllText(folder.At("mine", "index.html")));
        Assert.False(File.Exists(folder.At(".output.next-0123abcd", "index.html")));
    }

    [Theory]
    [InlineData("/roles/nurse/", "/", "is a page, and an old address")]
    [InlineData("/old/", "/", "would lead to '/roles/nurse/' and to '/'")]
    public void An_old_address_that_is_a_page_or_stands_twice_is_refused(string from, string to, string why)
    {
        Publish(Site("old"));
        var outcome = Assert.IsType<PublishOutcome.Refused>(
            Publish(Site("new").Moved("/old/", "/roles/nurse/").Moved(from, to))
        );
        Assert.Equal(PublishingCodes.OldAddressInUse, outcome.Reason.Code);
        Assert.Contains(why, outcome.Reason.Message, StringComparison.Ordinal);
        Assert.Equal("old", Published("index.html"));
    }

    [Fact]
    public async Task A_reader_never_meets_a_missing_page_while_sites_change_places()
    {
        if (!OperatingSystem.IsLinux())
            return; // elsewhere two renames are all there is
        Publish(Site("first"));
        using CancellationTokenSource done = new();
        var reads = 0;
        var reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested || reads == 0)
            {
                Assert.True(File.Exists(folder.At("output", "index.html")), "the page was missing");
                reads++;
            }
        });
        for (var i = 0; i < 50; i++)
            Publish(Site($"site {i}"));
        await done.CancelAsync();
        await reader;
        Assert.Equal("site 49", Published("index.html"));
    }
}
