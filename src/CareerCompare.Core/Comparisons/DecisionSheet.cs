namespace CareerCompare.Core.Comparisons;

/// <summary>How a job suits a reader in one thing that matters.</summary>
public enum Suits
{
    Not = -1,
    SoSo = 0,
    Well = 1,
}

/// <summary>
/// How a job suits in one line. What the reader has not confirmed is proposed by a rule, and counts half: half as far from
/// the middle, so that keeping a middle score moves nothing.
/// </summary>
public readonly record struct Score(Suits Suits, bool Confirmed)
{
    /// <summary>In halves of a point, so that all sums stay whole.</summary>
    public int Halves => (int)Suits * (Confirmed ? 2 : 1);
}

/// <summary>One thing that matters.</summary>
/// <param name="Weight">Above zero: a line that does not matter is not on the sheet.</param>
/// <param name="Scores">One for each job; null where there is none, which counts as nothing either way.</param>
public sealed record SheetLine(int Weight, IReadOnlyList<Score?> Scores)
{
    /// <summary>It has scores, and not all of them are one.</summary>
    public bool Parts => Scores.Any(s => s is not null) && Scores.Distinct().Skip(1).Any();

    /// <summary>Some jobs have a score here and others have none.</summary>
    public bool IsHalf => Scores.Any(s => s is null) && Scores.Any(s => s is not null);
}

/// <summary>
/// What matters to a reader, and how a few jobs suit in it: a yes counts one point, a no takes one away. A job's points are
/// made of its own scores alone, so no other job on the sheet can change them, and none starts ahead.
/// </summary>
public sealed class DecisionSheet
{
    /// <summary>So many lines beside pay need the reader's own scores before anything is said.</summary>
    public const int LeastBesidePay = 2;

    /// <param name="pay">Without it there is no answer.</param>
    /// <param name="others">All other lines.</param>
    /// <exception cref="ArgumentException">A weight is not above zero, or lines have different lengths.</exception>
    public DecisionSheet(SheetLine pay, IReadOnlyList<SheetLine> others)
    {
        Lines = [pay, .. others];
        Jobs = pay.Scores.Count;
        if (Lines.Any(l => l.Weight <= 0))
            throw new ArgumentException("A weight is above zero.", nameof(others));
        if (Lines.Any(l => l.Scores.Count != Jobs))
            throw new ArgumentException("Every line has room for a score of each job.", nameof(others));
        Halves = [.. Enumerable.Range(0, Jobs).Select(job => Lines.Sum(l => l.Weight * (l.Scores[job]?.Halves ?? 0)))];
        Answer = Decide();
    }

    /// <summary>Pay first.</summary>
    public IReadOnlyList<SheetLine> Lines { get; }

    public int Jobs { get; }

    /// <summary>The points of each job, in halves of a point.</summary>
    public IReadOnlyList<int> Halves { get; }

    public SheetAnswer Answer { get; }

    /// <summary>
    /// One change of mind, of one step in the lightest line that parts the jobs. Whoever is ahead by no more than that
    /// is not ahead.
    /// </summary>
    private int OneStep => 2 * Lines.Where(l => l.Parts).Select(l => l.Weight).DefaultIfEmpty(0).Min();

    private SheetAnswer Decide()
    {
        var missing = Enumerable
            .Range(0, Jobs)
            .Select(job => new MissingScores(
                job,
                Pay: !IsConfirmed(Lines[0], job),
                Others: Math.Max(0, LeastBesidePay - Lines.Skip(1).Count(l => IsConfirmed(l, job)))
            ))
            .Where(m => m.Pay || m.Others > 0)
            .ToList();
        IReadOnlyList<int> half = [.. Enumerable.Range(0, Lines.Count).Where(l => Lines[l].IsHalf)];
        if (Jobs < 2 || missing.Count + half.Count > 0)
            return new SheetAnswer.NotYet(missing, half);
        var best = Halves.Max();
        IReadOnlyList<int> ahead = [.. Enumerable.Range(0, Jobs).Where(job => best - Halves[job] <= OneStep)];
        return ahead is [var leader]
            ? new SheetAnswer.Leads(leader, best - Halves.Where((_, job) => job != leader).Max())
            : new SheetAnswer.Tie(ahead);
    }

    private static bool IsConfirmed(SheetLine line, int job) => line.Scores[job] is { Confirmed: true };
}

