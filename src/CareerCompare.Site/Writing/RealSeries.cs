using System.Globalization;
using CareerCompare.Core.Claims;
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
    public required PaySeries.Stretch? Latest { get; init; }

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
            Latest = series.Latest,
        };
    }

    /// <summary>
    /// For the right edge: amount, change and since when; the amount alone where the stretch has one year.
    /// </summary>
    public IEnumerable<string> EndWords(WageFigures figures)
    {
        yield return FigureWords.Dollars(Points.Last().Dollars);
        if (
            Latest?.Known.ToList() is not [var first, .., var last]
            || figures.RealChangeOf(first, last) is not { Quantity: Quantity.By(var percent) }
        )
            yield break;
        yield return FigureWords.InFull(new Quantity.Change(percent));
        yield return string.Create(CultureInfo.InvariantCulture, $"since ’{first.Release.Year % 100:00}");
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
/// Whether pay kept up with prices, in a sentence that names its start, and the low point between, for the start
/// decides.
/// </summary>
public static class PaceOfPay
{
    /// <param name="series">Null comes back where its newest stretch has no two known medians.</param>
    /// <param name="withPrices">Say also how prices rose; once is enough for a page.</param>
    /// <param name="inputs">The site’s.</param>
    public static Line? Of(PaySeries series, bool withPrices, SiteInputs inputs)
    {
        if (series.Latest is not { } stretch || stretch.Known.ToList() is not [var first, .., var last] known)
            return null;
        var figures = inputs.Figures;
        if (figures.Wages.RealChangeOf(first, last) is not { } change)
            return null;

        var percent = PercentOf(change);
        var line = inputs.Line().Say($"Since {NameOf(first.Release)}, pay for {inputs.NameOf(series.Soc)} ");
        if (percent > 0)
            line.Strong("rose faster than prices").Say(": by ").Amount(change);
        else if (percent < 0)
            line.Strong("lost ground to prices").Say(": by ").Amount(change);
        else
            line.Strong("moved with prices").Say(": the change in what it buys is ").Amount(change);
        // A class without a newest release is told of up to its last one.
        if (last.Release != figures.Wages.Base)
            line.Say($", up to {NameOf(last.Release)}");
        line.Say(".");
        if (LowOf(known, inputs) is { } low)
            line.Say($" The low point was {NameOf(low.At)}: ")
                .Amount(low.Figure, withNote: false)
                .Say($" less than in {first.Release.Year}.");
        if (withPrices && figures.PricesOf(first.Release, last.Release) is { } prices)
            line.Say(" Prices rose by ").Amount(prices, withNote: false).Say(" in that time.");
        return line.Done();
    }

    // Worth a sentence only between the ends, and below both of them.
    private static (YearMonth At, Figure Figure)? LowOf(List<WageEstimate> known, SiteInputs inputs)
    {
        var changes = known
            .Skip(1)
            .Select(e => (At: e.Release, Figure: inputs.Figures.Wages.RealChangeOf(known[0], e)))
            .Where(c => c.Figure is not null)
            .ToList();
        if (changes.Count < 2)
            return null;
        var (at, figure) = changes.MinBy(c => PercentOf(c.Figure!));
        return at != changes[^1].At && PercentOf(figure!) < 0 ? (at, figure!) : null;
    }

    private static decimal PercentOf(Figure figure) => ((Quantity.By)figure.Quantity).Percent;

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}

/// <summary>Pay over the years for a role's classes: what is said of it, its chart and its tables.</summary>
public static class TimeWriter
{
    public static PayTime? Of(RoleProfile role, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Official.ConsumerPrices is not { } prices || inputs.Figures.Wages.Base is not { } month)
            return null;
        var series = role
            .Occupations.Select(o => o.Soc)
            .Distinct()
            .Select(s => PaySeries.Of(s, ledger.Wages))
            .Where(s => s.Estimates.Count() > 1)
            .ToList();
        if (series.Count == 0)
            return null;
        return new()
        {
            In = month,
            Says = [.. series.Select((s, i) => PaceOfPay.Of(s, withPrices: i == 0, inputs)).OfType<Line>()],
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
            .Say($" Pay of each May, in dollars of {NameOf(month)}, by what city shoppers pay for all things (")
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
