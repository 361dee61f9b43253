using System.Runtime.InteropServices;
using CareerCompare.Benchmarks.Peers.Exporting;
using CareerCompare.Benchmarks.Peers.Running;
using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>The same pages by this program and by others, in turn, each as a process of its own. docs/benchmarks.md says what is compared with what.</summary>
internal static class PeersVerb
{
    public static int Run(string[] args)
    {
        if (PeersOptions.Parse(args, out var fault) is not { } options)
            return Refuse(fault);
        if (Child.Missing is { } missing)
            return Refuse(missing);
        if (WorkFolder.Make(options.Folder, options.Pages, out fault) is not { } work)
            return Refuse(fault);
        using (work)
        {
            // What was written may be in memory; it must not stay there when somebody has waited long enough.
            using CancellationTokenSource stop = new();
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            try
            {
                return Compare(options, work, stop.Token);
            }
            catch (ChildFailedException e)
            {
                Console.Error.WriteLine(e.Message);
                return stop.IsCancellationRequested ? 130 : 1;
            }

            void Stop(PosixSignalContext context)
            {
                context.Cancel = true;
                stop.Cancel();
            }
        }
    }

    private static int Compare(PeersOptions options, WorkFolder work, CancellationToken stop)
    {
        var load = Machine.Load;
        var root = work.Sub("site");
        GeneratedSite.Write(root, options.Roles);
        var program = options.Program ?? PublishedProgram.Of(work.Sub("program"), work.Sub("artifacts"));
        Console.WriteLine("The site that all are held against is built.");
        var reference = ReferenceSite.Build(program, root, work.Sub("reference"));
        Say($"{reference.Pages.Count:N0} pages, {reference.Bytes:N0} bytes.");

        PeerContent content = new(reference, root);
        List<Contender> all = [new ThisProgram(program, root), new Floor(reference, work.Sub("floor")), .. Peers()];
        foreach (var absent in all.Where(c => c.Absent is not null))
            Say($"Left out: {absent.Name}. {absent.Absent}");
        var results = new Rounds(all, reference, work, stop).Run(options.Rounds);
        Console.WriteLine();
        foreach (var line in ResultTable.Lines(results, all, reference))
            Console.WriteLine(line);
        Console.WriteLine();
        foreach (var line in Machine.Lines(work, all, load))
            Console.WriteLine(line);
        if (stop.IsCancellationRequested)
            return 130;
        return results.All(r => r is { Fault: null, Text: null or { Equal: true } }) ? 0 : 1;

        IEnumerable<Contender> Peers()
        {
            if (options.Peers.Contains(Hugo.Key))
                yield return new Hugo(content);
            if (options.Peers.Contains(Eleventy.Key))
                yield return Eleventy.Installed(content, work.Sub("eleventy"));
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static int Refuse(string fault)
    {
        Console.Error.WriteLine(fault);
        return 2;
    }
}