/// <summary>What a sheet says. Exactly one of the cases below.</summary>
public abstract record SheetAnswer
{
    private SheetAnswer() { }

    /// <summary>Too little was scored for an answer.</summary>
    /// <param name="Missing">What each job still needs; only those that need something.</param>
    /// <param name="Half">Lines in which some jobs have a score and others have none.</param>
    public sealed record NotYet(IReadOnlyList<MissingScores> Missing, IReadOnlyList<int> Half) : SheetAnswer;

    /// <summary>Level, or so near that one change of mind would undo it.</summary>
    public sealed record Tie(IReadOnlyList<int> Jobs) : SheetAnswer
    {
        public bool Equals(Tie? other) => other is not null && Jobs.SequenceEqual(other.Jobs);

        public override int GetHashCode() => Jobs.Count;
    }

    /// <param name="Job">The one that is ahead.</param>
    /// <param name="ByHalves">Of the next one, in halves of a point.</param>
    public sealed record Leads(int Job, int ByHalves) : SheetAnswer;
}

/// <param name="Job">Which.</param>
/// <param name="Pay">Its pay has no score of the reader's.</param>
/// <param name="Others">So many lines beside pay.</param>
public sealed record MissingScores(int Job, bool Pay, int Others);

/// <summary>One score that would change an answer.</summary>
/// <param name="Line">Of the sheet.</param>
/// <param name="Job">Whose score.</param>
/// <param name="To">What it would have to be.</param>
/// <param name="WasOpen">The line has no scores yet; the other jobs then get the middle.</param>
/// <param name="Then">What the sheet would say.</param>
public sealed record SheetChange(int Line, int Job, Suits To, bool WasOpen, SheetAnswer Then)
{
    /// <summary>So many are read.</summary>
    public const int Most = 3;

    /// <summary>
    /// At most three, one a line: first what is least sure, a line without scores or one that is proposed, then what
    /// takes the smallest change of mind, then what weighs most. None unless one job is ahead.
    /// </summary>
    public static IReadOnlyList<SheetChange> Of(DecisionSheet sheet) =>
        sheet.Answer is not SheetAnswer.Leads now
            ? []
            :
            [
                .. Enumerable
                    .Range(0, sheet.Lines.Count)
                    .Select(line => Least(sheet, line, now.Job))
                    .OfType<(SheetChange Change, bool IsSure, int Steps)>()
                    .OrderBy(c => c.IsSure)
                    .ThenBy(c => c.Steps)
                    .ThenByDescending(c => sheet.Lines[c.Change.Line].Weight)
                    .ThenBy(c => c.Change.Line)
                    .Take(Most)
                    .Select(c => c.Change),
            ];

    private static (SheetChange Change, bool IsSure, int Steps)? Least(DecisionSheet sheet, int line, int leader)
    {
        var scores = sheet.Lines[line].Scores;
        var open = scores.All(s => s is null);
        (SheetChange, bool, int Steps)? least = null;
        for (var job = 0; job < sheet.Jobs; job++)
            foreach (var to in (Suits[])[Suits.Not, Suits.SoSo, Suits.Well])
            {
                var from = scores[job];
                // A proposal that is kept moves by half a step and takes no change of mind.
                var steps = from is { } score ? Math.Abs(to - score.Suits) : 1;
                if (least is { } known && known.Steps <= steps)
                    continue;
                var then = With(sheet, line, job, to).Answer;
                if (then is SheetAnswer.NotYet || then is SheetAnswer.Leads leads && leads.Job == leader)
                    continue;
                least = (new(line, job, to, open, then), from is { Confirmed: true }, steps);
            }
        return least;
    }

    /// <summary>The sheet with one score as the reader's own; in a line without scores the other jobs get the middle.</summary>
    public static DecisionSheet With(DecisionSheet sheet, int line, int job, Suits to)
    {
        var open = sheet.Lines[line].Scores.All(s => s is null);
        var lines = sheet.Lines.Select(
            (l, at) =>
                at != line
                    ? l
                    : l with
                    {
                        Scores =
                        [
                            .. l.Scores.Select(
                                (s, o) =>
                                    o == job ? new Score(to, true)
                                    : open ? new Score(Suits.SoSo, true)
                                    : s
                            ),
                        ],
                    }
        );
        return new(lines.First(), [.. lines.Skip(1)]);
    }
}
