using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What could be wrong on a page: contradictions that change a decision, and figures left out.</summary>
public static class NotSettled
{
    private const int MostContradictions = 2;
    private const int MostFigures = 4;

    public static IReadOnlyList<OpenPoint> Of(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var all = Contradictions([.. roles.Select(r => r.Role)], inputs).ToList();
        var contradictions = all.Take(MostContradictions).ToList();
        List<OpenPoint> points = [.. contradictions.Select(c => new OpenPoint(Heading(c.Topic), Short(c, inputs)))];
        var shown = contradictions
            .SelectMany(c => c.Short!.Parts)
            .OfType<RichText.FigureReference>()
            .Select(r => inputs.Figures.Find(r.Id)?.Id)
            .ToHashSet();
        if (LeftOut(roles, shown, inputs) is { } leftOut)
            points.Add(leftOut);
        if (all.Count > contradictions.Count)
            points.Add(
                new(
                    "More",
                    inputs
                        .Line()
                        .Say($"{contradictions.Count} of {all.Count} points on which sources clash stand here. ")
                        .Link("All of them, in full", SitePath.Articles.Text)
                        .Say(".")
                        .Done()
                )
            );
        if (Duties(roles, inputs) is { } words)
            points.Add(new("Duties", Line.Plain(words)));
        return points;
    }

    private static IEnumerable<Contradiction> Contradictions(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        inputs
            .Ledger.Contradictions.Where(c =>
                c.Short is not null
                && (
                    c.Pair
                        ? roles.Count > 1 && roles.All(r => c.Roles.Contains(r.Id))
                        : roles.Any(r => c.Roles.Contains(r.Id))
                )
            )
            // What is about exactly these roles comes before what is about one of them among others.
            .OrderByDescending(c => c.Pair)
            .ThenBy(c => c.Roles.Count(id => roles.All(r => r.Id != id)))
            .DistinctBy(c => c.Topic);

    /// <summary>How far they rest on articles and on what single employers write; null where a survey has them all.</summary>
    private static string? Duties(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var sources = roles
            .SelectMany(r => r.Role.Duties)
            .Where(d => d.Citation.MayDecide)
            .Select(d => d.Citation.Sources.Select(s => inputs.Ledger.Sources[s]).ToList())
            .ToList();
        var written = sources.Where(all => all.All(s => s.Kind is SourceKind.Editorial or SourceKind.Seller)).ToList();
        if (written.Count == 0)
            return null;
        var ofEmployers = written.Count(all => all.All(s => IsOfEmployer(s, inputs)));
        var from =
            ofEmployers == written.Count ? "job descriptions of single employers"
            : ofEmployers > 0 ? "articles and job descriptions"
            : "articles";
        return written.Count == sources.Count
            ? $"come from {from}, not from a survey of real jobs."
            : $"come from {from} in part, not all from a survey of real jobs.";
    }

    /// <summary>What an employer writes of its own posts; a university is one too, where it sells nothing with it.</summary>
    internal static bool IsOfEmployer(Source source, SiteInputs inputs) =>
        source.Kind == SourceKind.Editorial
        && inputs.Ledger.Organizations[source.Publisher].Kind
            is OrganizationKind.Employer
                or OrganizationKind.University;

    private static Line Short(Contradiction c, SiteInputs inputs) =>
        Cells.Cited(c.Short!, () => inputs.Notes.OfAll(c.Says.Select(s => s.Citation)), inputs);

    private static OpenPoint? LeftOut(IReadOnlyList<RolePay> roles, HashSet<FigureId?> shown, SiteInputs inputs)
    {
        var unused = roles
            .SelectMany(r => r.NotUsed.Select(p => (r.Role, Pay: p)))
            .Where(x => x.Pay.Citation.Statements.Count > 0 && !shown.Contains(inputs.Figures.Of(x.Role, x.Pay).Id))
            .DistinctBy(x => x.Pay.Amount)
            .ToList();
        if (unused.Count == 0)
            return null;
        var all = unused.Count;
        unused = [.. unused.Take(MostFigures)];
        var line = inputs.Line();
        foreach (var group in unused.GroupBy(x => x.Pay.Citation.Quotes))
        {
            var items = group.ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0)
                    line.Say(i == items.Count - 1 ? " and " : ", ");
                line.Amount(inputs.Figures.Of(items[i].Role, items[i].Pay), withNote: false);
            }
            line.Say(
                group.Key is { } quoted
                    ? $", credited to {inputs.Ledger.PublisherOf(inputs.Ledger.Sources[quoted]).ShortName} but not found there "
                    : ", an “average” that names no source "
            );
            line.Cite(inputs.Notes.OfAll(items.Select(i => i.Pay.Citation))).Say(". ");
        }
        if (all > unused.Count)
            line.Say($"{unused.Count} of {all} are named here; ")
                .Link("all with their reasons", AllFigures(roles))
                .Say(".");
        return new("Figures left out", line.Done());
    }

    /// <summary>Those of two jobs stand on the page about their pay, those of one further down on its own.</summary>
    private static string AllFigures(IReadOnlyList<RolePay> roles) =>
        roles is [var a, var b]
            ? SitePath.ComparisonPay(a.Role.Id, b.Role.Id).Text
            : SitePath.Role(roles[0].Role.Id).Text + "#open";

    private static string Heading(ContradictionTopic topic) =>
        topic switch
        {
            ContradictionTopic.Title => "The title",
            ContradictionTopic.Duties => "The work",
            ContradictionTopic.Seniority => "Level",
            _ => topic.ToString(),
        };
}

