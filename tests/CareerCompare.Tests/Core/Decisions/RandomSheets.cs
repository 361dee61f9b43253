using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core.Decisions;

/// <summary>Sheets by chance, with a seed: scored by a reader, proposed, or open.</summary>
internal static class RandomSheets
{
    public static IEnumerable<DecisionSheet> Of(int seed, int count)
    {
        Random random = new(seed);
        for (var i = 0; i < count; i++)
        {
            var (jobs, lines) = (random.Next(2, 4), random.Next(2, 8));
            yield return new(
                Line(random, jobs, open: 0),
                [.. Enumerable.Range(0, lines).Select(_ => Line(random, jobs, open: 12))]
            );
        }
    }

    /// <summary>Those that say who is ahead, or that it is a tie.</summary>
    public static IEnumerable<DecisionSheet> Answered(int seed, int count) =>
        Of(seed, 20 * count).Where(s => s.Answer is not SheetAnswer.NotYet).Take(count);

    public static Suits Suits(Random random) => (Suits)random.Next(-1, 2);

    // A line is open for all jobs, or scored for all but a few.
    private static SheetLine Line(Random random, int jobs, int open)
    {
        var none = open > 0 && random.Next(open) == 0;
        return new(
            random.Next(1, 3),
            [
                .. Enumerable
                    .Range(0, jobs)
                    .Select(_ =>
                        none || random.Next(60) == 0 ? (Score?)null : new Score(Suits(random), random.Next(6) > 0)
                    ),
            ]
        );
    }
}
