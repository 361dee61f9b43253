using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Titles;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>What may be so and hardly is: two jobs of one title, a title like a paragraph, a wage that nobody lives on.</summary>
internal static class DoubtfulRoles
{
    /// <summary>The country whose figures the importers read.</summary>
    private const string CountryOfFigures = "US";

    private const int LongestTitle = 100;

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var places = builder.Places;
        Dictionary<string, SourceSpan> titles = new(StringComparer.Ordinal);
        foreach (var (title, job) in builder.Roles.Select(r => (r.Title, (object)r)).Concat(builder.Drafts.Select(d => (d.Title, (object)d))))
        {
            var at = places.Of(job, "title");
            var known = TitleId.TryOf(title, out var id) ? id.Text : title.ToUpperInvariant();
            if (!titles.TryAdd(known, at))
                log.Warn(Codes.SameTitle, at, $"'{Excerpt.Of(title)}' is the title of another role too, at {titles[known]}",
                    "say in the title what sets them apart, or make one role of the two");
            Title(title, at);
        }
        foreach (var role in builder.Roles)
        {
            Title(role.Plural, places.Of(role, "plural"));
            foreach (var (at, title) in role.AlsoCalled.Index()) Title(title, places.Of(role, "also-called", at));
            if (role.Country != CountryOfFigures)
                log.Warn(Codes.CountryWithoutFigures, places.Of(role, "country"), $"'{role.Country}' has no official figures here: those of salary-data/ are of the {CountryOfFigures}",
                    $"its pages would show {CountryOfFigures} wages; write country: {CountryOfFigures}, or leave the role out until there are figures");
            foreach (var pay in role.Pay)
                if (!IsPlausible(pay))
                    log.Warn(Codes.ImplausiblePay, places.Of(pay, "amount"), $"'{pay.Amount}' is hardly pay for {(pay.Per == PayPer.Hour ? "an hour" : "a year")}",
                        "write the amount in whole dollars, without k, and look at per:");
        }
        foreach (var guide in builder.Guides) Title(guide.Title, places.Of(guide, "title"));

        void Title(string title, SourceSpan at)
        {
            if (title.Length > LongestTitle)
                log.Warn(Codes.LongTitle, at, $"this title has {title.Length} letters; more than {LongestTitle} fill a phone", "say it shorter: it stands on many pages, and in every list");
        }
    }

    /// <summary>Wide enough for any job that a source prints; zero is another mistake.</summary>
    private static bool IsPlausible(PayClaim pay) => pay.Amount == 0 || (pay.Per == PayPer.Hour ? pay.Amount is >= 2 and <= 1_500 : pay.Amount is >= 2_000 and <= 20_000_000);
}
