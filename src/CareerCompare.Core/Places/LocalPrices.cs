using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Places;

/// <summary>What pay in a state would be at the prices of the whole country. Computed here, so it is never printed without "about".</summary>
public static class LocalPrices
{
    /// <summary>The price level of the country.</summary>
    public const decimal National = 100;

    /// <summary>The index is an estimate too: more digits than this would pretend to know.</summary>
    private const decimal Nearest = 100;

    /// <summary>Pay divided by the state's price level. A cap stays a cap, and what is not known stays so.</summary>
    /// <param name="wage">As paid in the state.</param>
    /// <param name="index">The state's price level, where the country's is 100.</param>
    public static Wage AtNational(Wage wage, decimal index) => wage switch
    {
        Wage.Exactly(var dollars) => new Wage.Exactly(Rounded(dollars, index)),
        Wage.AtLeast(var dollars) => new Wage.AtLeast(Rounded(dollars, index)),
        var unknown => unknown,
    };

    /// <summary>
    /// Which part of the distance to the country's pay prices make up for: 0.53 is a bit more than half, 1 or more is all
    /// of it, and less than 0 says that prices widen it. Null where the state pays as much or more, so that there is none.
    /// </summary>
    public static decimal? ShareOfGapClosed(decimal paid, decimal adjusted, decimal national) =>
        paid < national ? 1 - (national - adjusted) / (national - paid) : null;

    private static decimal Rounded(decimal dollars, decimal index) =>
        Math.Round(dollars / (index / National) / Nearest, MidpointRounding.AwayFromZero) * Nearest;
}
