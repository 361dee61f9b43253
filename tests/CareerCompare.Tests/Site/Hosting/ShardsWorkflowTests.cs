using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Site.Hosting;
using CareerCompare.Tests.Hostile;

namespace CareerCompare.Tests.Site.Hosting;

/// <summary>The very commands of the workflow, run here one after another.</summary>
[Trait("pace", "slow")]
public sealed partial class ShardsWorkflowTests : IDisposable
{
    private readonly TwoSites sites = new();

    public void Dispose() => sites.Dispose();

    [UnixFact]
    public void Its_machines_together_make_the_site_that_one_build_makes()
    {
        var numbers = Numbers.Match(Workflows.InShards).Groups[1].Value.Split(", ");
        var temp = sites.Around.Folder("temp");
        foreach (var number in numbers)
            Run(
                sites.Root(second: false),
                Job("shard")
                    .Replace("${{ matrix.number }}", number, StringComparison.Ordinal)
                    .Replace(
                        "${{ strategy.job-total }}",
                        numbers.Length.ToString(CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    )
            );
        var joined = sites.Around.Folder("joined");
        Run(joined, Job("join"));
        Assert.Equal("one", TwoSites.EditionIn(Path.Combine(joined, "output")));
        Assert.True(File.Exists(Path.Combine(temp, "artifact.tar")));

        void Run(string folder, string commands)
        {
            var ended = ProgramRun.Shell($"cd \"$1\"; export RUNNER_TEMP=\"$2\"\n{commands}", folder, temp);
            Assert.True(ended.Code == 0, ended.Err);
        }
    }

    [Fact]
    public void Only_the_job_that_publishes_may_write_and_it_waits_for_the_check()
    {
        Assert.Contains("\npermissions:\n  contents: read\n", Workflows.InShards, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(Workflows.InShards, ": write"));
        Assert.True(
            Workflows.InShards.IndexOf(": write", StringComparison.Ordinal)
                > Workflows.InShards.IndexOf("\n  deploy:\n    needs: [check, join]\n", StringComparison.Ordinal)
        );
    }

    // Its commands in their order, without those that compile the program.
    private static string Job(string name) =>
        string.Join(
            '\n',
            Commands
                .Matches(JobText(name))
                .Select(m => m.Groups[1].Value)
                .Where(c => !c.StartsWith("dotnet publish", StringComparison.Ordinal))
                .Select(c => c.Replace("bin/CareerCompare", "$program", StringComparison.Ordinal))
        );

    private static string JobText(string name) =>
        Regex.Match(Workflows.InShards, $@"\n  {name}:\n(.*?)(?=\n  [a-z]+:\n|\z)", RegexOptions.Singleline).Value;

    [GeneratedRegex(@"number: \[(.*)\]")]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(@"- run: (.*)")]
    private static partial Regex Commands { get; }
}
