using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The ladder of employers of one role or two.</summary>
public static class Ladders
{
    public static PayLadder Of(GroupPay pay, SiteInputs inputs)
    {
        var cells = pay.Rungs.SelectMany(r => r.Cells).Where(c => !pay.IsUnsteady(c)).ToList();
        var scale = PayScale.UpTo(
            cells.Select(c => c.Yearly.P90.Floor ?? c.Yearly.Median.Floor ?? 0).DefaultIfEmpty(100_000m).Max()
        );
        return new()
        {
            Scale = scale,
            Month = pay.Month,
            Groups = [.. pay.Groups.Select(pay.InChart)],
            Rungs =
            [
                .. pay.Rungs.Select(rung => new LadderRung(
                    rung.At?.Code.Text,
                    GroupPay.NameOf(rung),
                    Holds(rung, pay, inputs),
                    [
                        .. pay
                            .Groups.Select(soc => rung.Cells.FirstOrDefault(c => c.Soc == soc))
                            .OfType<WageEstimate>()
                            .Select(c => BarOf(c, pay, scale, inputs)),
                    ]
                )),
            ],
            Says =
            [
                .. TitleSorting.Counts(pay, inputs) is { } counts ? [counts] : (Line[])[],
                .. LadderSentences.Of(pay, inputs),
            ],
            HeldAgainst = pay.Rungs.Count > 1 ? GroupPay.At(pay.Nearest) : null,
            Note = pay.Note,
        };
    }

    private static string? Holds(EmployerRung rung, GroupPay pay, SiteInputs inputs)
    {
        var parts = rung.PartsAmong(pay.Rungs, inputs.Ledger.Wages).Select(GroupPay.NameOf).ToList();
        return parts.Count == 0 ? null : $"Counts {Listed.And([.. parts.Select(FirstLetter.InSentence)])} again";
    }

    private static LadderBar BarOf(WageEstimate cell, GroupPay pay, PayScale scale, SiteInputs inputs)
    {
        var figures = inputs.Figures.Wages;
        var comparison =
            pay.Nearest.Cells.FirstOrDefault(c => c.Soc == cell.Soc) is { } near && near != cell
                ? inputs.Comparer.Compare(cell, near)
                : null;
        var unsteady = UnsteadyCells.Of(cell, comparison, inputs);
        return new()
        {
            Group = pay.InChart(cell.Soc),
            Percentiles = unsteady is not null ? [] : PaidCells.PercentilesOf(cell, inputs),
            Jobs = figures.JobsOf(cell),
            // Of all employers it is the whole, and what rounds to nothing would look like none.
            Share =
                cell.Key.Employer.Industry is not null
                && figures.ShareOf(cell) is { Quantity: Core.Figures.Quantity.Share(> 0) } share
                    ? share
                    : null,
            Error = figures.ErrorOf(cell),
            Against =
                unsteady is not null || comparison is null
                    ? null
                    : inputs.Line().Add(Judgements.Word(comparison, WordOf(comparison.Word))).Done(),
            Unsteady = unsteady,
            Box = unsteady is not null ? null : LadderBox.Of(cell.Yearly, scale),
        };
    }

