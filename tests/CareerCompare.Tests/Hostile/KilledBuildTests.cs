using System.Diagnostics;
using System.Globalization;
using CareerCompare.CommandLine;
using Xunit.Abstractions;

namespace CareerCompare.Tests.Hostile;

/// <summary>
/// The program is killed (SIGKILL) at moments of chance while it replaces one edition of a site by the other. More kills:
/// <c>CAREERCOMPARE_KILLS=200 dotnet test --filter KilledBuildTests</c>.
/// </summary>
[Trait("pace", "slow")]
public sealed class KilledBuildTests(ITestOutputHelper said) : IDisposable
{
    private const int Seed = 20261121;

    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_a_whole_site_and_the_next_build_succeeds()
    {
        var kills = int.Parse(
            Environment.GetEnvironmentVariable("CAREERCOMPARE_KILLS") ?? "20",
            CultureInfo.InvariantCulture
        );
        Random random = new(Seed);
        Assert.Equal(ExitCode.Fine, sites.Build(second: false));
        var (length, writing) = Measured(Arguments(second: true));
        var (before, after, halves) = (0, 0, 0);
        var second = false;
        for (var i = 0; i < kills; i++)
        {
            var was = sites.Edition();
            using (var build = ProgramRun.Start(Arguments(second)))
            {
                // Half of the kills fall into the whole run, most of which is the start; the others into the writing.
                if (i % 2 == 0)
                    Thread.Sleep(length * random.NextDouble());
                else
                    Waiting(build, writing * random.NextDouble());
                build.Kill();
                build.WaitForExit();
            }
            var now = sites.Edition();
            Assert.True(now is "one" or "two", $"kill {i} left {now}");
            if (sites.Leftovers().Count > 0)
                halves++;
            if (now == was)
                before++;
            else
                after++;
            Assert.Equal(ExitCode.Fine, sites.Build(second));
            Assert.Equal(second ? "two" : "one", sites.Edition());
            Assert.Empty(sites.Leftovers());
            second = !second;
        }
        said.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{kills} kills: {before} left the old site, {after} the new one; {halves} left something beside it, which the next build cleared"
            )
        );
        Assert.True(halves > 0, "no kill fell into the writing");
    }

    /// <summary>How long a whole build takes, and how much of that from when the next site begins to grow.</summary>
    private (TimeSpan Length, TimeSpan Writing) Measured(string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var build = ProgramRun.Start(arguments);
        Waiting(build, TimeSpan.Zero);
        var start = watch.Elapsed;
        build.WaitForExit();
        Assert.Equal(ExitCode.Fine, build.ExitCode);
        return (watch.Elapsed, watch.Elapsed - start);
    }

    /// <summary>Until the next site begins to grow, and so much more.</summary>
    private void Waiting(Process build, TimeSpan more)
    {
        while (!build.HasExited && sites.Leftovers().Count == 0)
            Thread.Sleep(1);
        var until = Stopwatch.StartNew();
        while (!build.HasExited && until.Elapsed < more)
            Thread.SpinWait(100);
    }

    private string[] Arguments(bool second) => ["build", "--root", sites.Root(second), "--output", sites.Output];
}
