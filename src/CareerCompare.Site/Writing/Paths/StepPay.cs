using CareerCompare.Core.Occupations;
using CareerCompare.Core.Verdicts;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Paths;

/// <summary>The change of pay from one job to the next: median to median, of like-for-like evidence alone.</summary>
public static class StepPay
{
    public static Line Of(RoleSide here, RoleSide there, SiteInputs inputs)
    {
        var verdict = PayVerdict.Of(inputs.PayOf(there.Role), inputs.PayOf(here.Role));
        var line = inputs.Line();
        Open(verdict, line, inputs);
        // A bound says where a job may end up, not what the step brings; it is told where the answer hangs on it.
        foreach (var pair in verdict.Pairs.Where(p => !p.SameClass && (verdict is PayVerdict.Flips || BoundOf(p) is null))) Say(pair, here, there, line, inputs);
        if (verdict is PayVerdict.Holds { SmallestCountedTogether: true })
            line.Say($" Small ones of both may count as {NameOf(Together(verdict)!, inputs)}; no figure separates these.");
        return line.Say(" ").Link("Every year and source", SitePath.ComparisonPay(here.Role.Id, there.Role.Id).Text).Say(".").Done();
    }

    /// <summary>For a cell of a table.</summary>
    public static string Shortly(PayVerdict verdict) => verdict switch
    {
        PayVerdict.Holds(var higher, _, _) => higher ? "higher" : "lower",
        PayVerdict.Flips => "depends on the group",
        PayVerdict.Even => "even",
        PayVerdict.NotSeparated => "not told apart",
        PayVerdict.NoPair => "not known",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Open(PayVerdict verdict, LineWriter line, SiteInputs inputs)
    {
        switch (verdict)
        {
            case PayVerdict.Holds(var higher, _, _):
                line.Strong(higher ? "Higher" : "Lower").Say(" wherever one source covers both.");
                break;
            case PayVerdict.Flips:
                line.Strong("It depends").Say(" on the group that a job is counted with.");
                break;
            case PayVerdict.Even:
                line.Strong("Even").Say(", less than 1% apart.");
                break;
            case PayVerdict.NotSeparated when Together(verdict) is { } pair:
                line.Strong("Not known").Say($": official figures do not separate the two; both count as {NameOf(pair, inputs)}, whose middle is ").Amount(pair.A.Middle).Say(".");
                break;
            default:
                line.Strong("Not known").Say(": no source covers both jobs in the same way.");
                break;
        }
    }

    private static PayPair? Together(PayVerdict verdict) => verdict.Pairs.FirstOrDefault(p => p.SameClass);

    private static string NameOf(PayPair pair, SiteInputs inputs) => inputs.NameOf(pair.A.Link!.Soc);

    private static PayEvidence? BoundOf(PayPair pair) =>
        new[] { pair.A, pair.B }.FirstOrDefault(e => e.Link?.Fit is OccupationFit.LowerBound or OccupationFit.UpperBound);

    private static void Say(PayPair pair, RoleSide here, RoleSide there, LineWriter line, SiteInputs inputs)
    {
        var counted = BoundOf(pair) is { } bound ? $", if the {(bound == pair.A ? there : here).Name} counts as {inputs.NameOf(bound.Link!.Soc)}" : "";
        line.Say($" {inputs.Ledger.PublisherOf(pair.A.Producer).ShortName}, {pair.A.Period}{counted}: from ")
            .Amount(pair.B.Middle, withNote: false).Say(" to ").Amount(pair.A.Middle, withNote: false);
        if (pair.Order == Order.Even) line.Say(", even");
        else if (Gap(pair, inputs) is { } gap) line.Say(pair.Order == Order.AMore ? ", up " : ", down ").Amount(gap, withNote: false);
        line.Say(" ").Cite(inputs.Notes.OfAll([pair.A.Middle.Citation, pair.B.Middle.Citation])).Say(".");
    }

    // Official medians of one release; the gap of others has no row of its own in the data.
    private static Core.Figures.Figure? Gap(PayPair pair, SiteInputs inputs)
    {
        var wages = inputs.Ledger.Wages;
        if (pair.A.Link is not { } a || pair.B.Link is not { } b || wages.Newest(a.Soc) is not { } high || wages.Newest(b.Soc) is not { } low || high.Release != low.Release) return null;
        var cell = OrderGrid.Cell.Of(high.Yearly.Of(PayKind.Median), low.Yearly.Of(PayKind.Median));
        return cell.Order is CellOrder.A or CellOrder.B ? inputs.Figures.Wages.GapsBetween(high.Soc, low.Soc).Of(high, low, PayKind.Median, cell.Gap, cell.AtLeast) : null;
    }
}
