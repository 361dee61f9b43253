using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>
/// Care of patients needs a license. A page that gives it to a role without one would mislead about the law.
/// </summary>
internal static class ClinicalDuties
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var clinical = builder.Terms[TermKind.Duty].Where(t => t.Clinical).Select(t => t.Id).ToHashSet();
        var licenses = builder.Credentials.Where(c => c.Kind == CredentialKind.License).Select(c => c.Id).ToHashSet();
        foreach (var role in builder.Roles.Where(r => !r.Certifications.Any(c => licenses.Contains(c.Value))))
        foreach (var duty in role.Duties.Where(d => clinical.Contains(d.Duty) && d.Citation.MayDecide))
            log.Error(
                Codes.ClinicalDuty,
                builder.Places.Of(duty, "duty"),
                $"'{duty.Duty}' is care of patients, and '{role.Id}' has no license",
                "write status: disputed with a note, or add the license under certifications"
            );
    }
}

/// <summary>
/// What may be so and hardly is: two jobs of one title, a title like a paragraph, a wage that nobody lives on.
/// </summary>
internal static class DoubtfulRoles
{
    /// <summary>The country whose figures the importers read.</summary>
    private const string CountryOfFigures = "US";

    private const int LongestTitle = 100;

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var places = builder.Places;
        Dictionary<string, SourceSpan> titles = new(StringComparer.Ordinal);
        foreach (
            var (title, job) in builder
                .Roles.Select(r => (r.Title, (object)r))
                .Concat(builder.Drafts.Select(d => (d.Title, (object)d)))
        )
        {
            var at = places.Of(job, "title");
            var known = TitleId.TryOf(title, out var id) ? id.Text : title.ToUpperInvariant();
            if (!titles.TryAdd(known, at))
                log.Warn(
                    Codes.SameTitle,
                    at,
                    $"'{Excerpt.Of(title)}' is the title of another role too, at {titles[known]}",
                    "say in the title what sets them apart, or make one role of the two"
                );
            Title(title, at);
        }
        foreach (var role in builder.Roles)
        {
            Title(role.Plural, places.Of(role, "plural"));
            foreach (var (at, title) in role.AlsoCalled.Index())
                Title(title, places.Of(role, "also-called", at));
            if (role.Country != CountryOfFigures)
                log.Warn(
                    Codes.CountryWithoutFigures,
                    places.Of(role, "country"),
                    $"'{role.Country}' has no official figures here: those of salary-data/ are of the {CountryOfFigures}",
                    $"its pages would show {CountryOfFigures} wages; write country: {CountryOfFigures}, or leave the role out until there are figures"
                );
            foreach (var pay in role.Pay)
                if (!IsPlausible(pay))
                    log.Warn(
                        Codes.ImplausiblePay,
                        places.Of(pay, "amount"),
                        $"'{pay.Amount}' is hardly pay for {(pay.Per == PayPer.Hour ? "an hour" : "a year")}",
                        "write the amount in whole dollars, without k, and look at per:"
                    );
        }
        foreach (var guide in builder.Guides)
            Title(guide.Title, places.Of(guide, "title"));

        void Title(string title, SourceSpan at)
        {
            if (title.Length > LongestTitle)
                log.Warn(
                    Codes.LongTitle,
                    at,
                    $"this title has {title.Length} letters; more than {LongestTitle} fill a phone",
                    "say it shorter: it stands on many pages, and in every list"
                );
        }
    }

    /// <summary>Wide enough for any job that a source prints; zero is another mistake.</summary>
    private static bool IsPlausible(PayClaim pay) =>
        pay.Amount == 0
        || (pay.Per == PayPer.Hour ? pay.Amount is >= 2 and <= 1_500 : pay.Amount is >= 2_000 and <= 20_000_000);
}

/// <summary>A reader who is told that a claim is in doubt is told why.</summary>
internal static class DoubtsExplained
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var citation in builder.Claims.Select(c => c.Citation).Where(c => !c.MayDecide && c.Note is null))
            log.Error(
                Codes.NoteMissing,
                builder.Places.Of(citation, ClaimFields.Status.Name),
                $"this claim is {KebabCase.Of(citation.Status.ToString())} and has no note",
                citation.Status == ClaimStatus.Disputed
                    ? "write note: and what contradicts it"
                    : "write note: and where it was looked for"
            );
    }
}

