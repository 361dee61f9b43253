using System.Diagnostics;
using System.Globalization;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;

namespace CareerCompare.Benchmarks.Measuring;

/// <summary>Medians of a few rounds, in plain lines: enough to see that something became twice as slow.</summary>
internal static class Quick
{
    private const int Rounds = 5;
    private const int Comparisons = 5000;

    public static void Run()
    {
        FolderFiles realFiles = new(RealFiles.Root);
        RenderedSite real = new(GeneratedSite.Loaded(realFiles));
        var everything = real.Catalog.Entries().ToList();
        Measure(
            "load the real site",
            everything.Count(e => RenderedSite.IsRole(e.Path)),
            "roles",
            () => GeneratedSite.Loaded(realFiles)
        );
        Measure("render all of it", everything.Count, "files", () => real.Render(everything));

        var files = GeneratedSite.Files(GeneratedSite.Roles);
        RenderedSite many = new(GeneratedSite.Loaded(files));
        var roles = many.RolePages;
        var comparisons = many.SomeComparisons(Comparisons);
        Measure("load the generated site", roles.Count, "roles", () => GeneratedSite.Loaded(files));
        Measure("render its role pages", roles.Count, "pages", () => many.Render(roles));
        Measure("render some comparisons", comparisons.Count, "pages", () => many.Render(comparisons));
    }

    private static void Measure(string what, int count, string unit, Action work)
    {
        work(); // compiled and warm
        var times = Enumerable.Range(0, Rounds).Select(_ => Timed(work)).Order().ToList();
        var median = times[Rounds / 2];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -24} {median.TotalMilliseconds, 9:N1} ms ({times[0].TotalMilliseconds:N1} to {times[^1].TotalMilliseconds:N1}); {count:N0} {unit}, {count / median.TotalSeconds:N0} a second"
            )
        );
    }

    private static TimeSpan Timed(Action work)
    {
        var from = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(from);
    }
}
