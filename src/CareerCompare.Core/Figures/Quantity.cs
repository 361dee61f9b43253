using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>What a figure counts, with its unit.</summary>
public abstract record Quantity
{
    private Quantity() { }

    /// <summary>US dollars.</summary>
    public sealed record Pay(Wage Wage, PayKind Kind, PayPer Per) : Quantity;

    /// <summary>US dollars that one pays: a fee.</summary>
    public sealed record Cost(int Dollars) : Quantity;

    /// <summary>By how many US dollars one wage is above another; at least so many where the higher one is capped.</summary>
    public sealed record Gap(decimal Dollars, bool AtLeast) : Quantity;

    /// <summary>Change in percent over the figure's period.</summary>
    public sealed record Change(decimal Percent) : Quantity;

    /// <summary>Change in percent, whose direction the sentence around it says: "rose by 2.3%".</summary>
    public sealed record By(decimal Percent) : Quantity;

    /// <summary>US dollars of another month than the wage was paid in; computed, and rounded unless the two months are one.</summary>
    public sealed record Real(decimal Dollars, bool Rounded) : Quantity;

    /// <summary>Jobs or openings, whole.</summary>
    public sealed record Jobs(long Count) : Quantity;

    /// <summary>What things cost in a place, where they cost 100 in the whole country.</summary>
    public sealed record PriceLevel(decimal Index) : Quantity;

    /// <summary>A part of something in percent, without a direction: the words beside it say which way.</summary>
    public sealed record Share(decimal Percent) : Quantity;
}
