using System.Diagnostics;
using System.Globalization;
using CareerCompare.Site.Publishing;
using Spectre.Console;

namespace CareerCompare.CommandLine;

/// <summary>How far a long build is, on a terminal: files, their rate, and the time left.</summary>
internal static class ProgressLine
{
    // Most sites are done before a line could be read.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <param name="here">Where the line is shown.</param>
    /// <param name="count">How far the work is.</param>
    /// <param name="work">What is waited for.</param>
    /// <param name="total">Counts all files that there will be; asked only when the work takes long.</param>
    public static T While<T>(HostEnvironment here, PublishCount count, Func<T> work, Func<long> total)
    {
        if (!here.IsTerminal) return work();
        var task = Task.Run(work);
        if (!task.ContinueWith(_ => { }, TaskScheduler.Default).Wait(Patience)) Show(here, count, task, Task.Run(total));
        return task.GetAwaiter().GetResult();
    }

    private static void Show(HostEnvironment here, PublishCount count, Task work, Task<long> total) =>
        Terminal.Of(here).Status().Spinner(Spinner.Known.Line).Start("…", status =>
        {
            var done = work.ContinueWith(_ => { }, TaskScheduler.Default);
            var from = Stopwatch.GetTimestamp();
            var before = count.Files;
            while (!done.Wait(TimeSpan.FromMilliseconds(100)))
                status.Status(Words(count.Files, count.Files - before, Stopwatch.GetElapsedTime(from), total.IsCompletedSuccessfully ? total.Result : null));
        });

    /// <summary>"12,000 of 50,000 files, 4,000 a second, 10 s left".</summary>
    internal static string Words(long files, long since, TimeSpan elapsed, long? total)
    {
        var rate = elapsed > TimeSpan.Zero ? since / elapsed.TotalSeconds : 0;
        var done = total is { } all ? string.Create(CultureInfo.InvariantCulture, $"{files:N0} of {all:N0} files") : Counted.Of(files, "file");
        if (rate < 1) return done;
        var words = string.Create(CultureInfo.InvariantCulture, $"{done}, {rate:N0} a second");
        return total > files ? $"{words}, {Left(TimeSpan.FromSeconds((total.Value - files) / rate))} left" : words;
    }

    private static string Left(TimeSpan time) => time.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):N0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");
}
