namespace CareerCompare.Core.Decisions;

/// <summary>At which weight of one line the answer changes, while the other lines keep their proportions.</summary>
/// <param name="Line">Which weight.</param>
/// <param name="More">The answer changes above the threshold; else below it.</param>
/// <param name="At">The part of all weight at which the old and the new leaders tie.</param>
/// <param name="Leaders">Who leads just beyond it.</param>
public sealed record WeightChange(int Line, bool More, Share At, IReadOnlyList<int> Leaders)
{
    /// <summary>The nearest change in each direction, in the order of the lines; none for a line whose weight does not matter.</summary>
    public static IEnumerable<WeightChange> Of(DecisionGrid grid) =>
        from line in grid.Leaders.Count == 0 ? [] : grid.Counted
        from more in new[] { true, false }
        let change = Nearest(grid, line, more)
        where change is not null
        select change;

    // Seen by the share p of one line, an option's points are a straight line: from its points in all other lines, at
    // p = 0, to its score in this one alone, at p = 1. All is scaled by the weight of the others, so it stays whole.
    private static WeightChange? Nearest(DecisionGrid grid, int line, bool more)
    {
        var weight = grid.Weights[line];
        var others = grid.TotalWeight - weight;
        if (others == 0 || (weight == 0 && !more)) return null;

        long Start(int option) => grid.Totals[option] - weight * grid.ScoreOf(line, option);
        long Slope(int option) => (others * grid.ScoreOf(line, option) - Start(option)) * (more ? 1 : -1);
        IReadOnlyList<int> Steepest(IReadOnlyList<int> options) => [.. options.Where(o => Slope(o) == options.Max(Slope))];

        var leading = Steepest(grid.Leaders);
        if (leading.Count < grid.Leaders.Count) return new(line, more, Share.Of(weight, grid.TotalWeight), leading);

        var leader = leading[0];
        var crossings = (from rival in Enumerable.Range(0, grid.Options)
                         where Slope(rival) > Slope(leader)
                         let at = Share.Of(Start(leader) - Start(rival), (Slope(rival) - Slope(leader)) * (more ? 1 : -1))
                         where at.Numerator > 0 && at.Numerator < at.Denominator
                         select (Rival: rival, At: at)).ToList();
        if (crossings.Count == 0) return null;
        var nearest = more ? crossings.Min(c => c.At) : crossings.Max(c => c.At);
        return new(line, more, nearest, Steepest([.. crossings.Where(c => c.At == nearest).Select(c => c.Rival)]));
    }
}
