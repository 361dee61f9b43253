using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>One class in real dollars, ready to be drawn: what the table says, no more exact.</summary>
public sealed record RealSeries
{
    /// <summary>As a label in the chart: "Health services managers".</summary>
    public required string Name { get; init; }

    /// <summary>Each is one line.</summary>
    public required IReadOnlyList<IReadOnlyList<Point>> Runs { get; init; }

    /// <summary>Halfway between the years on both sides of each break.</summary>
    public required IReadOnlyList<decimal> Cuts { get; init; }

    /// <summary>The ends of each stretch, and its lowest and highest year, in words.</summary>
    public required string Description { get; init; }

    public IEnumerable<Point> Points => Runs.SelectMany(r => r);

    public static RealSeries Of(PaySeries series, SiteInputs inputs)
    {
        var name = inputs.NameOf(series.Soc);
        name = FirstLetter.Capital(name);
        var stretches = series
            .Stretches.Select(s =>
                s.Runs.Select(r => r.Select(e => PointOf(e, inputs)).OfType<Point>().ToList())
                    .Where(r => r.Count > 0)
                    .ToList()
            )
            .Where(s => s.Count > 0)
            .ToList();
        return new()
        {
            Name = name,
            Runs = [.. stretches.SelectMany(s => s)],
            Cuts =
            [
                .. series.Stretches.Zip(
                    series.Stretches.Skip(1),
                    (older, newer) => (older.Estimates[^1].Release.Year + newer.Estimates[0].Release.Year) / 2m
                ),
            ],
            Description = $"{name}: {string.Join("; ", stretches.Select(s => InWords([.. s.SelectMany(r => r)])))}.",
        };
    }

    private static Point? PointOf(WageEstimate estimate, SiteInputs inputs) =>
        inputs.Figures.Wages.RealMedianOf(estimate) is { Quantity: Quantity.Real(var dollars, _) quantity }
            ? new(estimate.Release.Year, dollars, FigureWords.InFull(quantity))
            : null;

    private static string InWords(List<Point> points)
    {
        List<string> parts = [Said("", points[0])];
        var (low, high) = (points.MinBy(p => p.Dollars)!, points.MaxBy(p => p.Dollars)!);
        foreach (var (word, point) in new[] { ("lowest, ", low), ("highest, ", high) }.OrderBy(p => p.Item2.Year))
            if (point != points[0] && point != points[^1])
                parts.Add(Said(word, point));
        if (points.Count > 1)
            parts.Add(Said("", points[^1]));
        return string.Join(", ", parts);
    }

    private static string Said(string word, Point point) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}{point.Text} in {point.Year}");

    /// <param name="Year">Of the release.</param>
    /// <param name="Dollars">As the table has them.</param>
    /// <param name="Text">The same in words.</param>
    public sealed record Point(int Year, decimal Dollars, string Text);
}

/// <summary>
/// What a group was paid long ago and is paid now, in dollars of one month. The method changed in between, so nothing is
/// said of the change.
/// </summary>
public static class ThenAndNow
{
    /// <summary>A decade is what a reader asks about.</summary>
    private const int Years = 10;

    /// <summary>Null where there is no year long enough ago, or a figure is not known.</summary>
    public static Line? Of(PaySeries series, SiteInputs inputs)
    {
        var figures = inputs.Figures.Wages;
        var known = series.Estimates.Where(e => figures.RealMedianOf(e) is not null).ToList();
        if (
            known is not [.., var now]
            || known.LastOrDefault(e => now.Release.Year - e.Release.Year >= Years) is not { } then
        )
            return null;
        var line = inputs
            .Line()
            .Say($"In {NameOf(figures.Base!.Value)} prices, half of {inputs.NameOf(series.Soc)} were paid under ")
            .Amount(figures.RealMedianOf(then)!, withNote: false)
            .Say($" in {NameOf(then.Release)} and under ")
            .Amount(figures.RealMedianOf(now)!)
            .Say($" in {NameOf(now.Release)}.");
        if (Comparability.Between(series.Soc, then.Release, now.Release) is not null)
            line.Say(" The survey’s method changed in between.");
        return line.Done();
    }

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}

/// <summary>
/// Which way pay moved since the newest release: by the Employment Cost Index of a broad group, which holds it and many
/// others. As an amount it is our estimate.
/// </summary>
public static class SinceTheRelease
{
    /// <summary>In nine of ten groups the index was off by less than this over a year, in percent.</summary>
    private const int Off = 4;

