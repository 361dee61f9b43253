using System.Globalization;
using CareerCompare.Fuzzing;

namespace CareerCompare.Benchmarks.Fuzzing;

/// <summary>
/// Runs cases one after the other and says each before and after, so that whoever started this knows the seed that killed
/// it. The time of a case is that of the processor: a busy machine must not make a case slow.
/// </summary>
internal static class FuzzChild
{
    /// <summary>More than the site takes as it is.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    public static int Run(string root, int seed, int count)
    {
        Judge judge = new(SiteFiles.Of(root));
        // Compiled and warm, so that the first case is not the slow one.
        FuzzCase unchanged = new(0, "none", Expect.SameBytes, judge.Clean);
        Timed(judge, unchanged);
        var most = Timed(judge, unchanged).Took + Most;
        for (var at = seed; at < seed + count; at++)
        {
            Say($"begin {at}");
            var one = Fuzzer.Case(judge.Clean, at);
            var (verdict, took) = Timed(judge, one);
            // A second time where it was slow, because collecting what earlier cases left may fall into any case.
            if (took > most && verdict.Fault is null && Timed(judge, one) is var again && again.Took > most)
                verdict = verdict with
                {
                    Fault = string.Create(CultureInfo.InvariantCulture, $"took {again.Took.TotalSeconds:N1} seconds"),
                };
            Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"end {at}\t{one.Kind}\t{(verdict.Built ? "built" : "refused")}\t{took.TotalMilliseconds:0}\t{verdict.Fault?.ReplaceLineEndings(" ")}"
                )
            );
        }
        return 0;
    }

    private static (Verdict Verdict, TimeSpan Took) Timed(Judge judge, FuzzCase one)
    {
        var from = Environment.CpuUsage.TotalTime;
        Verdict verdict;
        try
        {
            verdict = judge.Of(one);
        }
        catch (Exception e)
        {
            verdict = new Verdict(false, $"crashed: {e}");
        }
        return (verdict, Environment.CpuUsage.TotalTime - from);
    }

    private static void Say(string line)
    {
        Console.WriteLine(line);
        Console.Out.Flush();
    }
}
