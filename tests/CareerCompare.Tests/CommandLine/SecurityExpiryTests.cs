using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Tests.CommandLine;

/// <summary>What a build and a check do when security.txt expires soon.</summary>
public sealed class SecurityExpiryTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_build_warns_and_writes_the_same_bytes()
    {
        Assert.Equal(ExitCode.Fine, RunOn(new(2027, 1, 1), "build", "--output", "early"));
        Assert.DoesNotContain("CC0607", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, RunOn(new(2027, 11, 1), "build", "--output", "late"));
        Assert.Contains("warning[CC0607]", site.Err.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(Path.Combine(site.Root, "early", "index.html")),
            File.ReadAllText(Path.Combine(site.Root, "late", "index.html"))
        );
    }

    [Fact]
    public void A_check_fails_and_points_to_the_day()
    {
        Assert.Equal(ExitCode.Fine, RunOn(new(2027, 10, 21), "check"));
        Assert.Equal(ExitCode.Content, RunOn(new(2027, 10, 22), "check"));
        Assert.Matches(
            @"error\[CC0607\]: security.txt expires in 29 days, on 2027-11-20\n +--> content/site.yaml:7:19",
            site.Err.ToString()
        );
    }

    private int RunOn(DateOnly today, params string[] args) =>
        Entry.Run(
            args,
            site.HostEnvironment with
            {
                Today = today,
                Read = (root, log) =>
                    site.HostEnvironment.Read(root, log) is { } read
                        ? read with
                        {
                            SecurityExpires = new(
                                new(2027, 11, 20),
                                new SourceSpan(new SourceFile("content/site.yaml", ""), 7, 19, 10)
                            ),
                        }
                        : null,
            }
        );
}
