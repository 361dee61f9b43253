using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The home page, and the page for a wrong address.</summary>
public sealed class HomeFamily(SiteInputs inputs) : IFamily
{
    private const int FewRoles = 40;

    public IEnumerable<SiteEntry> Entries() =>
        [
            Entry(SitePath.Home, true, () => inputs.Theme.Page(Home())),
            Entry(
                SitePath.NotFound,
                false,
                () =>
                    inputs.Theme.Page(
                        new NotFoundPage(
                            inputs.Head(SitePath.NotFound, "No such page", "This address has no page.") with
                            {
                                NoIndex = true,
                                SkipTo = "the links",
                                OpenGraphType = "website",
                            }
                        )
                        {
                            OneOrder = inputs.Roles.Count > Redirects.MostForBothOrders,
                        }
                    )
            ),
        ];

    private static SiteEntry Entry(SitePath path, bool listed, Func<HtmlPart> part) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = listed,
            WriteTo = output => part().WriteTo(output),
        };

    private HomePage Home()
    {
        var articles = inputs.Ledger.Sources.Values.Where(s => s.Statements is not null).ToList();
        var example = Example();
        return new()
        {
            Head = inputs.Head(
                SitePath.Home,
                inputs.Ledger.Site.Tagline.Split(": ")[0],
                inputs.Ledger.Site.Tagline
            ) with
            {
                OpenGraphType = "website",
                SkipTo = "what you can do here",
            },
            Search = inputs.SearchBox(here: false),
            Compare = Compare(example is { } pair ? (pair.A, pair.B) : null),
            Tools =
            [
                .. inputs
                    .Tools.Where(t => t.OnHome)
                    .Select(t => new RelatedPage(t.Name, t.Says, SitePath.OfTool(t.Page))),
            ],
            Example = example?.Answer,
            Statements = articles.Sum(s => s.Statements!.Last - s.Statements.First + 1),
            NotFoundAtBureau = inputs
                .Roles.SelectMany(r => r.Pay)
                .Count(p =>
                    p.Citation.Status == ClaimStatus.AttributionNotConfirmed
                    && p.Citation.Quotes == inputs.Ledger.Official.Oews
                ),
            Guides = [.. inputs.Ledger.Guides.Values.OrderBy(g => g.Order).Select(GuideFamily.Link)],
        };
    }

    /// <summary>Two lists of all jobs; null where there are too many for a list, or no two.</summary>
    private PickTwo? Compare((RoleProfile A, RoleProfile B)? chosen)
    {
        var jobs = inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Title, StringComparer.Ordinal).ToList();
        if (jobs.Count is < 2 or > FewRoles)
            return null;
        var (one, other) = chosen ?? (jobs[0], jobs[1]);
        return new(
            "First job",
            "Second job",
            [.. jobs.Select(r => new RoleSide(Seat.A, r))],
            [.. jobs.Select(r => new RoleSide(Seat.B, r))],
            SitePath.Compare.Text + "[1]-vs-[2]/",
            SitePath.Compare,
            (one.Id.Text, other.Id.Text)
        );
    }

    /// <summary>
    /// Pairs that may be the real answer: all that people weigh where roles are few, else those of a ladder, and of the first
    /// roles with those most like them. To weigh a thousand roles for one pair would take longer than all else of the page.
    /// </summary>
    private IEnumerable<RolePair> Candidates() =>
        inputs.Roles.Count <= FewRoles
            ? RolePairs.Of(inputs.Roles).Where(p => inputs.Resemblance.Kinship.Holds(p.One, p.Other))
            : (
                from role in inputs.Roles
                where !role.Draft
                from other in role.LeadsTo.Select(id => inputs.Ledger.Roles[id]).Where(r => !r.Draft)
                select new RolePair(role, other)
            )
                .Concat(
                    from role in inputs.Roles.Where(r => !r.Draft).Take(FewRoles)
                    from other in inputs.DigestOf(role).Nearest
                    select new RolePair(role, other)
                )
                .DistinctBy(p => SitePath.Comparison(p.One.Id, p.Other.Id));

    /// <summary>
    /// A pair of which official pay says most: first one that holds whichever way the titles are counted, and of these
    /// one whose titles the official lists name.
    /// </summary>
    private (RealAnswer Answer, RoleProfile A, RoleProfile B)? Example()
    {
        var best = Candidates()
            .Select(p => Ladder.Seats(p.One, p.Other, inputs.Ledger))
            .Select(s => (s.A, s.B, Found: RoleVerdictWords.Of(s.A.Role, s.B.Role, inputs)))
            .Where(x => x.Found?.Verdict is GroupVerdict.Whichever or GroupVerdict.InSome)
            .OrderByDescending(x => x.Found!.Verdict is GroupVerdict.Whichever)
            .ThenBy(x => OwnReadings(x.A.Role) + OwnReadings(x.B.Role))
            .ThenByDescending(x => x.A.Role.Family != x.B.Role.Family)
            .FirstOrDefault();
        if (best.Found is not { } found)
            return null;
        var cells = new[] { best.A, best.B }
            .SelectMany(side => RoleGroup.Of(side.Role).Select(g => (side.Seat, Key: found.KeyOf(g.Soc))))
            .DistinctBy(x => x.Key)
            .Select(x => (x.Seat, Cell: inputs.Ledger.Wages.Find(x.Key)))
            .Where(x => x.Cell is { Yearly: { P10.Floor: not null, Median.Floor: not null, P90.Floor: not null } })
            .Select(x => (x.Seat, Cell: x.Cell!))
            .ToList();
        if (cells.Count == 0)
            return null;
        var scale = PayScale.UpTo(cells.Max(x => x.Cell.Yearly.P90.Floor!.Value));
        var figures = inputs.Figures.Wages;
        var newest = figures.Of(cells[0].Cell, PayKind.Median);
        RealAnswer answer = new(
            new([
                new Line.Words($"{best.A.Role.Title} or {best.B.Name}? "),
                RoleVerdictWords.Sentence(found, best.A.Role, best.B.Role, inputs),
                new Line.Words("."),
            ]),
            scale,
            [
                .. cells.Select(x => new RealAnswer.Group(
                    x.Seat,
                    FirstLetter.Capital(inputs.NameOf(x.Cell.Soc)),
                    figures.Of(x.Cell, PayKind.P10),
                    figures.Of(x.Cell, PayKind.Median),
                    figures.Of(x.Cell, PayKind.P90),
                    RangeBar.Of(x.Cell.Yearly.P10, x.Cell.Yearly.Median, x.Cell.Yearly.P90, scale)!
                )),
            ],
            inputs
                .Line()
                .Say($"Pay a year for full-time work {RoleVerdictWords.Where(found)}, US, {newest.Period} ")
                .Cite(newest.Citation)
                .Say(". A bar leaves out the tenth that is paid least and the tenth that is paid most.")
                .Done(),
            ComparisonFamily.Link(best.A.Role, best.B.Role, inputs)
        );
        return (answer, best.A.Role, best.B.Role);
    }

    private static int OwnReadings(RoleProfile role) =>
        RoleGroup.Of(role).Count(g => g.Ground == GroupGround.OurReading);
}