/// <summary>
/// Once a role says how large the job is, every measure was looked for: it is claimed, or it is named as not stated.
/// So a gap on the page is a finding and never an oversight.
/// </summary>
internal static class SizesStated
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var role in builder.Roles)
        {
            // Who the role reports to was asked before the other measures were.
            var begun =
                role.NotStated.Count > 0
                || Enum.GetValues<ScopeMeasure>()
                    .Any(m => m != ScopeMeasure.ReportsTo && role.About(m.Aspect()).Count > 0);
            foreach (var measure in Enum.GetValues<ScopeMeasure>())
            {
                var word = KebabCase.Of(measure.ToString());
                var claimed = role.About(measure.Aspect()).Count > 0;
                var at = role.NotStated.Index().FirstOrDefault(n => n.Item == measure, (-1, default)).Index;
                if (claimed && at >= 0)
                    log.Error(
                        Codes.SizeStatedAndNot,
                        builder.Places.Of(role, "not-stated", at),
                        $"'{word}' is not stated by any source, and claimed as well",
                        $"take it out of not-stated, or take out {word}:"
                    );
                else if (begun && !claimed && at < 0)
                    log.Error(
                        Codes.SizeNotLookedUp,
                        builder.Places.Of(role, role.NotStated.Count > 0 ? "not-stated" : "title"),
                        $"'{role.Id}' says how large the job is, but nothing of {word}",
                        $"claim it under {word}:, or add {word} to not-stated"
                    );
            }
        }
    }
}

/// <summary>Steps up never lead back to where they began.</summary>
internal static class StepsUp
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var roles = builder.Roles.ToDictionary(r => r.Id);
        foreach (var role in builder.Roles)
            for (var i = 0; i < role.LeadsTo.Count; i++)
                if (WayBack(role.LeadsTo[i], role.Id, roles) is { } way && way.Min() == role.Id)
                    log.Error(
                        Codes.StepsInACircle,
                        builder.Places.Of(role, "leads-to", i),
                        $"'{role.LeadsTo[i]}' leads back to '{role.Id}'"
                            + (
                                way.Count > 2
                                    ? $" by way of {string.Join(", ", way.Skip(1).SkipLast(1).Select(s => $"'{s}'"))}"
                                    : ""
                            ),
                        "a step up goes one way; take one of these steps out"
                    );
    }

    /// <summary>The shortest way from a role to another, both ends in it.</summary>
    private static IReadOnlyList<Id<RoleProfile>>? WayBack(
        Id<RoleProfile> from,
        Id<RoleProfile> to,
        IReadOnlyDictionary<Id<RoleProfile>, RoleProfile> roles
    )
    {
        var cameFrom = new Dictionary<Id<RoleProfile>, Id<RoleProfile>?> { [from] = null };
        var next = new Queue<Id<RoleProfile>>([from]);
        while (next.TryDequeue(out var at))
        {
            if (at == to)
            {
                List<Id<RoleProfile>> way = [];
                for (Id<RoleProfile>? step = at; step is not null; step = cameFrom[step])
                    way.Insert(0, step);
                return way;
            }
            foreach (var step in roles.TryGetValue(at, out var role) ? role.LeadsTo : [])
                if (cameFrom.TryAdd(step, at))
                    next.Enqueue(step);
        }
        return null;
    }
}

/// <summary>
/// Nobody quotes themselves or is a part of themselves, and a site that sends its readers to itself has nobody who
/// reads what they report.
/// </summary>
internal static class OfItself
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (
            var citation in builder
                .Claims.Select(c => c.Citation)
                .Where(c => c.Quotes is { } quoted && c.Sources.Contains(quoted))
        )
            log.Error(
                Codes.AboutItself,
                builder.Places.Of(citation, ClaimFields.Quotes.Name),
                $"'{citation.Quotes}' quotes itself",
                "leave quotes out, or write whom it quotes"
            );
        foreach (var organization in builder.Organizations.Where(o => o.Parent == o.Id))
            log.Error(
                Codes.AboutItself,
                builder.Places.Of(organization, "parent"),
                $"'{organization.Id}' is a part of itself",
                "leave parent out, or write whose part it is"
            );
        if (builder.Site is not { } site)
            return;
        foreach (var (key, address) in new[] { ("issues", site.Issues), ("contact", site.Contact) })
            if (address is not null && (address + "/").StartsWith(site.Origin + "/", StringComparison.Ordinal))
                log.Error(
                    Codes.AboutItself,
                    builder.Places.Of(site, key),
                    $"'{address}' is a page of this site, where nobody reads reports",
                    $"write where they are read, or leave {key} out"
                );
    }
}