    /// <summary>One sentence for all broad groups that hold one of these; null where no index is known.</summary>
    public static Line? Of(IEnumerable<SocCode> groups, SiteInputs inputs)
    {
        var known = groups
            .Select(soc => inputs.Ledger.LaborCosts.Where(c => c.Holds(soc)).MaxBy(c => c.Month))
            .OfType<LaborCost>()
            .Distinct()
            .Select(cost => (Cost: cost, Change: inputs.Figures.Of(cost)))
            .Where(x => x.Change is not null)
            .ToList();
        if (known.Count == 0 || inputs.Figures.Wages.Base is not { } month)
            return null;
        var line = inputs
            .Line()
            .Say($"In the twelve months to {new ReferencePeriod.Month(known[0].Cost.Month)} pay in private industry ");
        for (var i = 0; i < known.Count; i++)
            line.Say(i == 0 ? "" : " and ")
                .Say(
                    i > 0 && Rose(i) == Rose(i - 1) ? "by "
                    : Rose(i) ? "rose by "
                    : "fell by "
                )
                .Amount(known[i].Change!, withNote: i == known.Count - 1)
                .Say($" in {known[i].Cost.Name}");
        line.Say(" (Employment Cost Index). ");
        var rose = known.Select((_, i) => Rose(i)).Distinct().ToList();
        if (rose is [var up])
            line.Say(
                $"So today’s pay stands somewhat {(up ? "over" : "under")} that of {new ReferencePeriod.Month(month)}. "
            );
        return line.Say($"An amount made of it would be our estimate, and could be off by {Off}% either way.").Done();

        bool Rose(int i) => known[i].Cost.ChangePercent > 0;
    }
}

/// <summary>Pay over the years for a role's classes: what is said of it, its chart and its tables.</summary>
public static class TimeWriter
{
    public static PayTime? Of(RoleProfile role, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Official.ConsumerPrices is not { } prices || inputs.Figures.Wages.Base is not { } month)
            return null;
        var series = RoleGroup
            .Of(role)
            .Select(g => g.Soc)
            .Select(s => PaySeries.Of(s, ledger.Wages))
            .Where(s => s.Estimates.Count() > 1)
            .ToList();
        if (series.Count == 0)
            return null;
        return new()
        {
            In = month,
            Says =
            [
                .. series.Select(s => ThenAndNow.Of(s, inputs)).OfType<Line>(),
                .. SinceTheRelease.Of(series.Select(s => s.Soc), inputs) is { } since ? [since] : (Line[])[],
            ],
            Chart = RealPayCharts.Of(series, inputs),
            Notes = [.. Notes(series, month, prices, inputs)],
            Tables = [.. series.Select(s => YearTables.Of(s, inputs))],
        };
    }

    private static IEnumerable<Line> Notes(
        List<PaySeries> series,
        YearMonth month,
        Id<Source> prices,
        SiteInputs inputs
    )
    {
        var ledger = inputs.Ledger;
        var breaks = series.SelectMany(BreaksOf).ToHashSet();
        var oews = inputs.Notes.Of(inputs.Figures.By(ledger.Official.Oews));
        if (breaks.Contains(SeriesBreak.NewMethod))
            yield return inputs
                .Line()
                .Strong("The break before May 2021.")
                .Say(
                    " BLS then began to estimate pay in a new way and finished its move to new job classes. A jump from 2020 to 2021 may be a change of counting, so no line and no sum crosses it "
                )
                .Cite(oews)
                .Say(".")
                .Done();
        if (breaks.Contains(SeriesBreak.MixedClasses))
            yield return inputs
                .Line()
                .Strong("2019 and 2020.")
                .Say(" Old and new classes were mixed under one code, so those two years stand alone ")
                .Cite(oews)
                .Say(".")
                .Done();
        var line = inputs
            .Line()
            .Strong("How it is worked out.")
            .Say($" Pay of each May, in dollars of {NameOf(month)}, by what people in cities pay for all things (")
            .Add(inputs.Word("cpi-u", "CPI-U"))
            .Say(") ")
            .Cite(inputs.Figures.By(prices))
            .Say(". Each pay figure blends three years of answers, so it moves slowly.");
        foreach (var level in StandIns(series, month, ledger.ConsumerPrices))
            line.Say($" {NameOf(level.Month)} has no price index; that of {NameOf(level.Measured)} stands in.");
        yield return line.Done();
        if (Copies.Of(series.SelectMany(s => s.Estimates).Select(e => e.Release), inputs) is { } copies)
            yield return copies;
    }

    private static IEnumerable<SeriesBreak> BreaksOf(PaySeries series) =>
        series
            .Stretches.Zip(
                series.Stretches.Skip(1),
                (older, newer) =>
                    Comparability.Between(series.Soc, older.Estimates[^1].Release, newer.Estimates[0].Release)
            )
            .OfType<SeriesBreak>();

    private static IEnumerable<PriceLevel> StandIns(List<PaySeries> series, YearMonth month, ConsumerPrices prices) =>
        series
            .SelectMany(s => s.Estimates)
            .Select(e => e.Release)
            .Append(month)
            .Distinct()
            .Order()
            .Select(m => PriceLevel.Of(m, prices))
            .OfType<PriceLevel>()
            .Where(l => l.IsStandIn);

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}
