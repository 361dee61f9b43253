using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>A number that may stand on a page, because it says whom it counts, when, and who says so.</summary>
public sealed record Figure
{
    /// <summary>By which prose, the page's <c>data-claim</c> and tests find it again.</summary>
    public required FigureId Id { get; init; }
    public required Quantity Quantity { get; init; }
    public required ReferencePeriod Period { get; init; }

    /// <summary>Who was counted, in words.</summary>
    public required string Population { get; init; }
    public required Citation Citation { get; init; }
    public required DoubtLabel Label { get; init; }
}

/// <summary>What a figure counts, with its unit.</summary>
public abstract record Quantity
{
    private Quantity() { }

    /// <summary>US dollars.</summary>
    public sealed record Pay(Wage Wage, PayKind Kind, PayPer Per) : Quantity;

    /// <summary>US dollars that one pays, or may be lent: a fee, a price, a limit.</summary>
    public sealed record Cost(int Dollars) : Quantity;

    /// <summary>Change in percent over the figure's period.</summary>
    public sealed record Change(decimal Percent) : Quantity
    {
        /// <summary>It is said to whole percent: of a projection, which is no more exact.</summary>
        public bool ToWholePercent { get; init; }
    }

    /// <summary>Change in percent, whose direction the sentence around it says: "rose by 2.3%".</summary>
    public sealed record By(decimal Percent) : Quantity;

    /// <summary>
    /// US dollars of another month than the wage was paid in; computed, and rounded unless the two months are one.
    /// </summary>
    public sealed record Real(decimal Dollars, bool Rounded) : Quantity;

    /// <summary>Jobs or openings, whole.</summary>
    public sealed record Jobs(long Count) : Quantity;

    /// <summary>What things cost in a place, where they cost 100 in the whole country.</summary>
    public sealed record PriceLevel(decimal Index) : Quantity;

    /// <summary>How many times as common something is as elsewhere.</summary>
    public sealed record Times(decimal Ratio) : Quantity;

    /// <summary>Of people, in years.</summary>
    public sealed record Age(decimal Years) : Quantity;

    /// <summary>A part of something in percent, without a direction: the words beside it say which way.</summary>
    public sealed record Share(decimal Percent) : Quantity;

    /// <summary>A point of a scale that ends at <paramref name="Most"/>.</summary>
    public sealed record Point(decimal Value, decimal Most) : Quantity;
}

/// <summary>A quantity as a reader sees it and as a program reads it.</summary>
public static class FigureWords
{
    private const char Minus = '−';

    /// <summary>In full: "$63,100", "$30.23 an hour", "$239,200 or more", "+23%", "62,100".</summary>
    public static string InFull(Quantity quantity) =>
        quantity switch
        {
            Quantity.Pay(var wage, _, PayPer.Hour) => ByTheHour(wage),
            Quantity.Pay(var wage, _, _) => Dollars(wage),
            Quantity.Cost(var dollars) => Dollars(dollars),
            Quantity.Change { ToWholePercent: true, Percent: > -0.5m and < 0.5m } => "about no change",
            Quantity.Change { ToWholePercent: true, Percent: var percent } => Percent(Whole(percent)),
            Quantity.Change(var percent) => Percent(percent),
            Quantity.By(var percent) => Percent(percent).TrimStart('+', Minus),
            Quantity.Real(var dollars, var rounded) => (rounded ? "about " : "") + Dollars(dollars),
            Quantity.Jobs(var count) => count.ToString("N0", CultureInfo.InvariantCulture),
            Quantity.PriceLevel(var index) => index.ToString("0.0", CultureInfo.InvariantCulture),
            Quantity.Times(var ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture) + " times",
            Quantity.Age(var years) => Whole(years).ToString(CultureInfo.InvariantCulture),
            Quantity.Share(var percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + "%",
            Quantity.Point point => Short(point) + string.Create(CultureInfo.InvariantCulture, $" of {point.Most:0}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>For <c>value=""</c>: the bare number; null where there is none.</summary>
    public static string? Machine(Quantity quantity) =>
        quantity switch
        {
            Quantity.Pay(var wage, _, _) => wage.Floor?.ToString(CultureInfo.InvariantCulture),
            Quantity.Cost(var dollars) => dollars.ToString(CultureInfo.InvariantCulture),
            Quantity.Change(var percent) => percent.ToString(CultureInfo.InvariantCulture),
            Quantity.By(var percent) => percent.ToString(CultureInfo.InvariantCulture),
            Quantity.Real(var dollars, _) => dollars.ToString(CultureInfo.InvariantCulture),
            Quantity.Jobs(var count) => count.ToString(CultureInfo.InvariantCulture),
            Quantity.PriceLevel(var index) => index.ToString(CultureInfo.InvariantCulture),
            Quantity.Times(var ratio) => ratio.ToString(CultureInfo.InvariantCulture),
            Quantity.Age(var years) => years.ToString(CultureInfo.InvariantCulture),
            Quantity.Share(var percent) => percent.ToString(CultureInfo.InvariantCulture),
            Quantity.Point(var value, _) => value.ToString(CultureInfo.InvariantCulture),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Dollars(Wage wage) =>
        wage switch
        {
            Wage.Exactly(var d) => Dollars(d),
            Wage.AtLeast(var d) => Dollars(d) + " or more",
            Wage.NotReleased => "not released",
            Wage.MarkLost => "not known",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Dollars(decimal dollars) => "$" + Whole(dollars).ToString("N0", CultureInfo.InvariantCulture);

    // With cents where the source prints them.
    private static string ByTheHour(Wage wage) =>
        wage switch
        {
            Wage.Exactly(var d) => $"{Cents(d)} an hour",
            Wage.AtLeast(var d) => $"{Cents(d)} an hour or more",
            _ => Dollars(wage),
        };

    private static string Cents(decimal dollars) =>
        dollars.Scale > 0 ? "$" + dollars.ToString("N2", CultureInfo.InvariantCulture) : Dollars(dollars);

    /// <summary>For the end of a bar: "$88k", "≥ $239k".</summary>
    public static string Short(Wage wage) =>
        wage switch
        {
            Wage.AtLeast(var d) => "≥ " + Thousands(d),
            { Floor: { } d } => Thousands(d),
            _ => "–",
        };

    /// <summary>Where the scale is said beside it: "3.4".</summary>
    public static string Short(Quantity.Point point) =>
        Math.Round(point.Value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Thousands(decimal dollars) =>
        "$" + Whole(dollars / 1000).ToString(CultureInfo.InvariantCulture) + "k";

    // A picture of digits is several times slower to follow than a plain number, and a page has a hundred.
    private static long Whole(decimal number) => (long)Math.Round(number, MidpointRounding.AwayFromZero);

    private static string Percent(decimal percent) =>
        (
            percent < 0 ? Minus.ToString()
            : percent > 0 ? "+"
            : ""
        )
        + Math.Abs(percent).ToString("0.#", CultureInfo.InvariantCulture)
        + "%";
}

/// <summary>Kinds of pay figures in plain words.</summary>
public static class PayWords
{
    public static string Kind(PayKind kind) =>
        kind switch
        {
            PayKind.Mean => "mean pay",
            PayKind.Median => "median pay",
            PayKind.P10 => "10th percentile of pay",
            PayKind.P25 => "25th percentile of pay",
            PayKind.P75 => "75th percentile of pay",
            PayKind.P90 => "90th percentile of pay",
            PayKind.AverageUnspecified => "“average” pay, kind not said",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
