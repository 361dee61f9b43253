using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>For every pair, who earns more and whether the answer survives.</summary>
public sealed class PairPayFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => EntriesFrom(0);

    public IEnumerable<SiteEntry> EntriesFrom(int place) => RolePairs.Of(inputs.Roles, place).Select(Entry);

    public SiteEntry? Find(SitePath path) =>
        path.Text.EndsWith("/pay/", StringComparison.Ordinal)
        && RolePairs.Find(path.Text[..^"pay/".Length], inputs.Roles) is { } pair
            ? Entry(pair)
            : null;

    private SiteEntry Entry(RolePair pair) =>
        new()
        {
            Path = SitePath.ComparisonPay(pair.One.Id, pair.Other.Id),
            Kind = SiteEntryKind.Page,
            Listed = !pair.HasDraft,
            Reviewed = pair.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(pair)).WriteTo(output),
        };

    public PairPayPage Page(RolePair pair)
    {
        var (a, b) = Ladder.Seats(pair.One, pair.Other, inputs.Ledger);
        var (payA, payB) = (inputs.PayOf(a.Role), inputs.PayOf(b.Role));
        var verdict = PayVerdict.Of(payA, payB);
        var (socA, socB) = (a.Role.MainOccupation.Soc, b.Role.MainOccupation.Soc);
        var grid = OrderTables.Of(socA, socB, inputs);
        return new()
        {
            Head = inputs.Head(
                SitePath.ComparisonPay(pair.One.Id, pair.Other.Id),
                $"Who earns more: {a.Name} or {b.Name}?",
                $"Every source that covers both {a.Role.Plural} and {b.Role.Plural}, year by year and across the range, and whether the order survives."
            ) with
            {
                NoIndex = pair.HasDraft,
            },
            A = a,
            B = b,
            Reviewed = pair.Reviewed,
            Comparison = SitePath.Comparison(pair.One.Id, pair.Other.Id),
            Answer = PayAnswer.Of(a, b, verdict, payA, payB, inputs),
            Pairs = [.. verdict.Pairs.Select(p => Row(p, a, b, inputs))],
            Chance = Chance(a, b, verdict, inputs),
            Grid = grid,
            Gaps = GapCharts.Of(grid),
            Ranges = grid is null ? [] : RangeDuels.Of(socA, socB, inputs),
            NotCounted =
            [
                .. payA.NotUsed.Select(p => NotUsedPays.Of(a.Role, p, inputs)),
                .. payB.NotUsed.Select(p => NotUsedPays.Of(b.Role, p, inputs)),
            ],
        };
    }

    private static PairRow Row(PayPair pair, RoleSide a, RoleSide b, SiteInputs inputs)
    {
        Line Side(PayEvidence e) =>
            inputs
                .Line()
                .Say((e.Link is { } link ? FirstLetter.Capital(inputs.NameOf(link.Soc)) : e.Covers) + ": ")
                .Amount(e.Middle)
                .Done();
        var ahead = pair.Order switch
        {
            Order.AMore => a.Role.Title,
            Order.BMore => b.Role.Title,
            Order.Even => "Even",
            _ => "One group",
        };
        var bound = new[] { pair.A, pair.B }
            .Select(e => e.Link)
            .FirstOrDefault(l => l is { Fit: OccupationFit.LowerBound or OccupationFit.UpperBound });
        var label =
            $"{inputs.Ledger.PublisherOf(pair.A.Producer).ShortName}, {pair.A.Period}"
            + (bound is null ? "" : $", if counted with {inputs.NameOf(bound.Soc)}");
        return new(label, Side(pair.A), Side(pair.B), ahead);
    }

    /// <summary>
    /// Only where both figures are of the roles themselves; a class that counts others would answer another question.
    /// </summary>
    private static Line? Chance(RoleSide a, RoleSide b, PayVerdict verdict, SiteInputs inputs)
    {
        var pair = verdict.Pairs.FirstOrDefault(p =>
            p.A.Link is null && p.B.Link is null && RangeOf(p.A) is not null && RangeOf(p.B) is not null
        );
        if (pair is null)
            return null;
        var chance = RangeOf(pair.A)!.ChanceOfEarningMoreThan(RangeOf(pair.B)!);
        var times = (int)Math.Round(chance * 100, MidpointRounding.AwayFromZero);
        return inputs
            .Line()
            .Say(
                $"Take one {a.Name} and one {b.Name} at random from those who answered: the {a.Name} earns more about "
            )
            .Strong($"{times} times in 100")
            .Say(" ")
            .Cite(inputs.Notes.OfAll([pair.A.Middle.Citation, pair.B.Middle.Citation]))
            .Say(
                ". This is worked out from the tenth, middle and ninetieth percentile, with pay spread evenly between them and on beyond the ends; both groups are whoever answered, not a sample."
            )
            .Done();
    }

    // Two who quote one producer may print figures that do not fit together: then nobody knows the range.
    private static PayRange? RangeOf(PayEvidence e) =>
        e.Low is { Quantity: Quantity.Pay { Wage.Floor: { } low } }
        && e.High is { Quantity: Quantity.Pay { Wage: Core.Wages.Wage.Exactly(var high) } }
        && low <= e.MiddleDollars
        && e.MiddleDollars <= high
            ? PayRange.Of([(0.1m, low), (0.5m, e.MiddleDollars), (0.9m, high)])
            : null;
}
