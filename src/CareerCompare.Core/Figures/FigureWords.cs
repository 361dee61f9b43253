using System.Globalization;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>A quantity as a reader sees it and as a program reads it.</summary>
public static class FigureWords
{
    private const char Minus = '−';

    /// <summary>In full: "$63,100", "$239,200 or more", "+23.2%", "62,100".</summary>
    public static string InFull(Quantity quantity) => quantity switch
    {
        Quantity.Pay(var wage, _, var per) => Dollars(wage) + (per == PayPer.Hour && wage.Floor is not null ? " an hour" : ""),
        Quantity.Cost(var dollars) => Dollars(dollars),
        Quantity.Gap(var dollars, var atLeast) => (atLeast ? "at least " : "") + Dollars(dollars),
        Quantity.Change(var percent) => Percent(percent),
        Quantity.By(var percent) => Percent(percent).TrimStart('+', Minus),
        Quantity.Real(var dollars, var rounded) => (rounded ? "about " : "") + Dollars(dollars),
        Quantity.Jobs(var count) => count.ToString("N0", CultureInfo.InvariantCulture),
        Quantity.PriceLevel(var index) => index.ToString("0.0", CultureInfo.InvariantCulture),
        Quantity.Share(var percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + "%",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>For <c>value=""</c>: the bare number; null where there is none.</summary>
    public static string? Machine(Quantity quantity) => quantity switch
    {
        Quantity.Pay(var wage, _, _) => wage.Floor?.ToString(CultureInfo.InvariantCulture),
        Quantity.Cost(var dollars) => dollars.ToString(CultureInfo.InvariantCulture),
        Quantity.Gap(var dollars, _) => dollars.ToString(CultureInfo.InvariantCulture),
        Quantity.Change(var percent) => percent.ToString(CultureInfo.InvariantCulture),
        Quantity.By(var percent) => percent.ToString(CultureInfo.InvariantCulture),
        Quantity.Real(var dollars, _) => dollars.ToString(CultureInfo.InvariantCulture),
        Quantity.Jobs(var count) => count.ToString(CultureInfo.InvariantCulture),
        Quantity.PriceLevel(var index) => index.ToString(CultureInfo.InvariantCulture),
        Quantity.Share(var percent) => percent.ToString(CultureInfo.InvariantCulture),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Dollars(Wage wage) => wage switch
    {
        Wage.Exactly(var d) => Dollars(d),
        Wage.AtLeast(var d) => Dollars(d) + " or more",
        Wage.NotReleased => "not released",
        Wage.MarkLost => "not known",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Dollars(decimal dollars) => "$" + Whole(dollars).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>For the end of a bar: "$88k", "≥ $239k".</summary>
    public static string Short(Wage wage) => wage switch
    {
        Wage.AtLeast(var d) => "≥ " + Thousands(d),
        { Floor: { } d } => Thousands(d),
        _ => "–",
    };

    /// <summary>For a narrow cell: "$18k", "≥ $22k".</summary>
    public static string Short(Quantity.Gap gap) => (gap.AtLeast ? "≥ " : "") + Thousands(gap.Dollars);

    private static string Thousands(decimal dollars) =>
        "$" + Whole(dollars / 1000).ToString(CultureInfo.InvariantCulture) + "k";

    // A picture of digits is several times slower to follow than a plain number, and a page has a hundred.
    private static long Whole(decimal number) => (long)Math.Round(number, MidpointRounding.AwayFromZero);

    private static string Percent(decimal percent) =>
        (percent < 0 ? Minus.ToString() : percent > 0 ? "+" : "") + Math.Abs(percent).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
