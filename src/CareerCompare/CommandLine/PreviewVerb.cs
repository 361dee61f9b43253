using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;

namespace CareerCompare.CommandLine;

/// <summary>
/// Shows the site in a browser until somebody ends it. Pages are made when they are asked for; nothing is built first.
/// </summary>
internal static class PreviewVerb
{
    private static readonly string[] Watched = ["content", SiteRoot.RolesFolder, "salary-data", "theme"];

    public static int Run(HostEnvironment here, string root, int port) =>
        RunAsync(here, root, port).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(HostEnvironment here, string root, int port)
    {
        LiveSite site = new(log => here.ReadForPreview(root, log));
        // Nothing is said of a change before the first edition was spoken of.
        TaskCompletionSource spoken = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Lock speaking = new();
        using SourceWatch watch = new(
            root,
            Watched,
            paths =>
            {
                spoken.Task.Wait();
                lock (speaking)
                    Change(here, site, paths);
            }
        );
        // Reading takes longest, so it begins before the server does.
        var start = Stopwatch.GetTimestamp();
        var reading = Task.Run(site.Reload);
        PreviewServer server;
        try
        {
            server = await PreviewServer.StartAsync(site, port);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            here.Err.WriteLine($"cannot listen on port {port}: {e.Message}");
            here.Err.WriteLine(
                $"  = hint: end the other preview, or give another port: preview --port {(port < 65535 ? port + 1 : Grammar.DefaultPort)}"
            );
            return ExitCode.Usage;
        }
        await using var _ = server;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(here.Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

        here.Out.WriteLine($"Preview at {server.Address} (Ctrl-C ends it)");
        here.Out.WriteLine(
            "Watching content, roles, salary-data, theme/styles and theme/scripts. Templates (.cshtml) are compiled: after a change there, end this and start it again."
        );
        Say(here, await reading, [], "read", start);
        spoken.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException)
        {
            here.Out.WriteLine("Preview ended.");
        }
        return ExitCode.Fine;

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true; // not the process at once: the server ends first
            stop.Cancel();
        }
    }

    private static void Change(HostEnvironment here, LiveSite site, IReadOnlyList<string> paths)
    {
        var compiled = paths
            .Where(p => p.EndsWith(".cshtml", StringComparison.Ordinal) || p.EndsWith(".cs", StringComparison.Ordinal))
            .ToList();
        foreach (var path in compiled)
            here.Out.WriteLine($"{path} changed, but is compiled: end this and start it again to see it");
        var read = paths.Except(compiled).ToList();
        if (read.Count > 0)
            Reload(
                here,
                site,
                read.Count == 1
                    ? $"{read[0]} changed"
                    : $"{read[0]} and {Counted.Of(read.Count - 1, "other file")} changed"
            );
    }

    private static void Reload(HostEnvironment here, LiveSite site, string why)
    {
        HashSet<string> known =
        [
            .. site.Last?.Diagnostics.Where(d => d.Severity == Severity.Warning).Select(DiagnosticText.Of) ?? [],
        ];
        var start = Stopwatch.GetTimestamp();
        Say(here, site.Reload(), known, why, start);
    }

    /// <param name="here">Where it is said.</param>
    /// <param name="edition">What was read.</param>
    /// <param name="known">Warnings that were there before the change are not news.</param>
    /// <param name="why">"roles/nurse.yaml changed".</param>
    /// <param name="start">When the reading began.</param>
    private static void Say(HostEnvironment here, Edition edition, HashSet<string> known, string why, long start)
    {
        new DiagnosticPrinter(here).Print(
            edition.Diagnostics.Where(d => d.Severity == Severity.Error || !known.Contains(DiagnosticText.Of(d)))
        );
        if (edition.Failure is { } failure)
            here.Err.WriteLine(failure);
        here.Out.WriteLine(
            edition.IsBroken
                ? $"{why}: {(edition.Failure is null ? Counted.Of(edition.Diagnostics) : "the site could not be read")}; pages show what is wrong until it is mended"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{why}: site is up to date ({Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms)"
                )
        );
    }
}
