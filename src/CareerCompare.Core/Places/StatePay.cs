using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Places;

/// <summary>One occupation in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Estimate">Null where the state has no row at all.</param>
/// <param name="Prices">Its price level, where the country's is 100; null where none is published.</param>
public sealed record StatePay(Area State, WageEstimate? Estimate, decimal? Prices)
{
    private static readonly Wage None = new Wage.NotReleased();

    public Wage Median => Estimate?.Yearly.Median ?? None;

    public Wage MedianAtNationalPrices => Prices is { } index ? LocalPrices.AtNational(Median, index) : None;

    public bool HasFigure => Median.Floor is not null;
}