/// <summary>A pay figure seen elsewhere and why nothing is made of it.</summary>
public static class NotUsedPays
{
    public static NotUsedPay Of(RoleProfile role, PayClaim pay, SiteInputs inputs)
    {
        var figure = inputs.Figures.Of(role, pay);
        var why =
            pay.Citation.Note is { } note ? inputs.Resolve(note)
            : pay.Citation.Quotes is { } quoted
                ? Line.Plain($"Credited to {inputs.Ledger.Sources[quoted].Title}; not found there.")
            : Line.Plain("Names no source.");
        return new(figure, $"{PayWords.Kind(pay.Kind)}, {pay.AsOf}", why);
    }
}

/// <summary>Five questions that tell from an advert which of two jobs it is: first the work, then the size.</summary>
public static class AdQuestions
{
    private const int AboutWork = 3;
    private const int InAll = 5;

    public static (IReadOnlyList<string> Questions, Line HowToCount) Of(
        RoleSide a,
        RoleSide b,
        Overlap<Id<Term>> overlap,
        SiteInputs inputs
    )
    {
        var forA = Questions(a, overlap.OnlyA, inputs).Take(AboutWork).ToList();
        var forB = Questions(b, overlap.OnlyB, inputs).Take(AboutWork - forA.Count).ToList();
        // Asked of an advert is what a source says of one of the two; where none does, what the family asks.
        var size = Enum.GetValues<ScopeMeasure>()
            .Where(m => a.Role.SizeBy(m).Any() || b.Role.SizeBy(m).Any())
            .Select(m => Sizes.Question(m, inputs.Ledger.Site.Wording));
        var scope = size.Concat(inputs.Ledger.Families[a.Role.Family].ScopeQuestions);
        return (
            [.. forA.Concat(forB).Concat(scope).Take(InAll)],
            inputs
                .Line()
                .Say(HowToCount(a, b, forA.Count, forB.Count) + " Another title? ")
                .Link("Decode it", SitePath.Titles.Text)
                .Say(".")
                .Done()
        );
    }

    // What a role does only sometimes cannot tell it from another.
    private static IEnumerable<string> Questions(RoleSide side, IEnumerable<Id<Term>> duties, SiteInputs inputs) =>
        duties
            .Where(id => side.Role.Duties.Any(d => d.Duty == id && d.Citation.MayDecide && !d.Sometimes))
            .Select(id => inputs.Ledger.TermOf(TermKind.Duty, id).Question)
            .OfType<string>();

    private static string HowToCount(RoleSide a, RoleSide b, int forA, int forB) =>
        (forA, forB) switch
        {
            (0, 0) => "The sources name the same work for both, so the size of the job decides.",
            (_, 0) =>
                $"Mostly yes to the first {NumberWords.Of(forA)}: it is nearer to {a.Name} than to {b.Name}, whatever the title.",
            (0, _) =>
                $"Mostly yes to the first {NumberWords.Of(forB)}: it is nearer to {b.Name} than to {a.Name}, whatever the title.",
            _ =>
                $"Yes to the first {NumberWords.Of(forA)} points to {a.Name}, yes to the next {NumberWords.Of(forB)} to {b.Name}, whatever the title.",
        };
}

/// <summary>Which years were read from the publisher's own files, and which from a copy that others made.</summary>
public static class Copies
{
    /// <summary>Of national wages; null where all years are the publisher's own.</summary>
    public static Line? Of(IEnumerable<YearMonth> releases, SiteInputs inputs)
    {
        var byForm = releases
            .Distinct()
            .Select(r => (r.Year, Form: inputs.FormOf(r)))
            .Where(r => r.Form is not null)
            .ToLookup(r => r.Form!.Value, r => r.Year);
        if (!byForm[FiguresForm.Conversion].Any())
            return null;
        var line = inputs
            .Line()
            .Strong("Whose copy.")
            .Say(
                $" The figures of {YearSpans.Of(byForm[FiguresForm.Conversion])} were read from tables that others made of the bureau’s files"
            );
        if (byForm[FiguresForm.Workbook].Any())
            line.Say($", those of {YearSpans.Of(byForm[FiguresForm.Workbook])} from the files themselves");
        return line.Say(". ")
            .Link("Every file and what is known of it", $"{SitePath.Source(inputs.Ledger.Official.Oews)}#files")
            .Say(".")
            .Done();
    }
}
