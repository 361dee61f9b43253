using CareerCompare.CommandLine;

namespace CareerCompare.Tests.CommandLine;

public sealed class CheckVerbTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_good_site_exits_0_and_nothing_is_written()
    {
        var before = Directory.GetFileSystemEntries(site.Root, "*", SearchOption.AllDirectories);
        var code = site.Run("check");
        Assert.Equal(("", ExitCode.Fine), (site.Err.ToString(), code));
        Assert.StartsWith("Checked: 5 roles, 4 pages, ", site.Out.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(site.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_content_mistake_exits_1()
    {
        site.Write("all wrong");
        Assert.Equal(ExitCode.Content, site.Run("check"));
        Assert.Contains("error[CC0001]", site.Err.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_page_exits_1_and_is_named_by_its_address_and_line()
    {
        site.Write("<a href=\"/nowhere/\">a link</a>");
        Assert.Equal(ExitCode.Content, site.Run("check"));
        Assert.Matches(@"error\[CC0705\]: '/nowhere/' leads to nothing.*\n.*--> /page/:\d+:\d+", site.Err.ToString());
    }

    [Fact]
    public void What_has_grown_old_is_said_by_a_check_and_by_no_build()
    {
        site.Write("an outdated and doubtful site");
        Assert.Equal(ExitCode.Fine, site.Run("build"));
        Assert.DoesNotContain("CC0003", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains("warning[CC0002]", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains(", 1 warning, ", site.Out.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, site.Run("check"));
        Assert.Contains("warning[CC0003]: 'outdated' is of last year", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Contains(", 2 warnings, ", site.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_does_not_look_at_finished_pages()
    {
        site.Write("<a href=\"/nowhere/\">a link</a>");
        Assert.Equal(ExitCode.Fine, site.Run("build"));
    }
}
