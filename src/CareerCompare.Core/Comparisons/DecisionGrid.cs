using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// What matters to a reader, how much, and how each option does by it. Scores are the reader's or proposed from the
/// ledger; one that nobody gave is null, never a number.
/// </summary>
public sealed class DecisionGrid
{
    public const int MostWeight = 5,
        LeastScore = 1,
        MostScore = 5;

    /// <param name="weights">One a line, 0 to 5.</param>
    /// <param name="scores">By line and then by option, 1 to 5; the same options in every line.</param>
    /// <exception cref="ArgumentException">A number is out of range, or lines have different lengths.</exception>
    public DecisionGrid(IReadOnlyList<int> weights, IReadOnlyList<IReadOnlyList<int?>> scores)
    {
        if (weights.Count != scores.Count || scores.Any(s => s.Count != scores[0].Count))
            throw new ArgumentException("Every line has a weight and a score for each option.", nameof(scores));
        if (weights.Any(w => w is < 0 or > MostWeight))
            throw new ArgumentException($"A weight is 0 to {MostWeight}.", nameof(weights));
        if (scores.Any(line => line.Any(s => s is < LeastScore or > MostScore)))
            throw new ArgumentException($"A score is {LeastScore} to {MostScore}.", nameof(scores));
        (Weights, Scores) = (weights, scores);
        Options = scores.Count == 0 ? 0 : scores[0].Count;
        // A line that lacks a score would count for one option and not for another.
        Counted = [.. Enumerable.Range(0, scores.Count).Where(line => scores[line].All(s => s is not null))];
        TotalWeight = Counted.Sum(line => weights[line]);
        Totals =
        [
            .. Enumerable
                .Range(0, Options)
                .Select(option => Counted.Sum(line => weights[line] * ScoreOf(line, option))),
        ];
        Leaders =
            TotalWeight == 0 || Options < 2
                ? []
                : [.. Enumerable.Range(0, Options).Where(option => Totals[option] == Totals.Max())];
    }

    public IReadOnlyList<int> Weights { get; }
    public IReadOnlyList<IReadOnlyList<int?>> Scores { get; }
    public int Options { get; }

    /// <summary>Lines in which every option has a score; the others are left out for all.</summary>
    public IReadOnlyList<int> Counted { get; }

    /// <summary>Of the counted lines.</summary>
    public int TotalWeight { get; }

    /// <summary>Points of each option.</summary>
    public IReadOnlyList<int> Totals { get; }

    /// <summary>One, or several that tie; none where nothing counts or there is nothing to choose from.</summary>
    public IReadOnlyList<int> Leaders { get; }

    internal int ScoreOf(int line, int option) =>
        Scores[line][option] ?? throw new InvalidOperationException("Only lines with all scores are counted.");
}

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
        one is not { } x || other is not { } y ? Standing.Unknown
        : x > y ? Standing.Ahead
        : x < y ? Standing.Behind
        : Standing.Level;

    /// <summary>
    /// Proposed scores for a few options: the best gets 5, the last 1, the rest lie evenly between by rank; 3 where
    /// all are level. Where the order of any two is not known, nothing is proposed for any.
    /// </summary>
    /// <param name="between">How the option of the row stands to the option of the column; the diagonal is not
    /// read.</param>
    public static IReadOnlyList<int?> Scores(IReadOnlyList<IReadOnlyList<Standing>> between)
    {
        var others = between.Select((row, i) => row.Where((_, j) => j != i).ToList()).ToList();
        if (others.Any(row => row.Contains(Standing.Unknown)))
            return [.. between.Select(_ => (int?)null)];
        var beaten = others.Select(row => row.Count(s => s == Standing.Ahead)).ToList();
        var ranks = beaten.Distinct().Order().ToList();
        return
        [
            .. beaten.Select(b =>
                (int?)(ranks.Count == 1 ? 3 : 1 + (8 * ranks.IndexOf(b) + ranks.Count - 1) / (2 * (ranks.Count - 1)))
            ),
        ];
    }
}

