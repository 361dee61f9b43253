namespace CareerCompare.Core.Decisions;

/// <summary>By how much one score must change for the answer to change.</summary>
/// <param name="Line">Of the score.</param>
/// <param name="Option">Whose score.</param>
/// <param name="TiesAt">The score at which leader and rival tie, between the least and the most there is; it need not be whole.</param>
/// <param name="Leaders">Who leads just beyond it.</param>
public sealed record ScoreChange(int Line, int Option, Share TiesAt, IReadOnlyList<int> Leaders)
{
    /// <summary>In the order of lines and options. None where options tie already: then any score that counts decides.</summary>
    public static IEnumerable<ScoreChange> Of(DecisionGrid grid)
    {
        if (grid.Leaders is not [var leader]) yield break;
        var rivals = Enumerable.Range(0, grid.Options).Where(o => o != leader).ToList();
        var best = rivals.Max(o => grid.Totals[o]);
        foreach (var line in grid.Counted.Where(l => grid.Weights[l] > 0))
            for (var option = 0; option < grid.Options; option++)
            {
                var gap = option == leader ? best - grid.Totals[leader] : grid.Totals[leader] - grid.Totals[option];
                var at = Share.Of((long)grid.ScoreOf(line, option) * grid.Weights[line] + gap, grid.Weights[line]);
                if (at.Numerator < DecisionGrid.LeastScore * at.Denominator || at.Numerator > DecisionGrid.MostScore * at.Denominator) continue;
                yield return new(line, option, at, option == leader ? [.. rivals.Where(r => grid.Totals[r] == best)] : [option]);
            }
    }

    /// <summary>The first whole score at which the answer is another: the tie itself, or the one beyond it.</summary>
    public int FirstWhole(DecisionGrid grid)
    {
        var below = (int)(TiesAt.Numerator / TiesAt.Denominator);
        return TiesAt.IsWhole || grid.Leaders.Contains(Option) ? below : below + 1;
    }
}
