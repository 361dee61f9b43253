using System.Diagnostics;
using System.Globalization;

namespace CareerCompare.Benchmarks.Fuzzing;

/// <summary>
/// A long run. The cases are run in a child process that may hold 500 MB and must say something before it has worked for
/// half a minute, so that a crash, a hang or a flood ends the child and not the run, and is reported with its seed.
/// </summary>
internal sealed class FuzzRun(string root, int first)
{
    private const string MostMemory = "1F400000"; // bytes, as the runtime reads it: in hexadecimal
    private const int CasesOfAChild = 2000;

    // Of the processor, since a busy machine hangs nothing; and by the clock, for what waits for ever.
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(30),
        MostSilence = TimeSpan.FromMinutes(10);

    private readonly SortedDictionary<string, (int Built, int Refused, int Faults)> counts = new(
        StringComparer.Ordinal
    );
    private readonly List<string> faults = [];
    private double slowest;
    private int cases;

    /// <summary>Runs until the time is up; the exit code says whether anything was found.</summary>
    public int For(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time)
            OneChild(() => watch.Elapsed >= time);
        foreach (var (kind, (built, refused, wrong)) in counts)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind, -50} {built, 7} built {refused, 7} refused {wrong, 4} faults"
                )
            );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{cases} cases from seed {first} in {watch.Elapsed.TotalMinutes:N1} minutes: {counts.Values.Sum(c => c.Built)} built, {counts.Values.Sum(c => c.Refused)} refused, {faults.Count} faults, the slowest {slowest:N0} ms of processor time"
            )
        );
        return faults.Count == 0 ? 0 : 1;
    }

    private void OneChild(Func<bool> timeIsUp)
    {
        using var child = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath!,
                [
                    .. Host(),
                    "fuzz-child",
                    (first + cases).ToString(CultureInfo.InvariantCulture),
                    CasesOfAChild.ToString(CultureInfo.InvariantCulture),
                    "--root",
                    root,
                ]
            )
            {
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_GCHeapHardLimit"] = MostMemory },
            }
        )!;
        var running = first + cases;
        while (true)
        {
            var read = child.StandardOutput.ReadLineAsync();
            if (!Says(child, read))
            {
                Fault(running, "?", "hangs");
                break;
            }
            if (read.Result is not { } line)
            {
                child.WaitForExit();
                if (child.ExitCode != 0)
                    Fault(running, "?", $"ended the process with {child.ExitCode}");
                break;
            }
            if (line.StartsWith("begin ", StringComparison.Ordinal))
                running = first + cases++;
            else if (line.StartsWith("end ", StringComparison.Ordinal))
                End(running, line.Split('\t'));
            if (timeIsUp())
                break;
        }
        if (!child.HasExited)
            child.Kill(entireProcessTree: true);
    }

    private static bool Says(Process child, Task<string?> line)
    {
        var (worked, watch) = (child.TotalProcessorTime, Stopwatch.StartNew());
        while (!line.Wait(TimeSpan.FromMilliseconds(200)))
        {
            child.Refresh();
            if (child.HasExited)
                continue; // then the line ends
            if (child.TotalProcessorTime - worked > MostWork || watch.Elapsed > MostSilence)
                return false;
        }
        return true;
    }

    private void End(int at, string[] parts)
    {
        var (built, refused, wrong) = counts.GetValueOrDefault(parts[1]);
        var isBuilt = parts[2] == "built";
        counts[parts[1]] = (built + (isBuilt ? 1 : 0), refused + (isBuilt ? 0 : 1), wrong);
        slowest = Math.Max(slowest, double.Parse(parts[3], CultureInfo.InvariantCulture));
        if (parts[4].Length > 0)
            Fault(at, parts[1], parts[4]);
    }

    private void Fault(int at, string kind, string why)
    {
        var (built, refused, wrong) = counts.GetValueOrDefault(kind);
        counts[kind] = (built, refused, wrong + 1);
        faults.Add(why);
        Console.WriteLine($"FAULT seed {at} ({kind}): {(why.Length > 600 ? why[..600] + "…" : why)}");
    }

    // Run as "dotnet x.dll", the process is dotnet and needs the name of the program.
    private static IEnumerable<string> Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(FuzzRun).Assembly.Location]
            : [];
}
