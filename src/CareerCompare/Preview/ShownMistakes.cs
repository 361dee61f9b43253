using System.Globalization;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Preview;

/// <summary>
/// The mistakes that a person can take in: of each file the first hundred, and of a run the first five hundred, errors
/// before warnings. A table with its columns exchanged has a mistake in every cell, and two thousand broken files
/// filled a log with a hundred megabytes.
/// </summary>
internal static class ShownMistakes
{
    private const int OfAFile = 100,
        OfARun = 500;

    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> inOrder)
    {
        IReadOnlyList<Diagnostic> ofFiles = [.. inOrder.GroupBy(d => d.At.File.Path).SelectMany(f => f.Take(OfAFile))];
        return ofFiles.Count <= OfARun ? ofFiles : [.. ofFiles.OrderByDescending(d => d.Severity).Take(OfARun)];
    }

    /// <summary>A line for each file of which some are shown and some are not, and one for all other files.</summary>
    public static IEnumerable<string> NotShown(IReadOnlyList<Diagnostic> inOrder)
    {
        var shown = Of(inOrder)
            .CountBy(d => d.At.File.Path)
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        var (others, files) = (0, 0);
        foreach (var (path, all) in inOrder.CountBy(d => d.At.File.Path))
        {
            if (!shown.TryGetValue(path, out var some))
                (others, files) = (others + all, files + 1);
            else if (all > some)
                yield return $"{Counted.Of(all - some, "more mistake")} in {path}: mend the first, which may have made the others";
        }
        if (others > 0)
            yield return $"and {Counted.Of(others, "more mistake")} in {Counted.Of(files, "other file")}";
    }
}

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"2 mistakes, 1 warning".</summary>
    public static string Of(DiagnosticLog log) => Of(log.InOrder());

    public static string Of(IReadOnlyList<Diagnostic> all)
    {
        var errors = all.Count(d => d.Severity == Severity.Error);
        var mistakes = Of(errors, "mistake");
        return errors == all.Count ? mistakes : $"{mistakes}, {Of(all.Count - errors, "warning")}";
    }

    public static int Warnings(DiagnosticLog log) => log.InOrder().Count(d => d.Severity != Severity.Error);
}
