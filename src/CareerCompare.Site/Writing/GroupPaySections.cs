using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What groups are paid. Under the table stands what a reader needs to find herself in it; what else is to be said
/// stands above the ladder, for the answer has to fit two small screens.
/// </summary>
public static class GroupPaySections
{
    /// <summary>Null where no release has a figure of a group of theirs.</summary>
    public static GroupPaySection? Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        if (GroupPay.Of(sides, inputs) is not { } pay)
            return null;
        var under = sides.Count > 1 ? TitleSorting.InShort(sides, inputs) : TitleSorting.MayLieElsewhere(pay, inputs);
        var ladder = Ladders.Of(pay, inputs);
        return new(
            MediansWriter.Of(pay, inputs),
            under,
            sides is [var a, var b] ? ladder with { Says = [.. OfPair(a, b, inputs), .. ladder.Says] } : ladder
        );
    }

    private static IEnumerable<Line> OfPair(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (PairAnswer.VerdictOf(a, b, inputs) is not { } verdict)
            yield break;
        if (VerdictSentences.Rest(verdict, a, b, inputs) is { } rest)
            yield return rest;
        foreach (var line in OtherPoints.Turned(verdict, inputs))
            yield return line;
    }
}
