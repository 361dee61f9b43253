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
                    .. sides is [var a, var b] ? OfPair(a, b, inputs)
                    : TitleSorting.MayLieElsewhere(pay, inputs) is { } line ? [line]
                    : (Line[])[],
                ],
                Ladders.Of(pay, inputs)
            );

    private static IEnumerable<Line> OfPair(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (PairAnswer.VerdictOf(a, b, inputs) is not { } verdict)
            yield break;
        if (VerdictSentences.Rest(verdict, a, b, inputs) is { } rest)
            yield return rest;
        if (TitleSorting.InShort([a, b], inputs) is { } sorted)
            yield return sorted;
        foreach (var line in OtherPoints.Turned(verdict, inputs))
            yield return line;
    }
}
