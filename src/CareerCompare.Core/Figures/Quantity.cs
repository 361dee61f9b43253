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

    /// <summary>Jobs or openings, whole.</summary>
    public sealed record Jobs(long Count) : Quantity;
}
