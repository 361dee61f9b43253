using CareerCompare.Site.Publishing;
using Spectre.Console;

namespace CareerCompare.CommandLine;

/// <summary>How far a long build is, on a terminal.</summary>
internal static class ProgressLine
{
    // Most sites are done before a line could be read.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public static T While<T>(Surroundings here, PublishCount count, Func<T> work)
    {
        if (!here.IsTerminal) return work();
        var task = Task.Run(work);
        if (!task.ContinueWith(_ => { }, TaskScheduler.Default).Wait(Patience)) Show(here, count, task);
        return task.GetAwaiter().GetResult();
    }

    private static void Show(Surroundings here, PublishCount count, Task task) =>
        Terminal.Of(here).Status().Spinner(Spinner.Known.Line).Start("…", status =>
        {
            var done = task.ContinueWith(_ => { }, TaskScheduler.Default);
            while (!done.Wait(TimeSpan.FromMilliseconds(100)))
                status.Status($"{Counted.Of(count.Pages, "page")}, {Counted.Of(count.Bytes, "byte")}");
        });
}
