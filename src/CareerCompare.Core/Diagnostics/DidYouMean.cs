namespace CareerCompare.Core.Diagnostics;

/// <summary>The nearest valid value for a misspelt one. However much somebody wrote, a search has an end.</summary>
public static class DidYouMean
{
    /// <summary>Words of which no more are compared.</summary>
    public const int MostCandidates = 10_000;

    /// <summary>A longer word is no slip of the finger, and nothing is compared with it.</summary>
    public const int MostLetters = 200;

    /// <summary>With more edits than this no word is meant.</summary>
    public const int MostEdits = 8;

    /// <summary>The candidate with the fewest edits, or null where none is near enough to be meant.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates) => Nearest(found, candidates, out _);

    /// <inheritdoc cref="Nearest(string, IEnumerable{string})"/>
    /// <param name="found">The misspelt one.</param>
    /// <param name="candidates">In any order; of two that are equally near the first by its letters is meant.</param>
    /// <param name="steps">How many pairs of letters were compared.</param>
    public static string? Nearest(string found, IEnumerable<string> candidates, out long steps)
    {
        steps = 0;
        if (found.Length > MostLetters)
            return null;
        string? best = null;
        var most = Math.Clamp(found.Length / 3, 2, MostEdits);
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Distance(found, candidate, most, ref steps) is not { } distance)
                continue;
            if (best is null || distance < most || string.CompareOrdinal(candidate, best) < 0)
                best = candidate;
            most = distance;
        }
        return best;
    }

    public static string? Hint(string found, IEnumerable<string> candidates)
    {
        IReadOnlyList<string> all = [.. candidates.Take(MostCandidates)];
        return (Nearest(found, all) ?? WithMoreWords(found, all)) is { } meant ? $"did you mean '{meant}'?" : null;
    }

    /// <summary>The one candidate that has all of an id’s words and more: 'office' is 'office-work'.</summary>
    private static string? WithMoreWords(string found, IReadOnlyList<string> candidates) =>
        found.Length is > 2 and <= MostLetters
        && candidates.Where(c => $"-{c}-".Contains($"-{found}-", StringComparison.Ordinal)).Take(2).ToList()
            is [var only]
            ? only
            : null;

    /// <summary>Edits by insertion, deletion, substitution and swap of neighbours.</summary>
    public static int Distance(string a, string b)
    {
        var steps = 0L;
        return Distance(a, b, Math.Max(a.Length, b.Length), ref steps)!.Value;
    }

    // Null where more edits are needed than there may be. Only cells that so many edits can reach are filled: a band
    // of the table, of which three rows are kept.
    private static int? Distance(string a, string b, int most, ref long steps)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return null;
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            // The band moves by one cell a row: what lies beside it counts as too far.
            row[from - 1] = from == 1 ? i : most + 1;
            if (to < b.Length)
                row[to + 1] = most + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                steps++;
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }
            if (least > most)
                return null;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length] <= most ? last[b.Length] : null;
    }
}