/// <summary>
/// What the ledger can order about two roles. A class that only bounds a role says nothing of the role itself.
/// </summary>
public static class RoleStandings
{
    /// <summary>Lowest first, as the bureau words them.</summary>
    private static readonly string[] Schooling =
    [
        "No formal educational credential",
        "High school diploma or equivalent",
        "Some college, no degree",
        "Postsecondary nondegree award",
        "Associate's degree",
        "Bachelor's degree",
        "Master's degree",
        "Doctoral or professional degree",
    ];

    /// <summary>
    /// Ahead is who is counted in the better-paid group whichever way either title is counted. The word for the groups
    /// decides, not their dollars: what the survey cannot tell apart is not ordered, and neither are two titles that
    /// are counted alike.
    /// </summary>
    public static Standing Pay(GroupVerdict? verdict) =>
        verdict switch
        {
            GroupVerdict.Whichever { FirstIsHigher: var higher } => higher ? Standing.Ahead : Standing.Behind,
            GroupVerdict.NoDifference => Standing.Level,
            _ => Standing.Unknown,
        };

    /// <summary>Less schooling is ahead: it is the shorter way in.</summary>
    public static Standing Education(RoleProfile one, RoleProfile other, Ledger ledger) =>
        Standings.Of(-LevelOf(one, ledger), -LevelOf(other, ledger));

    /// <summary>More growth in jobs is ahead. One class that counts both roles cannot order them.</summary>
    public static Standing Growth(RoleProfile one, RoleProfile other, Ledger ledger) =>
        one.MainOccupation.Soc == other.MainOccupation.Soc
            ? Standing.Unknown
            : Standings.Of(ProjectionOf(one, ledger)?.ChangePercent, ProjectionOf(other, ledger)?.ChangePercent);

    private static decimal? LevelOf(RoleProfile role, Ledger ledger) =>
        ProjectionOf(role, ledger) is { } projection
        && Array.IndexOf(Schooling, projection.Education) is >= 0 and var level
            ? level
            : null;

    private static EmploymentProjection? ProjectionOf(RoleProfile role, Ledger ledger) =>
        role.MainOccupation.Fit is OccupationFit.Closest or OccupationFit.Wider
            ? ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc)
            : null;
}

