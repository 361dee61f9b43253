namespace CareerCompare.Core.Wages;

/// <summary>What an occupation pays in one population: the mean and five percentiles, a year.</summary>
public sealed record WageSpread(Wage Mean, Wage P10, Wage P25, Wage Median, Wage P75, Wage P90)
{
    public Wage Of(PayKind kind) => kind switch
    {
        PayKind.Mean => Mean,
        PayKind.Median => Median,
        PayKind.P10 => P10,
        PayKind.P25 => P25,
        PayKind.P75 => P75,
        PayKind.P90 => P90,
        _ => new Wage.NotReleased(),
    };
}
