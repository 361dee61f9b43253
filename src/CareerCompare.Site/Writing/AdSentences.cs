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

    /// <summary>By which words the official figures sort a post into one group or another.</summary>
    public IEnumerable<string> Sorts() =>
        answer.Likeliest is { } likeliest
            ? RoleGroup
                .Of(likeliest.Role)
                .Select(g => ledger.Occupations.GetValueOrDefault(g.Soc))
                .OfType<Occupation>()
                .Where(o => o.Does is not null)
                .Select(o => $"{FirstLetter.Capital(o.Name)} are those who {o.Does}.")
            : [];

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
            .Distinct();
        return offers
            .GroupBy(o => (o.Place?.Id, o.Employer?.Code))
            .Select(there => Said([.. there]))
            .Concat(costs.Select(Since));
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
        foreach (var (measure, stated) in Sized)
            if (!stated(answer.Facts) && (measure != ScopeMeasure.Providers || ServesPeople))
                yield return Sizes.Question(measure, ledger.Site.Wording);
        if (answer.Facts.Per is null)
            yield return NoPay;
        else if (answer.Facts.PayHigh is null || answer.Facts.PayLow is null)
            yield return OneEnd;
    }

    /// <summary>What tells the size of a post, and whether an ad states it.</summary>
    public static IReadOnlyList<(ScopeMeasure Measure, Func<AdFacts, bool> IsStated)> Sized { get; } =
    [
        (ScopeMeasure.Providers, f => f.Providers is not null),
        (ScopeMeasure.StaffLed, f => f.Staff is not null),
        (ScopeMeasure.Sites, f => f.Sites is not null),
        (ScopeMeasure.BudgetSize, _ => false),
        (ScopeMeasure.ReportsTo, _ => false),
        (ScopeMeasure.Hiring, _ => false),
    ];

    public const string NoPay = "What is the pay range for this post?",
        OneEnd = "What is the other end of the pay range?";

    public static string Dollars(decimal amount) =>
        amount == Math.Truncate(amount)
            ? string.Create(CultureInfo.InvariantCulture, $"${amount:#,0}")
            : string.Create(CultureInfo.InvariantCulture, $"${amount:#,0.00}");

    // Whom an office serves is asked only at a kind of employer that the survey of wages knows.
    private bool ServesPeople =>
        ledger.AdWords.Employers.FirstOrDefault(e => e.Id == answer.Facts.Employer) is { Naics: not null };

    private static string Heard(AdRule rule) => char.ToLowerInvariant(rule.Says[0]) + rule.Says[1..].TrimEnd('.');

    private string Since(LaborCost cost) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Pay of {cost.Name} {(cost.ChangePercent < 0 ? "fell" : "rose")} {Math.Abs(cost.ChangePercent):0.0}% in the year to {new ReferencePeriod.Month(cost.Month)} (Employment Cost Index, US), so against pay of {new ReferencePeriod.Month(new(day.Year, day.Month))} the offer stands somewhat {(cost.ChangePercent < 0 ? "higher" : "lower")}."
        );

    // The first group in full, the others by their parts alone where they are held against the same dollars.
    private string Said(IReadOnlyList<OfferPosition> there)
    {
        var first = there[0];
        var where = first.Place is { } place ? $"in {place.Name}, all employers" : $"{first.Employer!.At}, US";
        var ends = Ends(first);
        var said = ends.Select(
            (end, i) =>
                i == 0
                    ? $"{Of(end.At.InWords, NameOf(first))} {where}, were paid less than {Dollars(end.Dollars)}"
                    : $"{end.At.InWords} less than {Dollars(end.Dollars)}"
        );
        var others = there
            .Skip(1)
            .Select(other => (Group: NameOf(other), Ends: Ends(other)))
            .Select(other =>
                $"; of {other.Group} there, "
                + string.Join(
                    " and ",
                    other.Ends.Select(e =>
                        other.Ends.Count == ends.Count ? e.At.InWords : $"{e.At.InWords} less than {Dollars(e.Dollars)}"
                    )
                )
            );
        return $"In {new ReferencePeriod.Month(first.Cell.Release)} {string.Join(" and ", said)}{string.Concat(others)}.";
    }

    private static List<(decimal Dollars, PayPosition At)> Ends(OfferPosition offer) =>
        [.. new[] { offer.Low, offer.High }.OfType<(decimal, PayPosition)>()];

    // "About 4 in 10 supervisors", but "about half of supervisors".
    private static string Of(string part, string group) =>
        part.EndsWith("in 10", StringComparison.Ordinal) ? $"{part} {group}" : $"{part} of {group}";

    private string NameOf(OfferPosition offer) =>
        ledger.Occupations.GetValueOrDefault(offer.Group)?.Name ?? offer.Group.Text;
}
