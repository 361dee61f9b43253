using CareerCompare.CommandLine;

namespace CareerCompare.Tests.CommandLine;

public sealed class EntryTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("--wat")]
    [InlineData("bild")]
    [InlineData("build", "extra")]
    [InlineData("--root")]
    [InlineData("build", "--port", "80")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--jobs", "all")]
    [InlineData("build", "--shard")]
    [InlineData("build", "--shard", "x")]
    [InlineData("build", "--shard", "3")]
    [InlineData("build", "--shard", "0/3")]
    [InlineData("build", "--shard", "4/3")]
    [InlineData("build", "--shard", "1/257")]
    [InlineData("build", "--shard", "1/99999999999999999999")]
    [InlineData("build", "--shard", "1/3", "--shard", "2/3")]
    [InlineData("check", "--shard", "1/3")]
    [InlineData("preview", "--shard", "1/3")]
    [InlineData("--shard", "1/3", "check")]
    [InlineData("--shard", "1/3", "preview")]
    [InlineData("check", "--output", "x")]
    [InlineData("preview", "--port", "many")]
    [InlineData("preview", "--port", "70000")]
    [InlineData("@file")]
    public void What_is_not_understood_exits_2_and_does_nothing(params string[] args)
    {
        var before = site.Everything();
        Assert.Equal(ExitCode.Usage, site.Run(args));
        Assert.Contains("--help", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public void A_misspelt_verb_gets_the_nearest_one()
    {
        site.Run("chekc");
        Assert.Contains("did you mean 'check'?", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_that_is_none_is_shown_what_one_looks_like()
    {
        site.Run("build", "--shard", "4/3");
        Assert.Contains(
            "--shard: found '4/3', expected K/N, a part from 1 to N of at most 256 parts: write --shard 2/3 for the second of three.",
            site.Err.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Help_names_every_verb_and_exits_0()
    {
        Assert.Equal(ExitCode.Fine, site.Run("--help"));
        foreach (var word in (string[])["build", "check", "preview", "--root", "--output", "--shard"])
            Assert.Contains(word, site.Out.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("hosting")]
    [InlineData("import", "onet")]
    [InlineData("import", "oews")]
    public void Help_says_each_default_once(params string[] verb)
    {
        Assert.Equal(ExitCode.Fine, site.Run([.. verb, "--help"]));
        var lines = site.Out.ToString().Split('\n');
        Assert.Contains(lines, line => line.Contains("[default: ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Split("[default: ").Length - 1, 0, 1));
    }

    [Fact]
    public void Version_exits_0() => Assert.Equal(ExitCode.Fine, site.Run("--version"));

    [Fact]
    public void Without_roles_upwards_the_program_exits_2_and_names_the_option()
    {
        var nowhere = site.Around.Folder("nowhere");
        Assert.Equal(ExitCode.Usage, Entry.Run([], site.HostEnvironment with { WorkingDirectory = nowhere }));
        Assert.Contains("--root DIR", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_without_roles_exits_2()
    {
        var nowhere = site.Around.Folder("nowhere");
        Assert.Equal(ExitCode.Usage, site.Run("--root", nowhere));
        Assert.Contains(nowhere, site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_is_found_from_a_folder_below_it()
    {
        Assert.Equal(
            ExitCode.Fine,
            Entry.Run([], site.HostEnvironment with { WorkingDirectory = Path.Combine(site.Root, "roles") })
        );
        Assert.Contains("a site", site.Published("page/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_is_taken_from_the_working_directory()
    {
        Assert.Equal(
            ExitCode.Fine,
            Entry.Run(["--root", "site"], site.HostEnvironment with { WorkingDirectory = site.Around.Path })
        );
        Assert.Contains("a site", site.Published("page/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_program_exits_70_and_says_whose_it_is()
    {
        site.Write("bug");
        Assert.Equal(ExitCode.Bug, site.Run());
        Assert.Contains("a bug in the loader", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains("not in your files", site.Err.ToString(), StringComparison.Ordinal);
    }
}
