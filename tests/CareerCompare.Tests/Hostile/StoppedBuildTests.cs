using System.Diagnostics;
using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Hostile;

/// <summary>Ctrl-C, as a terminal sends it, while one edition of a site replaces the other.</summary>
[Trait("pace", "slow")]
public sealed class StoppedBuildTests : IDisposable
{
    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_build_that_is_stopped_says_so_and_leaves_the_old_site_and_nothing_beside_it(string signal)
    {
        Assert.Equal(ExitCode.Fine, sites.Build(second: false));
        // The writing of a small site is short: it may have been done before the signal came.
        for (var attempt = 0; attempt < 20; attempt++)
        {
            using var build = ProgramRun.StartInFront([
                "build",
                "--root",
                sites.Root(second: true),
                "--output",
                sites.Output,
                "--fresh",
                "--jobs",
                "1",
            ]);
            while (!build.HasExited && sites.Leftovers().Count == 0)
                Thread.Sleep(1);
            using (var kill = Process.Start("kill", ["-s", signal, $"{build.Id}"]))
                kill.WaitForExit();
            build.WaitForExit();
            Assert.Empty(sites.Leftovers());
            if (build.ExitCode == ExitCode.Fine)
            {
                Assert.Equal(ExitCode.Fine, sites.Build(second: false));
                continue;
            }
            Assert.Equal(ExitCode.Stopped, build.ExitCode);
            Assert.Equal("one", sites.Edition());
            return;
        }
        Assert.Fail("no signal fell into the writing");
    }
}