/// <summary>
/// An exact part of a whole, or a score between two whole ones. Never rounded before it is put into words.
/// </summary>
/// <param name="Numerator">Over the denominator, in lowest terms.</param>
/// <param name="Denominator">Above zero.</param>
public readonly record struct Share(long Numerator, long Denominator) : IComparable<Share>
{
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Share Of(long numerator, long denominator)
    {
        if (denominator == 0)
            throw new DivideByZeroException("A share of nothing is no share.");
        var common = Common(Math.Abs(numerator), Math.Abs(denominator)) * Math.Sign(denominator);
        return new(numerator / common, denominator / common);
    }

    public bool IsWhole => Denominator == 1;

    public int CompareTo(Share other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
}

/// <summary>How many steps up lead from one role to another, by what each role says it leads to.</summary>
public static class LadderSteps
{
    /// <summary>0 for the role itself; a role that no steps reach is not in it.</summary>
    public static IReadOnlyDictionary<Id<RoleProfile>, int> From(
        RoleProfile start,
        IReadOnlyDictionary<Id<RoleProfile>, RoleProfile> roles
    )
    {
        Dictionary<Id<RoleProfile>, int> steps = new() { [start.Id] = 0 };
        Queue<RoleProfile> waiting = new([start]);
        while (waiting.TryDequeue(out var role))
            foreach (var next in role.LeadsTo)
                if (roles.TryGetValue(next, out var further) && steps.TryAdd(next, steps[role.Id] + 1))
                    waiting.Enqueue(further);
        return steps;
    }
}

/// <summary>By how much one score must change for the answer to change.</summary>
/// <param name="Line">Of the score.</param>
/// <param name="Option">Whose score.</param>
/// <param name="TiesAt">The score at which leader and rival tie, between the least and the most there is; it need not
/// be whole.</param>
/// <param name="Leaders">Who leads just beyond it.</param>
public sealed record ScoreChange(int Line, int Option, Share TiesAt, IReadOnlyList<int> Leaders)
{
    /// <summary>
    /// In the order of lines and options. None where options tie already: then any score that counts decides.
    /// </summary>
    public static IEnumerable<ScoreChange> Of(DecisionGrid grid)
    {
        if (grid.Leaders is not [var leader])
            yield break;
        var rivals = Enumerable.Range(0, grid.Options).Where(o => o != leader).ToList();
        var best = rivals.Max(o => grid.Totals[o]);
        foreach (var line in grid.Counted.Where(l => grid.Weights[l] > 0))
            for (var option = 0; option < grid.Options; option++)
            {
                var gap = option == leader ? best - grid.Totals[leader] : grid.Totals[leader] - grid.Totals[option];
                var at = Share.Of((long)grid.ScoreOf(line, option) * grid.Weights[line] + gap, grid.Weights[line]);
                if (
                    at.Numerator < DecisionGrid.LeastScore * at.Denominator
                    || at.Numerator > DecisionGrid.MostScore * at.Denominator
                )
                    continue;
                yield return new(
                    line,
                    option,
                    at,
                    option == leader ? [.. rivals.Where(r => grid.Totals[r] == best)] : [option]
                );
            }
    }

    /// <summary>The first whole score at which the answer is another: the tie itself, or the one beyond it.</summary>
    public int FirstWhole(DecisionGrid grid)
    {
        var below = (int)(TiesAt.Numerator / TiesAt.Denominator);
        return TiesAt.IsWhole || grid.Leaders.Contains(Option) ? below : below + 1;
    }
}

/// <summary>At which weight of one line the answer changes, while the other lines keep their proportions.</summary>
/// <param name="Line">Which weight.</param>
/// <param name="More">The answer changes above the threshold; else below it.</param>
/// <param name="At">The part of all weight at which the old and the new leaders tie.</param>
/// <param name="Leaders">Who leads just beyond it.</param>
public sealed record WeightChange(int Line, bool More, Share At, IReadOnlyList<int> Leaders)
{
    /// <summary>
    /// The nearest change in each direction, in the order of the lines; none for a line whose weight does not matter.
    /// </summary>
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
        if (others == 0 || (weight == 0 && !more))
            return null;

        long Start(int option) => grid.Totals[option] - weight * grid.ScoreOf(line, option);
        long Slope(int option) => (others * grid.ScoreOf(line, option) - Start(option)) * (more ? 1 : -1);
        IReadOnlyList<int> Steepest(IReadOnlyList<int> options) =>
            [.. options.Where(o => Slope(o) == options.Max(Slope))];

        var leading = Steepest(grid.Leaders);
        if (leading.Count < grid.Leaders.Count)
            return new(line, more, Share.Of(weight, grid.TotalWeight), leading);

        var leader = leading[0];
        var crossings = (
            from rival in Enumerable.Range(0, grid.Options)
            where Slope(rival) > Slope(leader)
            let at = Share.Of(Start(leader) - Start(rival), (Slope(rival) - Slope(leader)) * (more ? 1 : -1))
            where at.Numerator > 0 && at.Numerator < at.Denominator
            select (Rival: rival, At: at)
        ).ToList();
        if (crossings.Count == 0)
            return null;
        var nearest = more ? crossings.Min(c => c.At) : crossings.Max(c => c.At);
        return new(line, more, nearest, Steepest([.. crossings.Where(c => c.At == nearest).Select(c => c.Rival)]));
    }
}
