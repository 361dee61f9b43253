using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What groups are paid, with the sentences that stand under the table of medians.</summary>
public static class GroupPaySections
{
    /// <summary>Null where no release has a figure of a group of theirs.</summary>
    public static GroupPaySection? Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs) =>
        GroupPay.Of(sides, inputs) is not { } pay
            ? null
            : new(
                MediansWriter.Of(pay, inputs),
                [
                    .. new[]
                    {
                        TitleSorting.Counts(pay, inputs),
                        sides.Count == 1 ? TitleSorting.MayLieElsewhere(pay, inputs) : null,
                    }.OfType<Line>(),
                    .. sides is [var a, var b] ? OfPair(a, b, inputs) : [],
                ],
                Ladders.Of(pay, inputs)
            );

    private static IEnumerable<Line> OfPair(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (PairAnswer.VerdictOf(a, b, inputs) is not { } verdict)
            yield break;
        if (verdict.Verdict is Core.Wages.GroupVerdict.InSome or Core.Wages.GroupVerdict.Both)
            yield return VerdictSentences.Long(verdict, a, b, inputs);
        foreach (var line in OtherPoints.Turned(verdict, inputs))
            yield return line;
    }
}
