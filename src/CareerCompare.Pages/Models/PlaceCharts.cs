using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Each group in a place, solid, above the same group in the country, outlined.</summary>
/// <param name="Scale">From zero, the same for every bar.</param>
/// <param name="Place">What the solid bars are.</param>
/// <param name="Country">What the outlined ones are; null where there are none.</param>
/// <param name="Rows">In the order of the groups.</param>
/// <param name="Note">The sources of all figures.</param>
/// <param name="Period">Of all figures.</param>
public sealed record PlaceBars(
    PayScale Scale,
    string Place,
    string? Country,
    IReadOnlyList<PlaceBars.Row> Rows,
    Note? Note,
    string Period
)
{
    /// <param name="Group">Capitalised.</param>
    /// <param name="Titles">The jobs that are counted in it.</param>
    /// <param name="Hourly">The same by the hour; null where the bureau prints none.</param>
    /// <param name="ByTheHour">People of the group think of their pay so; else it is shown where somebody asks for it.</param>
    /// <param name="Here">In the place; null where it has no figure.</param>
    /// <param name="Us">In the country; null on its own page.</param>
    /// <param name="Says">For who cannot see it.</param>
    public sealed record Row(
        string Group,
        string Titles,
        Line? Hourly,
        bool ByTheHour,
        PlaceBar? Here,
        PlaceBar? Us,
        string Says
    );
}

/// <summary>A bar: thick over the middle half, thin between the outer tenths, cut at the middle.</summary>
/// <param name="Wages">Of a cell.</param>
/// <param name="Scale">That of the chart.</param>
public sealed record PlaceBar(WageSpread Wages, PayScale Scale)
{
    public ChartLength MiddleAt => At(Wages.Median);
    public ChartLength LowAt => At(Wages.P10);
    public ChartLength HighAt => At(Wages.P90);
    public ChartLength QuarterAt => At(Wages.P25);

    /// <summary>Both outer tenths are known, if only as at least so much.</summary>
    public bool HasRange => Wages.P10.Floor is not null && Wages.P90.Floor is not null;

    public bool HasHalf => Wages.P25.Floor is not null && Wages.P75.Floor is not null;

    /// <summary>The top is a cap: the bar ends in an arrowhead.</summary>
    public bool Capped => Wages.P90 is Wage.AtLeast;

    public ChartLength Range => Scale.Between(Wages.P10.Floor ?? 0, Wages.P90.Floor ?? 0);
    public ChartLength Half => Scale.Between(Wages.P25.Floor ?? 0, Wages.P75.Floor ?? 0);
    public string Middle => FigureWords.Dollars(Wages.Median);
    public string LowShort => FigureWords.Short(Wages.P10);
    public string HighShort => FigureWords.Short(Wages.P90);

    private ChartLength At(Wage wage) => Scale.At(wage.Floor ?? 0);
}

/// <summary>A tick an area, in order of pay, and one of them thick.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Title">The group.</param>
/// <param name="Scale">From the lowest to the highest.</param>
/// <param name="TickPath">All ticks, as the path of a drawing a thousand wide.</param>
/// <param name="Here">Where the place of the page lies.</param>
/// <param name="Lowest">The first tick.</param>
/// <param name="Highest">The last tick.</param>
/// <param name="National">Where the country's middle lies; null where it has no figure.</param>
/// <param name="Words">For who cannot see it.</param>
public sealed record PlaceStrip(
    string Id,
    string Title,
    StripScale Scale,
    string TickPath,
    PlaceStrip.End Here,
    PlaceStrip.End Lowest,
    PlaceStrip.End Highest,
    PlaceStrip.End? National,
    string Words
)
{
    /// <summary>A named place.</summary>
    public sealed record End(ChartLength At, string Label);
}

/// <summary>
/// From dollars to places on an axis that need not begin at zero: ticks have no length, so nothing is cut off.
/// </summary>
public sealed record StripScale
{
    private static readonly decimal[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000];

    // At 320 px and with wide letter spacing, a fifth label would meet its neighbors.
    private const int MostTicks = 4;

    /// <summary>Free room at both ends, as a part of the whole.</summary>
    private const decimal Margin = 0.04m;

    private readonly decimal from;
    private readonly decimal length;
    private readonly decimal step;

    public StripScale(decimal lowest, decimal highest)
    {
        var room = Math.Max(highest - lowest, 1_000) * Margin;
        from = lowest - room;
        length = highest + room - from;
        step = Steps.FirstOrDefault(s => TicksOf(s).Count() <= MostTicks, Steps[^1]);
    }

    public ChartLength At(decimal dollars) => new(Math.Round((dollars - from) / length * 100, 2));

    public IEnumerable<PayScale.Tick> Ticks =>
        TicksOf(step).Select(d => new PayScale.Tick(At(d), FigureWords.Short(new Wage.Exactly(d))));

    private IEnumerable<decimal> TicksOf(decimal every)
    {
        for (var dollars = Math.Ceiling(from / every) * every; dollars <= from + length; dollars += every)
            yield return dollars;
    }
}
