using System.Globalization;
using CareerCompare.Core;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What is said of a job ad that was read. The page of ads says the same with a script, in <c>ad-judge.js</c>; a test holds the two
/// together on every case.
/// </summary>
/// <param name="answer">What was read, and for which job it is.</param>
/// <param name="day">Of the ad, or on which it is read.</param>
/// <param name="cities">By which its place is found.</param>
/// <param name="ledger">With the figures.</param>
public sealed class AdSentences(AdAnswer answer, DateOnly day, AdCities cities, Ledger ledger)
{
    private const int MostReasons = 8;

    /// <summary>What counts for a job, and against it.</summary>
    public static IEnumerable<string> Reasons(AdPlace of)
    {
        if (of.TitleIsOwn is { } own)
            yield return own ? "The title is its own." : "The title ends in its own.";
        foreach (var rule in of.Reasons.OrderByDescending(r => Math.Abs(r.Weight)).Take(MostReasons))
            yield return rule.Weight < 0 ? $"Against it: {rule.Says}" : rule.Says;
    }

    /// <summary>How far the likeliest job is from the next; null where none fits, or another is within reach and so named.</summary>
    public string? Sure =>
        answer is { Likeliest: not null, WithinReach.Count: 0 }
            ? "No other job that is compared here is within reach."
            : null;

    /// <summary>
    /// By which words the official figures sort a post into one group or another, and that an ad does not settle it where
    /// there are several.
    /// </summary>
    public IEnumerable<string> Sorts()
    {
        if (answer.Likeliest is not { } likeliest)
            yield break;
        var groups = RoleGroup
            .Of(likeliest.Role)
            .Select(g => ledger.Occupations.GetValueOrDefault(g.Soc))
            .OfType<Occupation>()
            .Where(o => o.Does is not null)
            .ToList();
        foreach (var group in groups)
            yield return $"{FirstLetter.Capital(group.Name)} are those who {group.Does}.";
        if (groups.Count > 1)
            yield return Unsettled;
    }

    /// <summary>What would put another job first, or bring it nearer.</summary>
    public IEnumerable<string> Turns() =>
        answer.Turns.Select(t =>
            $"{t.Role.Title} comes {(t.PutsFirst ? "first" : "nearer")} if you also hear: {string.Join("; ", t.Heard.Select(Heard))}."
        );

    /// <summary>
    /// Of the likeliest job and of those within reach, each group once at each place: a sentence a place, then one on the
    /// time since.
    /// </summary>
    public IEnumerable<string> Pay()
    {
        var offers = (answer.Likeliest is { } first ? answer.WithinReach.Prepend(first) : [])
            .SelectMany(p => AdOffer.Of(answer.Facts, p.Role, cities, ledger))
            .DistinctBy(o => (o.Group, o.Place?.Id, o.Employer?.Code))
            .ToList();
        var costs = offers
            .Select(o => AdOffer.Since(o.Group, o.Cell.Release, day, ledger))
            .OfType<LaborCost>()
            .Distinct()
            .GroupBy(c => (c.Month, Fell: c.ChangePercent < 0));
        return offers
            .GroupBy(o => (o.Place?.Id, o.Employer?.Code))
            .Select(there => Said([.. there]))
            .Concat(costs.Select(c => Since([.. c])));
    }

    /// <summary>What the ad leaves out.</summary>
    public IEnumerable<string> Ask()
    {
        if (answer.Likeliest is { } likeliest)
            foreach (
                var ask in RoleGroup
                    .Of(likeliest.Role)
                    .Select(g => ledger.Occupations.GetValueOrDefault(g.Soc)?.Ask)
                    .OfType<string>()
            )
                yield return FirstLetter.Capital(ask) + "?";
        foreach (var (measure, _, number) in Sized)
            if (number(answer.Facts) is null && (measure != ScopeMeasure.Providers || ServesPeople))
                yield return Sizes.Question(measure, ledger.Site.Wording);
        if (answer.Facts.Education > EducationLevel.HighSchool)
            yield return Instead;
        if (answer.Facts.Per is null)
            yield return NoPay;
        else if (answer.Facts.PayHigh is null || answer.Facts.PayLow is null)
            yield return OneEnd;
    }

