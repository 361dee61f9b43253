using System.Globalization;
using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

/// <summary>Plans for tests: the one of the issue, with what a test changes, and any at all.</summary>
internal static class Plans
{
    /// <summary>
    /// A part-time degree of $60,000, borrowed in full at 8 % and paid back in ten years, beside the job, for who is sure to
    /// finish in two years. All in dollars as they are printed, and a rise that grows 3 % a year for ever.
    /// </summary>
    public static DegreePlan OfTheIssue { get; } =
        Of(
            ("price", 60_000),
            ("share", 0),
            ("rate", 8),
            ("years", 10),
            ("hours", 100),
            ("months", 24),
            ("finish", 100),
            ("tax", 30),
            ("horizon", 10),
            ("prices", 0),
            ("growth", 3),
            ("now", 66_970),
            ("low", 75_270),
            ("high", 93_870)
        );

    /// <summary>Nothing is paid, lost, gained or asked.</summary>
    public static DegreePlan Nothing { get; } =
        OfTheIssue.With(PlanField.Price, 0)!.With(PlanField.High, 75_270)!.With(PlanField.Now, 75_270)!;

    public static DegreePlan With(this DegreePlan plan, params (PlanField Field, double Value)[] changes) =>
        changes.Aggregate(plan, (p, c) => p.With(c.Field, c.Value)!);

    /// <summary>Within all limits, often at one.</summary>
    public static DegreePlan Any(Random random)
    {
        var values = PlanField.All.ToDictionary(f => f.Id, f => AnyOf(f, random));
        (values["low"], values["high"]) = (
            Math.Min(values["low"], values["high"]),
            Math.Max(values["low"], values["high"])
        );
        var plan = Of([.. values.Select(v => (v.Key, v.Value))]);
        return plan.With(AnyWithout(random));
    }

    private static Without AnyWithout(Random random) =>
        random.Next(4) switch
        {
            0 => new Without.Stay(),
            1 => new Without.MoveUp(AnyOf(PlanField.InsteadYears, random)),
            2 => new Without.Letters(
                AnyOf(PlanField.InsteadCost, random),
                AnyOf(PlanField.InsteadRise, random),
                AnyOf(PlanField.InsteadYears, random)
            ),
            _ => new Without.ChangeEmployer(
                AnyOf(PlanField.InsteadRise, random),
                AnyOf(PlanField.InsteadYears, random)
            ),
        };

    private static double AnyOf(PlanField field, Random random) =>
        random.Next(6) switch
        {
            0 => field.Least,
            1 => field.Most,
            _ => Math.Round(field.Least + random.NextDouble() * (field.Most - field.Least)),
        };

    public static DegreePlan Of(params (string Id, double Value)[] values) =>
        Assert
            .IsType<FormReading.Plan>(
                new PlanForm(
                    WithoutChoice.Stay,
                    values.ToDictionary(v => v.Id, v => v.Value.ToString(CultureInfo.InvariantCulture))
                ).Read()
            )
            .Value;
}
