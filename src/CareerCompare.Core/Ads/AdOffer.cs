using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Ads;

/// <summary>Where the pay that an ad prints lies in the pay of a group, by the newest release.</summary>
/// <param name="Group">Of the wage survey.</param>
/// <param name="Place">Of all employers there; null where it is of one kind of employer in the whole country.</param>
/// <param name="Employer">Null for all.</param>
/// <param name="Cell">The figures that it is held against.</param>
/// <param name="Low">Of the least; null where none is printed, or too little is published.</param>
/// <param name="High">Of the most; null where that is the least, or none is printed.</param>
public sealed record OfferPosition(
    SocCode Group,
    Area? Place,
    Industry? Employer,
    WageEstimate Cell,
    (decimal Dollars, PayPosition At)? Low,
    (decimal Dollars, PayPosition At)? High
);

/// <summary>
/// Holds an offer against official pay: at the kind of employer that the ad names, in the whole country, and in its place,
/// at all employers. Nobody publishes place and employer together. A group that holds what has no group of its own is left
/// out: what is paid in it says nothing of a job.
/// </summary>
public static class AdOffer
{
    /// <summary>A rate by the hour is worth so many hours a year, as the survey counts.</summary>
    public const int HoursOfYear = 2_080;

    public static IReadOnlyList<OfferPosition> Of(AdFacts facts, RoleProfile role, AdCities cities, Ledger ledger)
    {
        if (facts.Per is not { } per || (facts.PayLow ?? facts.PayHigh) is null)
            return [];
        decimal? Yearly(decimal? pay) => pay * (per == AdPayPer.Hour ? HoursOfYear : 1);
        var (low, high) = (Yearly(facts.PayLow), Yearly(facts.PayHigh));
        if (high == low)
            high = null;
        List<OfferPosition> found = [];
        foreach (var group in RoleGroup.Of(role).Where(g => !ledger.Wages.IsResidual(g.Soc)))
        {
            if (IndustryOf(facts.Employer, ledger) is { } at && ledger.Wages.NewestByEmployer is { } release)
                Add(WageKey.At(at.Code, group.Soc, release), null, at);
            if (cities.Find(facts.Place) is { } place && NewestIn(place, ledger) is { } there)
                Add(WageKey.In(WagePlace.Of(place), group.Soc, there), place, null);

            void Add(WageKey key, Area? area, Industry? employer)
            {
                if (ledger.Wages.Find(key) is not { } cell)
                    return;
                var (ofLow, ofHigh) = (At(low, cell), At(high, cell));
                if (ofLow is not null || ofHigh is not null)
                    found.Add(new(group.Soc, area, employer, cell, ofLow, ofHigh));
            }
        }
        return found;
    }

    /// <summary>
    /// How pay of a group’s kind of work went since, where a year of the cost index ended between the figures and a day;
    /// else null. The printed figures stay as they are: carried forward, they would be an estimate.
    /// </summary>
    public static LaborCost? Since(SocCode group, YearMonth figures, DateOnly day, Ledger ledger) =>
        ledger
            .LaborCosts.Where(c => c.Holds(group))
            .Where(c => c.Month.CompareTo(figures) > 0 && c.Month.CompareTo(new(day.Year, day.Month)) <= 0)
            .MaxBy(c => c.Month);

    /// <summary>The release whose figures of a place are read; null where there are none of its kind.</summary>
    public static YearMonth? NewestIn(Area place, Ledger ledger) =>
        ledger.Wages.ReleasesOf(place.Kind == AreaKind.Territory ? AreaKind.State : place.Kind) is [.., var newest]
            ? newest
            : null;

    private static Industry? IndustryOf(Id<AdEmployer>? employer, Ledger ledger) =>
        ledger.AdWords.Employers.FirstOrDefault(e => e.Id == employer)?.Naics is { } naics
            ? ledger.Industries.GetValueOrDefault(naics)
            : null;

    private static (decimal, PayPosition)? At(decimal? dollars, WageEstimate cell) =>
        dollars is { } amount && PayPosition.Of(amount, cell) is { } position ? (amount, position) : null;
}
