using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Benchmarks.Measuring;

/// <summary>What a page of each kind costs on one thread: time, bytes written and bytes allocated. It says where to look next.</summary>
internal static partial class ByFamily
{
    private const int MostOfAKind = 60;
    private const int Rounds = 25;
    private const int MostRows = 16;

    public static void Run(string folder)
    {
        RenderedSite site = new(GeneratedSite.Loaded(new FolderFiles(folder)));
        var kinds = site
            .Catalog.Entries()
            .GroupBy(e => Kind(e.Path.Text))
            .Select(g => (Kind: g.Key, All: g.ToList()))
            .ToList();
        var rows = kinds
            .Select(k => Row(k.Kind, k.All, site))
            .OrderByDescending(r => r.Micros * r.Count)
            .Take(MostRows);
        Console.WriteLine($"{"kind", -28} {"pages", 9} {"µs", 9} {"bytes", 9} {"allocated", 11}   {"all, s", 8}");
        foreach (var row in rows)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Kind, -28} {row.Count, 9:N0} {row.Micros, 9:N0} {row.Bytes, 9:N0} {row.Allocated, 11:N0}   {row.Micros * row.Count / 1e6, 8:N2}"
                )
            );
    }

    private static (string Kind, int Count, double Micros, long Bytes, long Allocated) Row(
        string kind,
        List<SiteEntry> all,
        RenderedSite site
    )
    {
        var step = Math.Max(1, all.Count / MostOfAKind);
        var some = all.Where((_, i) => i % step == 0).ToList();
        site.Render(some); // compiled and warm
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var bytes = site.Render(some);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        // The shortest of several rounds: the others were disturbed by what else the machine does.
        var time = Enumerable.Range(0, Rounds).Min(_ => Timed(() => site.Render(some)));
        return (kind, all.Count, time.TotalMicroseconds / some.Count, bytes / some.Count, allocated / some.Count);
    }

    private static TimeSpan Timed(Action work)
    {
        var from = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(from);
    }

    // "/roles/{}/pay/{}/": what stands for an id differs from page to page of one kind.
    private static string Kind(string path) =>
        path switch
        {
            _ when path.StartsWith("/compare/", StringComparison.Ordinal) => path.Split("-vs-").Length switch
            {
                1 => path,
                2 => path.EndsWith("/pay/", StringComparison.Ordinal) ? "/compare/{}-vs-{}/pay/" : "/compare/{}-vs-{}/",
                _ => "/compare/{}-vs-{}-vs-{}/",
            },
            _ => Id().Replace(path, "$1{}/"),
        };

    [GeneratedRegex(
        "((?:^/(?:roles|sources|certifications|guides|titles)/)|(?:(?<=}/)pay/)|(?:(?<=^/roles/[^/]+/)pay/))[^/]+/"
    )]
    private static partial Regex Id();
}
