using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Two groups at every published point of pay. Each point is judged by itself: a group may be paid more at the middle
/// and not at the top.
/// </summary>
public static class PointsWriter
{
    private static readonly PayKind[] Kinds = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    /// <summary>Null where the two roles have no two groups to hold against each other.</summary>
    public static PointsOfPay? Of(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (GroupPay.Of([a, b], inputs) is not { } pay || PairAnswer.VerdictOf(a, b, inputs) is not { } verdict)
            return null;
        List<(SocCode Upper, SocCode Lower)> pairs =
        [
            .. from upper in pay.Groups.Reverse()
            from lower in pay.Groups.TakeWhile(g => g != upper)
            where
                verdict.Verdict.Pairings.Any(p =>
                    (p.First, p.Second) == (upper, lower) || (p.First, p.Second) == (lower, upper)
                )
            select (upper, lower),
        ];
        var shared = RoleEmployers
            .Of(a.Role, inputs.Ledger)
            .Select(i => i.Code)
            .Intersect(RoleEmployers.Of(b.Role, inputs.Ledger).Select(i => i.Code))
            .ToHashSet();
        List<PointsOfPay.Employer> employers =
        [
            .. pay
                .Rungs.Where(r => r.At is null || shared.Contains(r.At.Code))
                .Select(rung => new PointsOfPay.Employer(
                    GroupPay.NameOf(rung),
                    [.. pairs.Select(p => PairOf(rung, p.Upper, p.Lower, inputs)).OfType<PointsOfPay.Pair>()]
                ))
                .Where(e => e.Pairs.Count > 0),
        ];
        return employers.Count == 0
            ? null
            : new(pay.Month, [.. OtherPoints.Turned(verdict, inputs)], employers, pay.Note);
    }

    private static PointsOfPay.Pair? PairOf(EmployerRung rung, SocCode upper, SocCode lower, SiteInputs inputs)
    {
        if (
            rung.Cells.FirstOrDefault(c => c.Soc == upper) is not { } one
            || rung.Cells.FirstOrDefault(c => c.Soc == lower) is not { } other
        )
            return null;
        var atTheMiddle = inputs.Comparer.Compare(one, other);
        var unsteady = UnsteadyCells.Of(one, atTheMiddle, inputs) ?? UnsteadyCells.Of(other, atTheMiddle, inputs);
        var figures = inputs.Figures.Wages;
        return new(
            FirstLetter.Capital(inputs.NameOf(upper)),
            inputs.NameOf(lower),
            unsteady is not null
                ? []
                :
                [
                    .. Kinds.Select(kind => new PointsOfPay.Cell(
                        figures.Of(one, kind),
                        figures.Of(other, kind),
                        inputs.Comparer.Compare(one, other, kind) is { } comparison
                            ? inputs.Line().Add(Judgements.Word(comparison, Ladders.WordOf(comparison.Word))).Done()
                            : null
                    )),
                ],
            unsteady
        );
    }
}
