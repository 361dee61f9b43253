namespace CareerCompare.Core.Degrees;

/// <summary>
/// What one assumption does to the answer: the plan as it is, with the assumption moved as far down and up as seems common
/// to us, and the value at which the answer turns.
/// </summary>
/// <param name="What">Which assumption.</param>
/// <param name="Low">The lesser value, and the month of break-even with it; null where it is not reached.</param>
/// <param name="High">The same of the greater one.</param>
/// <param name="Now">The value in the plan; null where it holds none, as of a rise that never comes anyway.</param>
/// <param name="Turn">The nearest value with which the plan pays back within the horizon, where it does not, or the
/// other way round; null where no value within the limits does it.</param>
public sealed record PlanMover(Mover What, MovedTo Low, MovedTo High, double? Now, double? Turn);

public readonly record struct MovedTo(double Value, int? BreakEven);

/// <summary>The assumptions that are moved. What the reader likes, such as how far to look ahead, is none.</summary>
public enum Mover
{
    Rise,
    Price,
    Finish,

    /// <summary>In how many years the same pay would come anyway.</summary>
    Anyway,
    Months,
    Hours,
    Rate,
    Tax,
    Growth,
}

/// <summary>Finds the assumptions that move the answer most, in the middle case: half way between the two rises.</summary>
public static class PlanMovers
{
    private const int Shown = 3;

    // Years in which who waits for a post that they are ready for may well have it.
    private const int Soon = 5;

    // Steps from one limit of an assumption to the other in which a turn is looked for, then halved so often.
    private const int Steps = 200,
        Halvings = 40;

    /// <summary>The plan, in its middle case, pays back within its horizon.</summary>
    public static bool PaysBack(DegreePlan plan) => Left(plan, plan.MiddleRise) >= 0;

    /// <summary>Those that change most what is left at the horizon, the greatest change first.</summary>
    public static IReadOnlyList<PlanMover> Of(DegreePlan plan) =>
        [
            .. Enum.GetValues<Mover>()
                .Where(m => MayMove(m, plan))
                .Select(m => (Mover: m, Spread: Within(m, Spread(m, plan))))
                .OrderByDescending(m =>
                    Math.Abs(LeftWith(m.Mover, m.Spread.High, plan) - LeftWith(m.Mover, m.Spread.Low, plan))
                )
                .Take(Shown)
                .Select(m => new PlanMover(
                    m.Mover,
                    new(m.Spread.Low, BreakEvenWith(m.Mover, m.Spread.Low, plan)),
                    new(m.Spread.High, BreakEvenWith(m.Mover, m.Spread.High, plan)),
                    Value(m.Mover, plan),
                    Turn(m.Mover, plan)
                )),
        ];

    /// <summary>
    /// Our reading of what is common; nobody publishes it. The chance spans the fields of one study, with finishing for
    /// sure: 53 of 100 in education, 81 in law.
    /// </summary>
    private static (double Low, double High) Spread(Mover mover, DegreePlan plan) =>
        mover switch
        {
            Mover.Rise => (plan.LowRise, plan.HighRise),
            Mover.Price => (plan.Price / 2, plan.Price * 4 / 3),
            Mover.Finish => (50, 100),
            Mover.Anyway => (Soon, DegreeAccount.MostYears),
            Mover.Months => (plan.Months, plan.Months * 3 / 2),
            Mover.Hours => (Math.Max(0, plan.Hours - 20), 100),
            Mover.Rate => (Math.Max(0, plan.Rate - 3), plan.Rate + 3),
            Mover.Tax => (Math.Max(0, plan.Tax - 10), plan.Tax + 10),
            Mover.Growth => (0, plan.Growth + 2),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static (double Low, double High) Within(Mover mover, (double Low, double High) spread) =>
        mover is Mover.Rise or Mover.Anyway ? spread : (spread.Low, Math.Min(spread.High, Field(mover).Most));

    private static bool MayMove(Mover mover, DegreePlan plan) =>
        mover switch
        {
            Mover.Price => plan.Price > 0 && plan.Share < 100,
            Mover.Rise => plan.HighRise > plan.LowRise,
            Mover.Anyway => plan.Without is Without.Stay or Without.MoveUp,
            _ => true,
        };

    private static double? Value(Mover mover, DegreePlan plan) =>
        mover switch
        {
            Mover.Rise => plan.MiddleRise,
            Mover.Anyway => plan.Without is Without.MoveUp(var years) ? years : null,
            _ => plan[Field(mover)],
        };

    private static PlanField Field(Mover mover) =>
        mover switch
        {
            Mover.Price => PlanField.Price,
            Mover.Finish => PlanField.Finish,
            Mover.Months => PlanField.Months,
            Mover.Hours => PlanField.Hours,
            Mover.Rate => PlanField.Rate,
            Mover.Tax => PlanField.Tax,
            Mover.Growth => PlanField.Growth,
            _ => throw new ArgumentOutOfRangeException(nameof(mover), mover, "It is no field."),
        };

    private static (DegreePlan Plan, double Rise) With(Mover mover, double value, DegreePlan plan) =>
        mover switch
        {
            Mover.Rise => (plan, value),
            Mover.Anyway when value >= DegreeAccount.MostYears => (plan.With(new Without.Stay()), plan.MiddleRise),
            Mover.Anyway => (plan.With(new Without.MoveUp(value)), plan.MiddleRise),
            // None of these fields bounds another.
            _ => (plan.With(Field(mover), value)!, plan.MiddleRise),
        };

    private static double Left(DegreePlan plan, double rise) =>
        new DegreeAccount(plan).Left((int)Math.Round(plan.Horizon), rise);

    private static double LeftWith(Mover mover, double value, DegreePlan plan)
    {
        var (moved, rise) = With(mover, value, plan);
        return Left(moved, rise);
    }

    private static int? BreakEvenWith(Mover mover, double value, DegreePlan plan)
    {
        var (moved, rise) = With(mover, value, plan);
        return new DegreeAccount(moved).BreakEven(rise);
    }

    /// <summary>Goes both ways from the value of the plan, a step at a time, until the answer is another; halves that step.</summary>
    private static double? Turn(Mover mover, DegreePlan plan)
    {
        if (mover == Mover.Rise)
            return Needed(plan);
        var paysBack = PaysBack(plan);
        var (least, most) =
            mover == Mover.Anyway ? (0d, DegreeAccount.MostYears) : (Field(mover).Least, Field(mover).Most);
        var from = Value(mover, plan) ?? most;
        var step = (most - least) / Steps;
        for (var i = 1; i <= Steps; i++)
            foreach (var way in (ReadOnlySpan<int>)[-1, 1])
            {
                var there = from + way * i * step;
                var here = from + way * (i - 1) * step;
                if (here < least || here > most)
                    continue;
                there = Math.Clamp(there, least, most);
                if (Pays(there) == paysBack)
                    continue;
                for (var h = 0; h < Halvings; h++)
                {
                    var middle = (here + there) / 2;
                    if (Pays(middle) == paysBack)
                        here = middle;
                    else
                        there = middle;
                }
                return there;
            }
        return null;

        bool Pays(double value) => LeftWith(mover, value, plan) >= 0;
    }

    /// <summary>Dollar for dollar, as all here: the rise at which nothing is left and nothing lacks.</summary>
    private static double? Needed(DegreePlan plan)
    {
        var account = new DegreeAccount(plan);
        var month = (int)Math.Round(plan.Horizon) * 12;
        return account.PayAt(month, 1) is > 0 and var perDollar ? Math.Max(0, account.CostAt(month)) / perDollar : null;
    }
}
