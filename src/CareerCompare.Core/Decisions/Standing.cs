namespace CareerCompare.Core.Decisions;

/// <summary>How one role stands to another in one thing that matters.</summary>
public enum Standing
{
    /// <summary>The ledger cannot order the two.</summary>
    Unknown,
    Ahead,
    Behind,

    /// <summary>The ledger says that they are alike, which is not the same as not knowing.</summary>
    Level,
}

public static class Standings
{
    /// <summary>By two known values; the higher one is ahead.</summary>
    public static Standing Of(decimal? one, decimal? other) =>
        one is not { } x || other is not { } y ? Standing.Unknown : x > y ? Standing.Ahead : x < y ? Standing.Behind : Standing.Level;

    /// <summary>
    /// Proposed scores for a few options: the best gets 5, the last 1, the rest lie evenly between by rank; 3 where all are
    /// level. Where the order of any two is not known, nothing is proposed for any.
    /// </summary>
    /// <param name="between">How the option of the row stands to the option of the column; the diagonal is not read.</param>
    public static IReadOnlyList<int?> Scores(IReadOnlyList<IReadOnlyList<Standing>> between)
    {
        var others = between.Select((row, i) => row.Where((_, j) => j != i).ToList()).ToList();
        if (others.Any(row => row.Contains(Standing.Unknown))) return [.. between.Select(_ => (int?)null)];
        var beaten = others.Select(row => row.Count(s => s == Standing.Ahead)).ToList();
        var ranks = beaten.Distinct().Order().ToList();
        return [.. beaten.Select(b => (int?)(ranks.Count == 1 ? 3 : 1 + (8 * ranks.IndexOf(b) + ranks.Count - 1) / (2 * (ranks.Count - 1))))];
    }
}
