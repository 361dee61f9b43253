using CareerCompare.Benchmarks.Peers.Running;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>The results as a table in Markdown, to be pasted into docs/benchmarks.md.</summary>
internal static class ResultTable
{
    public static IEnumerable<string> Lines(
        IReadOnlyList<Result> results,
        IReadOnlyList<Contender> all,
        ReferenceSite reference
    )
    {
        var ours = results[0];
        if (ours.Runs.Count == 0)
            yield break;
        yield return Text(
            $"{reference.Pages.Count:N0} pages, {reference.Files.Count:N0} files, {reference.Bytes / 1e6:N0} MB; {(ours.Runs.Count == 1 ? "one round" : $"medians of {ours.Runs.Count} rounds, in turn")}."
        );
        yield return "";
        yield return "| what | wall, s | fastest to slowest | wall, ours = 1 | processor, s | processor, ours = 1 | peak memory, MB | pages a second | text |";
        yield return "|---|--:|--:|--:|--:|--:|--:|--:|---|";
        foreach (var r in results.Where(r => r.Runs.Count > 0))
            yield return Text(
                $"| {r.Contender.Name} | {r.Wall:N2} | {r.Fastest:N2} to {r.Slowest:N2} | {r.Wall / ours.Wall:N2} | {r.Processor:N2} | {r.Processor / ours.Processor:N2} | {r.PeakMegabytes:N0} | {reference.Pages.Count / r.Wall:N0} | {(r == ours ? "what others are held against" : r.Text?.InShort ?? "none")} |"
            );
        foreach (
            var (name, why) in all.Select(c => (c.Name, Why: c.Absent))
                .Concat(results.Select(r => (r.Contender.Name, Why: r.Fault)))
                .Where(r => r.Why is not null)
        )
            yield return $"| {name} | left out: {Telling(why!)} | | | | | | | |";
        foreach (var r in results.Where(r => r.Text?.First is not null))
        {
            yield return "";
            yield return $"First difference of {r.Contender.Name}: {r.Text!.First}";
        }
    }

    // What a program says at its end is long; all of it was printed when it happened.
    private static string Telling(string why) =>
        why.Split('\n') is var lines
        && lines.FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)) is { } error
            ? error.Trim()
            : string.Join(' ', lines);

    private static string Text(FormattableString line) => FormattableString.Invariant(line);
}
