using System.Globalization;
using System.Runtime.InteropServices;
using CareerCompare.Benchmarks.Peers.Running;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>On what was measured: without it numbers say nothing.</summary>
internal static class Machine
{
    /// <summary>Bytes that programs could still have.</summary>
    public static long AvailableMemory => Memory("MemAvailable");

    /// <summary>Processes that wanted a processor, averaged over the last minute.</summary>
    public static string Load => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    public static IEnumerable<string> Lines(WorkFolder work, IReadOnlyList<Contender> all, string loadBefore)
    {
        yield return FormattableString.Invariant(
            $"Measured {DateTime.UtcNow:yyyy-MM-dd}; load {loadBefore} before, {Load} after (one process busy all the time is 1)."
        );
        yield return FormattableString.Invariant(
            $"{Environment.ProcessorCount} processors ({Processor}), {Memory("MemTotal") / 1e9:N0} GB of memory, {RuntimeInformation.OSDescription}, {work.FileSystem}."
        );
        foreach (var version in all.Where(c => c.Absent is null).Select(c => c.Version).Distinct())
            yield return $"- {version}";
    }

    private static string Processor =>
        Line("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static long Memory(string name) =>
        Line("/proc/meminfo", name) is { } line
            ? long.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture) * 1024
            : 0;

    private static string? Line(string file, string name) =>
        File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal))?.Split(':')[1].Trim();
}
