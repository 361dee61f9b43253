using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>
/// Nothing was read, checked or printed long after the day up to which the site was: 2062 for 2026. Pages would print
/// it, and a source from the future is never stale. The day of comparison is the site's own: no build reads a clock.
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
        if (day.DayNumber <= asOf.DayNumber + (Weeks * 7))
            return;
        log.Warn(
            Codes.DayAhead,
            at,
            $"{day:yyyy-MM-dd} is more than {Weeks} weeks after {asOf:yyyy-MM-dd}, up to which this site is checked",
            "correct the year, or bring as-of in content/site.yaml up to date"
        );
    }

    internal static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        if (builder.Site is not { AsOf: var asOf })
            return;
        void Day(object of, string key, DateOnly? day)
        {
            if (day is { } known)
                Report(known, asOf, builder.Places.Of(of, key), log);
        }

        foreach (var role in builder.Roles)
        {
            Day(role, "reviewed", role.Reviewed);
            foreach (var pay in role.Pay)
                Day(pay, "as-of", FirstDay(pay.AsOf));
        }
        foreach (var credential in builder.Credentials)
        {
            Day(credential, "reviewed", credential.Reviewed);
            foreach (var fact in credential.Facts)
                Day(fact, "as-of", FirstDay(fact.AsOf));
        }
        foreach (var guide in builder.Guides)
            Day(guide, "reviewed", guide.Reviewed);
        if (builder.Method is { } method)
            Day(method, "reviewed", method.Reviewed);
        foreach (var claim in builder.Context)
            Day(claim, "as-of", FirstDay(claim.AsOf));
        foreach (var file in builder.FiguresFiles)
            Day(file, "retrieved", file.Retrieved);
        foreach (var source in builder.Sources)
        {
            Day(source, "retrieved", source.Retrieved);
            Day(source, "published", FirstDay(source.Published));
        }
    }

    /// <summary>The first day that a period may mean; a projection speaks of years to come.</summary>
    private static DateOnly? FirstDay(ReferencePeriod period) =>
        period switch
        {
            ReferencePeriod.Day day => day.Date,
            ReferencePeriod.Month { Value: var month } => new DateOnly(month.Year, month.Month, 1),
            ReferencePeriod.Year year => new DateOnly(year.Value, 1, 1),
            _ => null,
        };
}

/// <summary>
/// A source older than its own rhythm is named, so that somebody who checks looks for a newer release.
/// </summary>
internal static class StaleSources
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        if (builder.Site is not { } site)
            return;
        foreach (var source in builder.Sources.Where(s => s.IsStale(site.AsOf)))
            log.Remind(
                Codes.StaleSource,
                builder.Places.Of(source, "published"),
                $"'{source.Id}' updates every {KebabCase.Of(source.UpdatesEvery!.Value.ToString()).Replace('-', ' ')}, and this is of {Staleness.LastDayOf(source):yyyy-MM-dd}",
                "look for a newer release, or leave updates-every out if there will be none"
            );
    }
}

/// <summary>All that an article says is entered somewhere: a claim that does not suit us may not be left out.</summary>
internal static class StatementsEntered
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        var entered = CitedClaims
            .All(ledger)
            .SelectMany(c => c.Citation.Statements)
            .Select(StatementRange.Number)
            .ToHashSet();
        foreach (var source in ledger.Sources.Values.Where(s => s.Statements is not null))
        {
            IReadOnlyList<string> missing =
            [
                .. Enumerable
                    .Range(source.Statements!.First, source.Statements.Last - source.Statements.First + 1)
                    .Where(n => !entered.Contains(n))
                    .Select(StatementRange.Name),
            ];
            if (missing.Count == 0)
                continue;
            log.Error(
                Codes.StatementNotEntered,
                builder.Places.Of(source, "statements"),
                missing.Count == 1
                    ? $"{missing[0]} is entered nowhere"
                    : $"{missing.Count} statements are entered nowhere: {string.Join(", ", missing)}",
                "enter each as a claim of a role, of content/context.yaml or of content/contradictions.yaml"
            );
        }
    }
}

/// <summary>
/// A claim that enters a statement cites the article in which it stands, and no number belongs to two articles.
/// </summary>
internal static class StatementsOwned
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        IReadOnlyList<Source> articles =
        [
            .. builder.Sources.Where(s => s.Statements is not null).OrderBy(s => s.Statements!.First),
        ];
        foreach (var (before, after) in articles.Zip(articles.Skip(1)))
            if (after.Statements!.First <= before.Statements!.Last)
                log.Error(
                    Codes.SharedStatements,
                    builder.Places.Of(after, "statements"),
                    $"{StatementRange.Name(after.Statements.First)} is a statement of '{before.Id}' already",
                    "give each article its own numbers"
                );
        if (builder.Unread.Contains(EntityKind.Source))
            return;
        foreach (var use in builder.Readings.SelectMany(r => r.Statements))
        {
            var owner = articles.FirstOrDefault(s => s.Statements!.Contains(use.Number));
            if (owner is not null && use.Sources.Contains(owner.Id.Text))
                continue;
            log.Error(
                Codes.ForeignStatement,
                use.At,
                $"{StatementRange.Name(use.Number)} is not a statement of {Named(use.Sources)}",
                owner is null
                    ? "no source has this number among its statements"
                    : $"it is one of '{owner.Id}': add that source, or correct the number"
            );
        }
    }

    private static string Named(IReadOnlyList<string> sources) => string.Join(" or ", sources.Select(s => $"'{s}'"));
}

