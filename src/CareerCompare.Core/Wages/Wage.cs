namespace CareerCompare.Core.Wages;

/// <summary>
/// One wage, in US dollars. BLS withholds some cells and caps the highest, so a number alone would lie.
/// </summary>
public abstract record Wage
{
    private Wage() { }

    public sealed record Exactly(decimal Dollars) : Wage;

    /// <summary>At or above the release's cap; BLS prints "#".</summary>
    public sealed record AtLeast(decimal Dollars) : Wage;

    /// <summary>Withheld or not available; BLS prints "*".</summary>
    public sealed record NotReleased : Wage;

    /// <summary>A conversion dropped the mark, so a cap cannot be told from a gap.</summary>
    public sealed record MarkLost : Wage;

    /// <summary>The least it can be: the amount or the cap; null where nothing is known.</summary>
    public decimal? Floor =>
        this switch
        {
            Exactly w => w.Dollars,
            AtLeast w => w.Dollars,
            _ => null,
        };
}

/// <summary>What a pay figure is. Kinds never mix: no arithmetic across them.</summary>
public enum PayKind
{
    Mean,
    Median,
    P10,
    P25,
    P75,
    P90,
    AverageUnspecified,
}

/// <summary>The time the pay is for.</summary>
public enum PayPer
{
    Year,
    Hour,

    /// <summary>Of full-time work, as people say it in a survey of households.</summary>
    Week,
}
