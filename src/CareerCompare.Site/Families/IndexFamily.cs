using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Families;

/// <summary>The home page, and the page for a wrong address.</summary>
public sealed class IndexFamily(SiteInputs inputs) : IFamily
{
    private const int MostIAm = 3;
    private const int MostOnHome = 10;
    private const int FewRoles = 40;

    public IEnumerable<SiteEntry> Entries() =>
    [
        Entry(SitePath.Home, true, () => inputs.Theme.Page(Home())),
        Entry(SitePath.NotFound, false, () => inputs.Theme.Page(new NotFoundPage(
            inputs.Head(SitePath.NotFound, "No such page", "This address has no page.") with { NoIndex = true, SkipTo = "the links", OpenGraphType = "website" })
        {
            OneOrder = OneOrder,
        })) with
        {
        },
    ];

    private bool OneOrder => inputs.Roles.Count > Hosting.Redirects.MostForBothOrders;

    private static SiteEntry Entry(SitePath path, bool listed, Func<Pages.Html.HtmlPart> part) => new()
    {
        Path = path,
        Kind = SiteEntryKind.Page,
        Listed = listed,
        WriteTo = output => part().WriteTo(output),
    };

    private HomePage Home()
    {
        var steps = (from role in inputs.Roles from id in role.LeadsTo select (From: role, To: inputs.Ledger.Roles[id])).ToList();
        var articles = inputs.Ledger.Sources.Values.Where(s => s.Statements is not null).ToList();
        var iAm = steps.OrderByDescending(s => s.From.Family == s.To.Family).Take(MostIAm)
            .Select(s => new IAmLink($"I am {new RoleSide(Seat.A, s.From).Article} ", new RoleSide(Seat.A, s.From).Name, $", considering {new RoleSide(Seat.A, s.To).Name}", SitePath.Comparison(s.From.Id, s.To.Id)))
            .Append(new("I have a ", "job ad", ", and wonder which job it is", SitePath.Titles))
            .Append(new("I am a ", "student", ", weighing a degree against a certificate or experience", SitePath.Guides));
        return new()
        {
            Head = inputs.Head(SitePath.Home, "How two similar-sounding jobs really differ", inputs.Ledger.Site.Tagline) with { OpenGraphType = "website", SkipTo = "the comparisons" },
            Search = new(inputs.Index.Path, Here: false),
            IAm = [.. iAm],
            Example = Example(),
            Statements = articles.Sum(s => s.Statements!.Last - s.Statements.First + 1),
            NotFoundAtBureau = inputs.Roles.SelectMany(r => r.Pay).Count(p => p.Citation.Status == Core.Claims.ClaimStatus.AttributionNotConfirmed && p.Citation.Quotes == inputs.Ledger.Official.Oews),
            Comparisons = [.. PairsOnHome().Take(MostOnHome).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs))],
            Guides = [.. inputs.Ledger.Guides.Values.OrderBy(g => g.Order).Select(GuideFamily.Link)],
            Reviewed = inputs.Ledger.Site.AsOf,
        };
    }

    /// <summary>
    /// Pairs that the home page may show: all where they are few, else those of a ladder, and of the first roles with those
    /// most like them. Ten are shown; to weigh a thousand roles for them would take longer than all else of the page.
    /// </summary>
    private IEnumerable<RolePair> Candidates() =>
        inputs.Roles.Count <= FewRoles ? RolePairs.Of(inputs.Roles)
        : (from role in inputs.Roles
           where !role.Draft
           from other in role.LeadsTo.Select(id => inputs.Ledger.Roles[id]).Where(r => !r.Draft)
           select new RolePair(role, other))
          .Concat(from role in inputs.Roles.Where(r => !r.Draft).Take(FewRoles) from other in inputs.DigestOf(role).Nearest select new RolePair(role, other))
          .DistinctBy(p => SitePath.Comparison(p.One.Id, p.Other.Id));

    /// <summary>Steps of a ladder, then pairs of one family. Each role has its turn, or the first would fill the list.</summary>
    private IEnumerable<RolePair> PairsOnHome()
    {
        var all = Candidates().OrderByDescending(p => p.IsStep).ThenByDescending(p => p.One.Family == p.Other.Family).ToList();
        return all.Count <= MostOnHome ? all : all.Where(p => p.IsStep).Concat(all.DistinctBy(p => p.One.Id)).Concat(all).Distinct();
    }

    /// <summary>The pair whose order is best supported: it holds in the most sources.</summary>
    private RealAnswer? Example()
    {
        var best = Candidates()
            .Select(p => Ladder.Seats(p.One, p.Other, inputs.Ledger))
            .Select(s => (s.A, s.B, Verdict: PayVerdict.Of(inputs.PayOf(s.A.Role), inputs.PayOf(s.B.Role)) as PayVerdict.Holds))
            .Where(x => x.Verdict is not null).OrderByDescending(x => x.Verdict!.Sources)
            .ThenByDescending(x => x.A.Role.Family != x.B.Role.Family).FirstOrDefault();
        if (best.Verdict is not { } verdict) return null;

        var (more, less) = verdict.AEarnsMore ? (best.A, best.B) : (best.B, best.A);
        var chart = PayCharts.Of([best.A, best.B], inputs);
        var low = chart.Lanes.Where(l => l.Rows.Count > 0).Select(l => l.Rows[0]).ToList();
        var high = chart.Lanes.Where(l => l.Rows.Count > 0).Select(l => l.Rows[^1]).ToList();
        var line = inputs.Line().Say("Middle pay in a year. ");
        if (low.Count > 0) line.Say($"Low ends: {low[0].Producer}, {low[0].Period} ").Cite(Note.Of(low[0].Middle)).Say(". ");
        if (high.Count > 0) line.Say($"High ends: wider groups, {high[0].Producer}, {high[0].Period} ").Cite(Note.Of(high[0].Middle)).Say(".");
        return new($"One real answer: {more.Role.Plural} usually earn more than {less.Role.Plural}. Nobody knows how much.", chart, line.Done(), ComparisonFamily.Link(best.A.Role, best.B.Role, inputs));
    }
}