/// <summary>
/// Letters after a name are awarded by someone who awards them, and only that body's own pages are its word. Whose
/// page a source is decides its label everywhere, so it is looked at here.
/// </summary>
internal static class IssuersCertify
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var others = builder.Organizations.Where(o => !o.Certifies).Select(o => o.Id).ToHashSet();
        foreach (var credential in builder.Credentials.Where(c => others.Contains(c.Issuer)))
            log.Error(
                Codes.IssuerDoesNotCertify,
                builder.Places.Of(credential, "issuer"),
                $"'{credential.Issuer}' does not certify",
                "write certifies: true in content/organizations.yaml, or name the body that does"
            );
        if (builder.Unread.Contains(EntityKind.Organization) || builder.Unread.Contains(EntityKind.Source))
            return;
        CheckPages(builder, others, log);
    }

    /// <param name="builder">All files.</param>
    /// <param name="others">Who does not certify; where letters name one of them, that was reported, and their pages
    /// are left alone.</param>
    /// <param name="log">What was found.</param>
    private static void CheckPages(LedgerBuilder builder, HashSet<Id<Organization>> others, DiagnosticLog log)
    {
        var organizations = builder.Organizations.DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        var issuers = organizations
            .Keys.Except(others)
            .Concat(builder.Credentials.Select(c => c.Issuer))
            .Where(organizations.ContainsKey)
            .ToHashSet();
        var pages = builder
            .Sources.Where(s => s.Kind == SourceKind.Issuer && organizations.ContainsKey(s.Publisher))
            .DistinctBy(s => s.Id)
            .ToDictionary(s => s.Id);
        foreach (var page in pages.Values.Where(p => !issuers.Any(i => SpeaksFor(p.Publisher, i))))
            log.Error(
                Codes.NotAnIssuersPage,
                builder.Places.Of(page, "kind"),
                $"'{page.Publisher}' issues no certification",
                "give the page another kind, or write certifies: true in content/organizations.yaml"
            );
        foreach (
            var credential in builder.Credentials.Where(c => issuers.Contains(c.Issuer) && !others.Contains(c.Issuer))
        )
        foreach (
            var (fact, source) in credential
                .Facts.SelectMany(f => f.Citation.Sources.Select(s => (Fact: f, Source: s)))
                .DistinctBy(x => x.Source)
        )
            if (pages.TryGetValue(source, out var page) && !SpeaksFor(page.Publisher, credential.Issuer))
                log.Error(
                    Codes.AnotherIssuersPage,
                    builder.Places.Of(fact),
                    $"'{source}' is a page of '{page.Publisher}', and '{credential.Id}' is issued by '{credential.Issuer}'",
                    "cite a page of the issuer, or an article that speaks of it"
                );

        // A parent speaks for its college, a chapter for the body it is part of.
        bool SpeaksFor(Id<Organization> publisher, Id<Organization> issuer) =>
            publisher == issuer
            || organizations[issuer].Parent == publisher
            || organizations[publisher].Parent == issuer;
    }
}

/// <summary>
/// Two sources that print the same odd amount seldom counted twice: one has it from the other, and then it is one
/// witness, not two. Round amounts meet by chance.
/// </summary>
internal static class ProbableCopies
{
    private const int Round = 1000;

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (
            var same in builder
                .Roles.SelectMany(r => r.Pay)
                .Where(p => p.Amount % Round != 0)
                .GroupBy(p => (p.Amount, p.Per))
        )
        {
            List<PayClaim> seen = [];
            foreach (var pay in same)
            {
                if (seen.FirstOrDefault(other => AreApart(pay.Citation, other.Citation)) is { } first)
                    log.Warn(
                        Codes.ProbableCopy,
                        builder.Places.Of(pay, "amount"),
                        $"'{pay.Amount}' is also what '{first.Citation.Sources[0]}' has, at {builder.Places.Of(first, "amount")}",
                        "find out who has it from whom, and write quotes: with that source"
                    );
                seen.Add(pay);
            }
        }
    }

    private static bool AreApart(Citation one, Citation other) =>
        !one.Sources.Intersect(other.Sources).Any()
        && !(one.Quotes is { } a && (other.Sources.Contains(a) || other.Quotes == a))
        && !(other.Quotes is { } b && one.Sources.Contains(b));
}
