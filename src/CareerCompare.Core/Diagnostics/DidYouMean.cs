namespace CareerCompare.Core.Diagnostics;

/// <summary>The nearest valid value for a misspelt one.</summary>
public static class DidYouMean
{
    /// <summary>The candidate with the fewest edits, or null where none is near enough to be meant.</summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(2, found.Length / 3) + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            // As many edits as letters differ are needed; the table of a long word would be large.
            if (Math.Abs(found.Length - candidate.Length) >= bestDistance) continue;
            var distance = Distance(found, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    public static string? Hint(string found, IEnumerable<string> candidates) =>
        Nearest(found, candidates) is { } nearest ? $"did you mean '{nearest}'?" : null;

    /// <summary>Edits by insertion, deletion, substitution and swap of neighbours.</summary>
    public static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        return table[a.Length, b.Length];
    }
}
