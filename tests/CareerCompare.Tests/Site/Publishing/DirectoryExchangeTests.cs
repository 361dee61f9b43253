using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

public sealed class DirectoryExchangeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private OutputFolder Output => OutputFolder.At(folder.At("output"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_folders_change_places_and_an_open_file_stays_what_it_was()
    {
        if (!OperatingSystem.IsLinux())
            return; // the one step is Linux's
        folder.Write("output/page", "old");
        var next = Path.GetDirectoryName(folder.Write("next/page", "new"))!;
        using var reader = File.OpenText(folder.At("output", "page"));

        Assert.True(DirectoryExchange.TryInOneStep(next, Output.Path));

        Assert.Equal("new", File.ReadAllText(folder.At("output", "page")));
        Assert.Equal("old", File.ReadAllText(folder.At("next", "page")));
        Assert.Equal("old", reader.ReadToEnd());
    }

    [Fact]
    public void In_two_steps_the_old_folder_waits_beside()
    {
        folder.Write("output/page", "old");
        var next = Path.GetDirectoryName(folder.Write("next/page", "new"))!;
        var old = DirectoryExchange.InTwoSteps(next, Output, BuildMemory.None);
        Assert.Equal("new", File.ReadAllText(folder.At("output", "page")));
        Assert.Equal("old", File.ReadAllText(Path.Combine(old, "page")));
        Assert.Equal([old], Output.Olds());
    }

    [Fact]
    public void When_the_second_step_fails_the_old_folder_gets_its_name_back()
    {
        folder.Write("output/page", "old");
        Assert.ThrowsAny<IOException>(() =>
            DirectoryExchange.InTwoSteps(folder.At("missing"), Output, BuildMemory.None)
        );
        Assert.Equal("old", File.ReadAllText(folder.At("output", "page")));
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void Where_nothing_stands_the_next_folder_takes_the_place()
    {
        var next = Path.GetDirectoryName(folder.Write("next/page", "new"))!;
        Assert.Null(DirectoryExchange.Exchange(next, Output, DirectoryExchange.TryInOneStep, BuildMemory.None));
        Assert.Equal("new", File.ReadAllText(folder.At("output", "page")));
    }
}
