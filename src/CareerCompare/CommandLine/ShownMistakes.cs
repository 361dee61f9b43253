using CareerCompare.Core.Diagnostics;

namespace CareerCompare.CommandLine;

/// <summary>
/// The mistakes that a person can take in: of each file the first hundred. A table with its columns exchanged has a
/// mistake in every cell, and a megabyte of them would fill a log with forty.
/// </summary>
internal static class ShownMistakes
{
    private const int OfAFile = 100;

    public static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> inOrder) => inOrder.GroupBy(d => d.At.File.Path).SelectMany(f => f.Take(OfAFile));

    /// <summary>A line for each file of which some are not shown.</summary>
    public static IEnumerable<string> NotShown(IEnumerable<Diagnostic> inOrder) => inOrder.GroupBy(d => d.At.File.Path)
        .Where(f => f.Count() > OfAFile).Select(f => $"{Counted.Of(f.Count() - OfAFile, "more mistake")} in {f.Key}: mend the first, which may have made the others");
}
