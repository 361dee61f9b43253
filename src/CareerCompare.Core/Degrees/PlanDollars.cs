using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Degrees;

/// <summary>
/// The one month whose dollars a page on degrees speaks in: the newest of the consumer prices, for the price of a degree is
/// one of today. Pay of the survey is moved there by the prices between; where they are not known, the month is the survey's.
/// </summary>
/// <param name="Month">Of all dollars.</param>
/// <param name="Factor">By which dollars of the survey are multiplied.</param>
public sealed record PlanDollars(YearMonth Month, decimal Factor)
{
    public static PlanDollars Of(YearMonth survey, ConsumerPrices prices) =>
        prices.Months is [.., var newest] && newest.CompareTo(survey) > 0 && prices.Factor(survey, newest) is { } factor
            ? new(newest, factor)
            : new(survey, 1);
}
