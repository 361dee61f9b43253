using System.Diagnostics;
using System.Globalization;

namespace CareerCompare.Benchmarks.Peers.Running;

/// <summary>
/// What a whole child process took. GNU time starts it: the system counts for a process what its parent had in memory
/// when it forked, and that of a .NET process would hide a small child.
/// </summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Processor">In user and system mode, of the process and those it waited for.</param>
/// <param name="PeakBytes">The most that was resident, of the largest process.</param>
internal sealed record Child(TimeSpan Wall, TimeSpan Processor, long PeakBytes)
{
    private const string Time = "/usr/bin/time";
    private const int LastWords = 2000;

    /// <summary>Why nothing can be measured here; null where it can.</summary>
    public static string? Missing =>
        OperatingSystem.IsLinux() && File.Exists(Time)
            ? null
            : $"{Time} of GNU is missing, which measures processor time and memory. On Debian: apt-get install time";

    /// <exception cref="ChildFailedException">It could not start, or did not end with 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and killed.</exception>
    public static Child Measure(string folder, IReadOnlyList<string> command, CancellationToken stop)
    {
        var report = Path.GetTempFileName();
        try
        {
            var from = Stopwatch.GetTimestamp();
            Check(folder, [Time, "-f", "%U %S %M", "-o", report, .. command], stop);
            var wall = Stopwatch.GetElapsedTime(from);
            var numbers = File.ReadAllText(report)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture))
                .ToList();
            return new(wall, TimeSpan.FromSeconds(numbers[0] + numbers[1]), (long)numbers[2] * 1024);
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>Runs it to its end and returns what it printed to standard output.</summary>
    /// <exception cref="ChildFailedException">It could not start, or did not end with 0.</exception>
    public static string Check(string folder, params IReadOnlyList<string> command) =>
        Check(folder, command, CancellationToken.None);

    private static string Check(string folder, IReadOnlyList<string> command, CancellationToken stop)
    {
        ProcessStartInfo start = new(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            using var killed = stop.Register(() => process.Kill(entireProcessTree: true));
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            stop.ThrowIfCancellationRequested();
            if (process.ExitCode == 0)
                return output;
            throw new ChildFailedException(
                $"{string.Join(' ', command)}\nended with {process.ExitCode}:\n{Last(output + errors.Result)}"
            );
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ChildFailedException($"{command[0]}: {e.Message}");
        }
    }

    private static string Last(string text) => text.Length <= LastWords ? text : text[^LastWords..];
}
