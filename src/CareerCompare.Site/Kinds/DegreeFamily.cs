using CareerCompare.Core.Degrees;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>Whether a degree pays back; there is no such page where the site says nothing of degrees.</summary>
public sealed class DegreeFamily(SiteInputs inputs) : IFamily
{
    public const string Title = "Is the degree worth it?";

    public IEnumerable<SiteEntry> Entries()
    {
        if (inputs.Ledger.Degree is not { } degree)
            yield break;
        yield return Entry(SitePath.Degree, () => inputs.Theme.Page(Page(degree)));
        if (HasKinds(degree))
            yield return Entry(SitePath.DegreeKinds, () => inputs.Theme.Page(Kinds(degree)));
    }

    private static SiteEntry Entry(SitePath path, Func<HtmlPart> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => page().WriteTo(output),
        };

    private static bool HasKinds(DegreeGuide degree) => degree.Kinds.Count + degree.Prices.Count > 0;

    private DegreeKindsPage Kinds(DegreeGuide degree) =>
        new()
        {
            Head = inputs.Head(
                SitePath.DegreeKinds,
                "Kinds of degree, side by side",
                $"{Listed.And([.. degree.Kinds.Select(k => k.Name)])}: what each is for, how long it takes, who checks it, who asks for it, and what it does not do."
            ) with
            {
                SkipTo = "the kinds",
            },
            Kinds =
            [
                .. degree.Kinds.Select(k => new DegreeKindsPage.KindRow(
                    k.Name,
                    [
                        ("What it is for", inputs.Resolve(k.For)),
                        ("How long", inputs.Resolve(k.Length)),
                        ("Who checks it", inputs.Resolve(k.Checked)),
                        ("Who asks for it", inputs.Resolve(k.Asked)),
                        ("What it does not do", inputs.Resolve(k.Not)),
                    ]
                )),
            ],
            Prices = [.. degree.Prices.Select(p => DegreeSums.Row(p, inputs))],
        };

    private DegreePage Page(DegreeGuide degree)
    {
        var leading = degree.Scenarios[0];
        var release = leading.Now.Key.Release;
        var dollars = PlanDollars.Of(release, inputs.Ledger.ConsumerPrices);
        var cases = degree.Scenarios.Select(s => (Scenario: s, Plan: PlanOf(s, dollars))).ToList();
        var (_, plan) = cases[0];
        // Nobody bounds the chance to finish, so there is always such a plan.
        var sure = plan.With(PlanField.Finish, PlanField.Finish.Most)!;
        return new()
        {
            Head = inputs.Head(SitePath.Degree, Title, degree.Description) with { SkipTo = "the answer" },
            Dollars = DegreeSums.InWords(dollars.Month),
            First = DegreeSums.Case(leading, plan, plan, inputs),
            Sure = DegreeSums.Case(leading, sure, plan, inputs),
            Answer = [.. degree.Answer.Select(inputs.Resolve)],
            Rises = DegreeSums.Rises(leading, plan, dollars, inputs),
            Inputs = [.. Inputs(degree, plan)],
            Pay = [.. degree.Pay.Select(p => DegreeSums.Pick(p, release, dollars, inputs)).OfType<PayToPick>()],
            Chart = DegreeChart.Of(new DegreeAccount(plan)),
            Movers = [.. PlanMovers.Of(plan).Select(m => (DegreeWords.Name(m.What), DegreeWords.Says(m, plan)))],
            Cases = [.. cases.Select(c => DegreeSums.Case(c.Scenario, c.Plan, plan, inputs))],
            Money = [.. degree.Money.Select(m => DegreeSums.Row(m, inputs))],
            HasKinds = HasKinds(degree),
            Steps = [.. degree.First.Select(s => (s.Heading, inputs.Resolve(s.Says)))],
            Asks = [.. degree.Asks.Select(inputs.Resolve)],
        };
    }

    private DegreePlan PlanOf(DegreeScenario scenario, PlanDollars dollars) =>
        scenario.PlanOf(inputs.Figures, dollars.Factor)
        ?? throw new InvalidOperationException($"The loader let the scenario '{scenario.Id}' pass.");

    private IEnumerable<PlanInput> Inputs(DegreeGuide degree, DegreePlan plan)
    {
        foreach (var field in PlanField.All)
            yield return new(
                field,
                DegreeSums.InBox(field, plan[field]),
                degree.Assumptions.FirstOrDefault(a => a.Field == field && a.Value == plan[field]) is { } assumed
                    ? inputs.Resolve(assumed.Ground)
                    : null
            );
        foreach (var field in (PlanField[])[PlanField.InsteadYears, PlanField.InsteadRise, PlanField.InsteadCost])
            yield return new(field, "", null);
    }
}
