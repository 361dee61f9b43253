using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

public sealed class BuildVerbTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData]
    [InlineData("build")]
    public void Build_publishes_the_site_and_exits_0(params string[] args)
    {
        Assert.Equal(ExitCode.Fine, site.Run(args));
        Assert.Contains("<p>a site</p>", site.Published("page/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_roles_pages_bytes_and_warnings_on_one_plain_line()
    {
        site.Write("a doubtful site");
        site.Run();
        Assert.Matches(
            @"^Built output: 5 roles, 4 pages, [0-9,]+ bytes, 1 warning, [0-9.]+ s\n\z",
            site.Out.ToString().ReplaceLineEndings("\n")
        );
        Assert.DoesNotContain('\u001b', site.Out.ToString());
    }

    [Fact]
    public void On_a_terminal_the_summary_is_coloured()
    {
        Assert.Equal(ExitCode.Fine, Entry.Run([], site.HostEnvironment with { IsTerminal = true, Color = true }));
        Assert.Contains("\u001b[", site.Out.ToString(), StringComparison.Ordinal);
        Assert.Contains("5 roles", site.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_that_wants_no_colour_there_is_none()
    {
        Entry.Run([], site.HostEnvironment with { IsTerminal = true, Color = false });
        // A long build may move the cursor for its progress; colours end in "m".
        Assert.DoesNotMatch(@"\u001b\[[0-9;]*m", site.Out.ToString());
    }

    [Fact]
    public void A_content_mistake_is_printed_and_nothing_is_written()
    {
        site.Run();
        site.Write("all wrong");
        var before = site.Everything();
        Assert.Equal(ExitCode.Content, site.Run());
        Assert.Contains("error[CC0001]: 'wrong' is wrong", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 mistake; nothing was written", site.Err.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("roles/words.txt(1,5)", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public void Of_thousands_of_mistakes_in_a_file_a_hundred_are_printed()
    {
        SourceFile file = new("salary-data/a.csv", "x");
        var many = site.HostEnvironment with
        {
            Read = (_, log) =>
            {
                for (var i = 0; i < 1234; i++)
                    log.Error("CC0001", new SourceSpan(file, 1, i), $"mistake {i}");
                return null;
            },
        };
        Assert.Equal(ExitCode.Content, Entry.Run([], many));
        Assert.Equal(100, site.Err.ToString().Split("error[CC0001]").Length - 1);
        Assert.Contains("1,134 more mistakes in salary-data/a.csv", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains("1,234 mistakes; nothing was written", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_ci_the_one_line_form_is_printed_too()
    {
        site.Write("all wrong");
        Entry.Run([], site.HostEnvironment with { IsCI = true });
        Assert.Contains(
            "roles/words.txt(1,5): error CC0001: 'wrong' is wrong",
            site.Err.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("error[CC0001]", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_colour_the_words_of_a_mistake_stay_the_same()
    {
        site.Write("all wrong");
        Entry.Run([], site.HostEnvironment with { ColorOfErrors = true });
        Assert.Contains(
            "\u001b[1;31merror[CC0001]\u001b[0m: 'wrong' is wrong",
            site.Err.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_second_build_of_the_same_output_exits_75_and_changes_nothing()
    {
        site.Run();
        site.Write("newer");
        var before = site.Everything();
        using var first = BuildLock.TryTake(OutputFolder.At(Path.Combine(site.Root, "output")));
        Assert.Equal(ExitCode.Busy, site.Run());
        Assert.Contains("another build is writing to", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public void An_output_that_is_an_input_exits_2_before_anything_is_read()
    {
        site.Write("bug");
        Assert.Equal(ExitCode.Usage, site.Run("--output", "roles"));
        Assert.Contains(PublishingCodes.OutputHoldsOtherThings, site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebodys_folder_exits_2_and_keeps_its_files()
    {
        site.Around.Write("site/www/thesis.txt", "years of work");
        Assert.Equal(ExitCode.Usage, site.Run("--output", "www"));
        Assert.Contains(PublishingCodes.OutputNotOurs, site.Err.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Root, "www", "thesis.txt")));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_exits_74_and_says_that_the_site_is_unchanged()
    {
        // Below a file there can be no folder, whoever runs this.
        site.Around.Write("site/file", "");
        Assert.Equal(ExitCode.CannotWrite, site.Run("--output", "file/output"));
        Assert.Contains("the published site was not changed", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_elsewhere_is_made_with_the_folders_above_it()
    {
        Assert.Equal(ExitCode.Fine, site.Run("build", "--output", site.Around.At("www", "deep", "public")));
        Assert.True(File.Exists(site.Around.At("www", "deep", "public", "page", "index.html")));
    }
}
