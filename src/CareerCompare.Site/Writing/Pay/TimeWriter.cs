using CareerCompare.Core.Prices;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Pay over the years for a role's classes: what is said of it, its chart and its tables.</summary>
public static class TimeWriter
{
    public static PayTime? Of(RoleProfile role, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Official.ConsumerPrices is not { } prices || inputs.Figures.Wages.Base is not { } month) return null;
        var series = role.Occupations.Select(o => o.Soc).Distinct().Select(s => PaySeries.Of(s, ledger.Wages)).Where(s => s.Estimates.Count() > 1).ToList();
        if (series.Count == 0) return null;
        return new()
        {
            In = month,
            Says = [.. series.Select((s, i) => PaceOfPay.Of(s, withPrices: i == 0, inputs)).OfType<Line>()],
            Chart = RealPayCharts.Of(series, inputs),
            Notes = [.. Notes(series, month, prices, inputs)],
            Tables = [.. series.Select(s => YearTables.Of(s, inputs))],
        };
    }

    private static IEnumerable<Line> Notes(List<PaySeries> series, YearMonth month, Id<Source> prices, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        var breaks = series.SelectMany(BreaksOf).ToHashSet();
        var oews = inputs.Notes.Of(inputs.Figures.By(ledger.Official.Oews));
        if (breaks.Contains(SeriesBreak.NewMethod))
            yield return inputs.Line().Strong("The break before May 2021.").Say(" BLS then began to estimate pay in a new way and finished its move to new job classes. A jump from 2020 to 2021 may be a change of counting, so no line and no sum crosses it ").Cite(oews).Say(".").Done();
        if (breaks.Contains(SeriesBreak.MixedClasses))
            yield return inputs.Line().Strong("2019 and 2020.").Say(" Old and new classes were mixed under one code, so those two years stand alone ").Cite(oews).Say(".").Done();
        var line = inputs.Line().Strong("How it is worked out.").Say($" Pay of each May, in dollars of {NameOf(month)}, by what city shoppers pay for all things (").Add(inputs.Word("cpi-u", "CPI-U")).Say(") ")
            .Cite(inputs.Figures.By(prices)).Say(". Each pay figure blends three years of answers, so it moves slowly.");
        foreach (var level in StandIns(series, month, ledger.ConsumerPrices))
            line.Say($" {NameOf(level.Month)} has no price index; that of {NameOf(level.Measured)} stands in.");
        yield return line.Done();
        if (Copies.Of(series.SelectMany(s => s.Estimates).Select(e => e.Release), inputs) is { } copies) yield return copies;
    }

    private static IEnumerable<SeriesBreak> BreaksOf(PaySeries series) =>
        series.Stretches.Zip(series.Stretches.Skip(1), (older, newer) => Comparability.Between(series.Soc, older.Estimates[^1].Release, newer.Estimates[0].Release)).OfType<SeriesBreak>();

    private static IEnumerable<PriceLevel> StandIns(List<PaySeries> series, YearMonth month, ConsumerPrices prices) =>
        series.SelectMany(s => s.Estimates).Select(e => e.Release).Append(month).Distinct().Order()
            .Select(m => PriceLevel.Of(m, prices)).OfType<PriceLevel>().Where(l => l.IsStandIn);

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}