    /// <summary>A word of the verdict function as a reader has it.</summary>
    internal static string WordOf(PayWord word) =>
        word switch
        {
            PayWord.Higher => "higher",
            PayWord.Lower => "lower",
            PayWord.AboutTheSame => "about the same",
            PayWord.TooCloseToTell or PayWord.Unsteady => "too close to tell",
            PayWord.CountedTogether => "counted together",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>What a cell of the survey pays, a year and an hour.</summary>
public static class PaidCells
{
    /// <summary>Under this many dollars an hour in the middle people think of their pay by the hour.</summary>
    private const decimal ThoughtOfByTheHour = 35;

    private static readonly PayKind[] Percentiles =
    [
        PayKind.P10,
        PayKind.P25,
        PayKind.Median,
        PayKind.P75,
        PayKind.P90,
    ];

    public static PaidCell Of(WageEstimate cell, PayKind kind, SiteInputs inputs) =>
        new(inputs.Figures.Wages.Of(cell, kind), inputs.Figures.Wages.HourlyOf(cell, kind), IsByTheHour(cell));

    /// <summary>The 10th, 25th, 50th, 75th and 90th.</summary>
    public static IReadOnlyList<PaidCell> PercentilesOf(WageEstimate cell, SiteInputs inputs) =>
        [.. Percentiles.Select(kind => Of(cell, kind, inputs))];

    public static bool IsByTheHour(WageEstimate cell) => cell.Hourly?.Median.Floor < ThoughtOfByTheHour;
}

/// <summary>A cell that moved too far in a year: both means stand with their months, and nothing is drawn.</summary>
public static class UnsteadyCells
{
    /// <summary>Null where the cell is steady.</summary>
    /// <param name="cell">Which.</param>
    /// <param name="comparison">That which the word refuses; null where nothing was to be compared.</param>
    /// <param name="inputs">The site’s.</param>
    public static Line? Of(WageEstimate cell, PayComparison? comparison, SiteInputs inputs)
    {
        if (!inputs.Comparer.IsUnsteady(cell) || inputs.Comparer.EarlierOf(cell) is not { } before)
            return null;
        var (then, now) = (inputs.Figures.Wages.Of(before), inputs.Figures.Wages.Of(cell, PayKind.Mean));
        const string Refused = "Too unsteady to compare";
        var line = inputs.Line();
        return (
            comparison is { Word: PayWord.Unsteady }
                ? line.Add(Judgements.Word(comparison, Refused))
                : line.Say(Refused)
        )
            .Say(": the average was ")
            .Amount(then, withNote: false)
            .Say($" in {then.Period} and ")
            .Amount(now)
            .Say($" in {now.Period}.")
            .Done();
    }
}

/// <summary>What a ladder shows, in a few whole sentences.</summary>
public static class LadderSentences
{
    public static IEnumerable<Line> Of(GroupPay pay, SiteInputs inputs)
    {
        // One group is enough to show what the words on the rungs mean; the lowest-paid is told of at most employers.
        var group = pay.Groups[0];
        foreach (var rung in pay.Telling.Where(r => r != pay.Nearest))
            if (Against(rung, group, pay, inputs) is { } line)
                yield return line;
        foreach (var rung in pay.Telling)
            if (Overlap(rung, pay, inputs) is { } line)
            {
                yield return line;
                yield break;
            }
    }

    private static Line? Against(EmployerRung rung, Core.Claims.SocCode group, GroupPay pay, SiteInputs inputs)
    {
        if (
            rung.Cells.FirstOrDefault(c => c.Soc == group) is not { } here
            || pay.Nearest.Cells.FirstOrDefault(c => c.Soc == group) is not { } near
            || inputs.Comparer.Compare(here, near) is not { } comparison
        )
            return null;
        var line = inputs
            .Line()
            .Say($"{FirstLetter.Capital(GroupPay.At(rung))} the middle pay of {inputs.NameOf(group)} is ")
            .Amount(inputs.Figures.Wages.Of(here, PayKind.Median));
        var nearest = GroupPay.At(pay.Nearest);
        switch (comparison.Word)
        {
            case PayWord.Higher or PayWord.Lower:
                line.Say(", which is ").Add(Judgements.Difference(comparison)).Say($" {nearest}");
                break;
            case PayWord.AboutTheSame:
                line.Say(", ")
                    .Add(Judgements.Word(comparison, "about the same as"))
                    .Say($" {nearest}, ")
                    .Amount(inputs.Figures.Wages.Of(near, PayKind.Median), withNote: false);
                break;
            default:
                return null;
        }
        return line.Say($" (US, {pay.Month}).").Done();
    }

    /// <summary>Where the lower quarter of one group lies under the upper quarter of another.</summary>
    private static Line? Overlap(EmployerRung rung, GroupPay pay, SiteInputs inputs)
    {
        if (
            pay.Steady(rung).ToList() is not [var lower, .., var upper]
            || upper.Yearly.P25 is not Wage.Exactly(var low)
            || lower.Yearly.P75 is not Wage.Exactly(var high)
            || low >= high
        )
            return null;
        return inputs
            .Line()
            .Say(
                $"{FirstLetter.Capital(GroupPay.At(rung))} the groups overlap: a quarter of {inputs.NameOf(upper.Soc)} are paid under "
            )
            .Amount(inputs.Figures.Wages.Of(upper, PayKind.P25), withNote: false)
            .Say($", and a quarter of {inputs.NameOf(lower.Soc)} over ")
            .Amount(inputs.Figures.Wages.Of(lower, PayKind.P75))
            .Say($" (US, {pay.Month}).")
            .Done();
    }
}