    /// <summary>What tells the size of a post: the name of the fact that states it, and its number; empty where an ad states none.</summary>
    public static IReadOnlyList<(ScopeMeasure Measure, string Fact, Func<AdFacts, int?> Number)> Sized { get; } =
    [
        (ScopeMeasure.Providers, "providers", f => f.Providers),
        (ScopeMeasure.StaffLed, "staff", f => f.Staff),
        (ScopeMeasure.Sites, "sites", f => f.Sites),
        (ScopeMeasure.BudgetSize, "", _ => null),
        (ScopeMeasure.ReportsTo, "", _ => null),
        (ScopeMeasure.Hiring, "", _ => null),
    ];

    public const string NoPay = "What is the pay range for this post?",
        OneEnd = "What is the other end of the pay range?",
        Instead = "What experience counts in place of the schooling?",
        Unsettled = "The ad does not settle which of them this post is: that is what to ask first.";

    public static string Dollars(decimal amount) =>
        amount == Math.Truncate(amount)
            ? string.Create(CultureInfo.InvariantCulture, $"${amount:#,0}")
            : string.Create(CultureInfo.InvariantCulture, $"${amount:#,0.00}");

    // Whom an office serves is asked only at a kind of employer that the survey of wages knows.
    private bool ServesPeople =>
        ledger.AdWords.Employers.FirstOrDefault(e => e.Id == answer.Facts.Employer) is { Naics: not null };

    private static string Heard(AdRule rule) => char.ToLowerInvariant(rule.Says[0]) + rule.Says[1..].TrimEnd('.');

    // Of one month, and all up or all down.
    private string Since(IReadOnlyList<LaborCost> costs)
    {
        var fell = costs[0].ChangePercent < 0;
        var changes = costs.Select(
            (c, i) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"of {c.Name} {(i > 0 ? "" : fell ? "fell " : "rose ")}{Math.Abs(c.ChangePercent):0.0}%"
                )
        );
        return $"Pay {string.Join(" and ", changes)} in the year to {new ReferencePeriod.Month(costs[0].Month)} (Employment Cost Index, US), so against pay of {new ReferencePeriod.Month(new(day.Year, day.Month))} the offer stands somewhat {(fell ? "higher" : "lower")}.";
    }

    // Where it is stands with the first group alone.
    private string Said(IReadOnlyList<OfferPosition> there)
    {
        var first = there[0];
        var where = first.Place is { } place ? $"in {place.Name}, all employers" : $"{first.Employer!.At}, US";
        var groups = there.Select(
            (of, at) =>
                string.Join(
                    " and ",
                    Ends(of)
                        .Select(
                            (end, i) =>
                                (at, i) switch
                                {
                                    (0, 0) => $"{Of(end.At.InWords, NameOf(of))} {where}, were paid",
                                    (_, 0) => $"of {NameOf(of)} there, {end.At.InWords}",
                                    _ => end.At.InWords,
                                } + $" less than {Dollars(end.Dollars)}"
                        )
                )
        );
        return $"In {new ReferencePeriod.Month(first.Cell.Release)} {string.Join("; ", groups)}.";
    }

    private static List<(decimal Dollars, PayPosition At)> Ends(OfferPosition offer) =>
        [.. new[] { offer.Low, offer.High }.OfType<(decimal, PayPosition)>()];

    // "About 4 in 10 supervisors", but "about half of supervisors".
    private static string Of(string part, string group) =>
        part.EndsWith("in 10", StringComparison.Ordinal) ? $"{part} {group}" : $"{part} of {group}";

    private string NameOf(OfferPosition offer) =>
        ledger.Occupations.GetValueOrDefault(offer.Group)?.Name ?? offer.Group.Text;
}