/// <summary>
/// Where O*NET's lists have the title of a role, the role links to a class that they put it under. The lists may be
/// wrong about a job and a person right, so this is said and not refused.
/// </summary>
internal static class TitlesListed
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var listed = builder.Survey.Titles.ClassesOf(builder.Roles.Select(r => r.Title));
        foreach (var role in builder.Roles.Where(r => listed.Contains(r.Title)))
        {
            IReadOnlyList<string> there = [.. listed[role.Title].Select(soc => soc.Text)];
            IReadOnlyList<string> here = [.. role.Occupations.Select(o => o.Soc.Text)];
            // A class that no release knows has a message of its own.
            if (there.Intersect(here).Any() || role.Occupations.All(o => builder.Wages.Newest(o.Soc) is null))
                continue;
            log.Warn(
                Codes.TitleListedElsewhere,
                builder.Places.Of(role.MainOccupation, "soc"),
                $"O*NET’s lists put the title '{role.Title}' under {Listed.AndMore(there, 4)}, not under {Listed.And(here)}",
                "link to one of these classes as well, or look whether the sources of this role speak of the same job"
            );
        }
    }
}

/// <summary>Advice is about steps that the role has, and questions are about duties that it has.</summary>
internal static class AdviceFits
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var known = builder.Roles.Select(r => r.Id).ToHashSet();
        foreach (var role in builder.Roles)
        {
            // Where a step itself is misspelt, that is the mistake.
            var steps = role.LeadsTo.All(known.Contains) ? role.Steps : [];
            var below = builder.Roles.Where(r => r.LeadsTo.Contains(role.Id)).Select(r => r.Id).ToHashSet();
            foreach (var step in steps.Where(s => !role.LeadsTo.Contains(s.To) && !below.Contains(s.To)))
                log.Error(
                    Codes.AdviceForNoStep,
                    builder.Places.Of(step, "to"),
                    $"no step leads from '{role.Id}' to '{step.To}', or back",
                    () =>
                        DidYouMean.Hint(step.To.Text, role.LeadsTo.Concat(below).Select(l => l.Text))
                        ?? $"add {step.To} to leads-to, or take the advice out"
                );
            var duties = Rarity.DutiesOf(role).ToHashSet();
            foreach (var question in role.Interview.Where(q => !duties.Contains(q.Duty)))
                log.Error(
                    Codes.QuestionWithoutDuty,
                    builder.Places.Of(question, "duty"),
                    $"'{question.Duty}' is not a duty of '{role.Id}', or a disputed one",
                    () =>
                        DidYouMean.Hint(question.Duty.Text, duties.Select(d => d.Text))
                        ?? "ask only about what the job is said to be"
                );
        }
    }
}

/// <summary>
/// A role has a duty once, with all its sources. Twice it would stand twice in every list of it, and a disputed one
/// beside one that is not. What some sources say plainly and others only with "may" is two claims.
/// </summary>
internal static class SaidTwice
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var role in builder.Roles)
        {
            Report(role.Duties.Where(d => !d.Sometimes).Select(d => ((object)d, d.Duty)), "duty");
            Report(role.Duties.Where(d => d.Sometimes).Select(d => ((object)d, d.Duty)), "duty");
            Report(Of(role.Skills), "skill");
            Report(Of(role.Settings), "setting");
            Report(Of(role.Industries), "industry");
            Report(Of(role.Certifications), "certification");
            Report(Of(role.Certifiers), "organization");
            Report(role.Steps.Select(s => ((object)s, s.To)), "to");
            ReportItems(role, "leads-to", role.LeadsTo);
            ReportItems(role, "not-stated", role.NotStated);
            ReportItems(role, "also-called", role.AlsoCalled);
            foreach (var task in role.Core)
            {
                ReportItems(task, "duties", task.Duties);
                ReportItems(task, "measured", task.Measured);
                ReportItems(task, "sources", task.Sources);
            }
        }

        static IEnumerable<(object, Id<T>)> Of<T>(IEnumerable<Claim<Id<T>>> claims)
            where T : class => claims.Select(c => ((object)c, c.Value));

        // Items of a list that are no claims: a step twice would be drawn twice.
        void ReportItems<T>(object role, string key, IReadOnlyList<T> items)
            where T : notnull
        {
            for (var i = 0; i < items.Count; i++)
                if (items.Take(i).Contains(items[i]))
                    log.Error(
                        Codes.SameClaimTwice,
                        builder.Places.Of(role, key, i),
                        $"'{builder.Places.TextOf(role, key, i)}' stands under {key} a second time",
                        "keep one of the two"
                    );
        }

        void Report<T>(IEnumerable<(object Claim, Id<T> Id)> claims, string key)
            where T : class
        {
            Dictionary<Id<T>, object> first = [];
            foreach (var (claim, id) in claims)
                if (!first.TryAdd(id, claim))
                    log.Error(
                        Codes.SameClaimTwice,
                        builder.Places.Of(claim, key),
                        $"the {key} '{id}' stands here a second time",
                        $"keep the one on line {builder.Places.Of(first[id], key).Line}, and write the sources of both under its sources:"
                    );
        }
    }
}
