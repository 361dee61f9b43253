namespace CareerCompare.Core.Decisions;

/// <summary>
/// What matters to a reader, how much, and how each option does by it. Scores are the reader's or proposed from the
/// ledger; one that nobody gave is null, never a number.
/// </summary>
public sealed class DecisionGrid
{
    public const int MostWeight = 5, LeastScore = 1, MostScore = 5;

    /// <param name="weights">One a line, 0 to 5.</param>
    /// <param name="scores">By line and then by option, 1 to 5; the same options in every line.</param>
    /// <exception cref="ArgumentException">A number is out of range, or lines have different lengths.</exception>
    public DecisionGrid(IReadOnlyList<int> weights, IReadOnlyList<IReadOnlyList<int?>> scores)
    {
        if (weights.Count != scores.Count || scores.Any(s => s.Count != scores[0].Count)) throw new ArgumentException("Every line has a weight and a score for each option.", nameof(scores));
        if (weights.Any(w => w is < 0 or > MostWeight)) throw new ArgumentException($"A weight is 0 to {MostWeight}.", nameof(weights));
        if (scores.Any(line => line.Any(s => s is < LeastScore or > MostScore))) throw new ArgumentException($"A score is {LeastScore} to {MostScore}.", nameof(scores));
        (Weights, Scores) = (weights, scores);
        Options = scores.Count == 0 ? 0 : scores[0].Count;
        // A line that lacks a score would count for one option and not for another.
        Counted = [.. Enumerable.Range(0, scores.Count).Where(line => scores[line].All(s => s is not null))];
        TotalWeight = Counted.Sum(line => weights[line]);
        Totals = [.. Enumerable.Range(0, Options).Select(option => Counted.Sum(line => weights[line] * ScoreOf(line, option)))];
        Leaders = TotalWeight == 0 || Options < 2 ? [] : [.. Enumerable.Range(0, Options).Where(option => Totals[option] == Totals.Max())];
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

    internal int ScoreOf(int line, int option) => Scores[line][option] ?? throw new InvalidOperationException("Only lines with all scores are counted.");
}
