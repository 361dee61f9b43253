using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Time;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>
/// Nothing was read, checked or printed long after the day up to which the site was: 2062 for 2026. Pages would print it, and
/// a source from the future is never stale. The day of comparison is the site's own: no build reads a clock.
/// </summary>
public static class DaysAhead
{
    /// <summary>The site's day may lag behind by so much while an edition is written.</summary>
    private const int Weeks = 4;

    /// <summary>Warns of a day that is too far ahead.</summary>
    /// <param name="day">Any day of the content.</param>
    /// <param name="asOf">The site's.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="log">Takes the warning.</param>
    public static void Report(DateOnly day, DateOnly asOf, SourceSpan at, DiagnosticLog log)
    {
        if (day.DayNumber <= asOf.DayNumber + (Weeks * 7)) return;
        log.Warn(Codes.DayAhead, at, $"{day:yyyy-MM-dd} is more than {Weeks} weeks after {asOf:yyyy-MM-dd}, up to which this site is checked",
            "correct the year, or bring as-of in content/site.yaml up to date");
    }

    internal static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        if (builder.Site is not { AsOf: var asOf }) return;
        void Day(object of, string key, DateOnly? day)
        {
            if (day is { } known) Report(known, asOf, builder.Places.Of(of, key), log);
        }

        foreach (var role in builder.Roles)
        {
            Day(role, "reviewed", role.Reviewed);
            foreach (var pay in role.Pay) Day(pay, "as-of", FirstDay(pay.AsOf));
        }
        foreach (var credential in builder.Credentials)
        {
            Day(credential, "reviewed", credential.Reviewed);
            foreach (var fact in credential.Facts) Day(fact, "as-of", FirstDay(fact.AsOf));
        }
        foreach (var guide in builder.Guides) Day(guide, "reviewed", guide.Reviewed);
        if (builder.Method is { } method) Day(method, "reviewed", method.Reviewed);
        foreach (var claim in builder.Context) Day(claim, "as-of", FirstDay(claim.AsOf));
        foreach (var file in builder.FiguresFiles) Day(file, "retrieved", file.Retrieved);
        foreach (var source in builder.Sources)
        {
            Day(source, "retrieved", source.Retrieved);
            Day(source, "published", FirstDay(source.Published));
        }
    }

    /// <summary>The first day that a period may mean; a projection speaks of years to come.</summary>
    private static DateOnly? FirstDay(ReferencePeriod period) => period switch
    {
        ReferencePeriod.Day day => day.Date,
        ReferencePeriod.Month { Value: var month } => new DateOnly(month.Year, month.Month, 1),
        ReferencePeriod.Year year => new DateOnly(year.Value, 1, 1),
        _ => null,
    };
}
