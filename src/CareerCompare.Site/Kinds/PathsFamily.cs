using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The map of steps: all roles at <c>/paths/</c> where they are few, and a page a family where steps are many; and a page for
/// each role from which steps lead on, with what each asks and the routes from there.
/// </summary>
public sealed class PathsFamily(SiteInputs inputs) : IFamily
{
    /// <summary>Of more steps the families have pages of their own.</summary>
    private const int MostInOne = 12;

    /// <summary>So many jobs one step away are named in a sentence.</summary>
    private const int MostNamed = 4;

    private readonly IReadOnlyList<RoleProfile> roles =
    [
        .. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Title, StringComparer.Ordinal),
    ];

    private readonly Lazy<IReadOnlyList<RoleStep>> steps = new(() => [.. Steps(inputs)]);

    private readonly Lazy<PathMap> map = new(() => new(Steps(inputs)));

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Paths, () => inputs.Theme.Page(Index()));
        if (ByFamily(inputs))
            foreach (var family in Families())
                yield return Entry(SitePath.PathsOf(family), () => inputs.Theme.Page(Page(family)));
        foreach (var role in roles.Where(r => HasStepsUp(r, inputs)))
            yield return Entry(SitePath.PathsFrom(role.Id), () => inputs.Theme.Page(From(role)));
    }

    /// <summary>Where a role stands; null where no step leads to it or from it.</summary>
    public static string? PlaceOf(RoleProfile role, SiteInputs inputs) =>
        role.Draft ? null
        : HasStepsUp(role, inputs) ? SitePath.PathsFrom(role.Id).Text
        : inputs.LeadingTo(role).All(r => r.Draft) ? null
        : (ByFamily(inputs) ? SitePath.PathsOf(role.Family) : SitePath.Paths).Text + "#from-" + role.Id;

    /// <summary>Two lists of jobs, and the page of the routes between the two; null where there are too many for a list.</summary>
    public static PickTwo? Pick(SiteInputs inputs) =>
        AllInOne(inputs) ? Pick([.. inputs.Roles.Where(r => !r.Draft)], [.. Steps(inputs)]) : null;

    private static PickTwo? Pick(IReadOnlyList<RoleProfile> roles, IReadOnlyList<RoleStep> steps)
    {
        IReadOnlyList<RoleSide> Those(Func<RoleStep, Id<RoleProfile>> end, Seat seat)
        {
            var ends = steps.Select(end).ToHashSet();
            return
            [
                .. roles
                    .Where(r => ends.Contains(r.Id))
                    .OrderBy(r => r.Title, StringComparer.Ordinal)
                    .Select(r => new RoleSide(seat, r)),
            ];
        }
        if (steps.Count == 0)
            return null;
        // A step from the foot of the map; the lists begin with any job.
        var first = steps
            .OrderBy(s => steps.Any(other => other.To == s.From))
            .ThenByDescending(s => steps.Count(other => other.From == s.From))
            .ThenBy(s => s.From)
            .First();
        return new(
            "Where I am",
            "Where I want to be",
            Those(s => s.From, Seat.B),
            Those(s => s.To, Seat.A),
            SitePath.Paths.Text + "from/[1]/#to-[2]",
            SitePath.Paths,
            (first.From.Text, first.To.Text)
        );
    }

    /// <summary>The steps between all roles are few enough for one page.</summary>
    internal static bool AllInOne(SiteInputs inputs) => inputs.Roles.Count(r => !r.Draft) <= StepMap.MostRoles;

    private static bool ByFamily(SiteInputs inputs) => !AllInOne(inputs) || Steps(inputs).Skip(MostInOne).Any();

    private static bool HasStepsUp(RoleProfile role, SiteInputs inputs) =>
        role.LeadsTo.Any(id => inputs.Ledger.Roles.TryGetValue(id, out var to) && !to.Draft);

    private static IEnumerable<RoleStep> Steps(SiteInputs inputs) =>
        from role in inputs.Roles
        where !role.Draft
        from id in role.LeadsTo
        where inputs.Ledger.Roles.TryGetValue(id, out var to) && !to.Draft
        select RoleStep.Of(role, inputs.Ledger.Roles[id], inputs.DutyRarity, inputs.Ledger);

    private IEnumerable<Id<Family>> Families() =>
        steps
            .Value.SelectMany(s => new[] { s.From, s.To })
            .Select(id => inputs.Ledger.Roles[id].Family)
            .Distinct()
            .Order();

    private static SiteEntry Entry(SitePath path, Func<HtmlPart> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => page().WriteTo(output),
        };

    private PathsPage Index()
    {
        var all = AllInOne(inputs);
        return Page(
            inputs.Head(SitePath.Paths, "Find my next step", inputs.Ledger.Site.Wording.Paths),
            all
                ? "Say where you are and where you want to be. You see which jobs lie between, what there is to learn on each step, and what the jobs at both ends of it are paid."
                : "Choose a field to see which of its jobs leads to which.",
            all ? roles : [],
            all ? steps.Value : []
        ) with
        {
            Families = !ByFamily(inputs)
                ? []
                :
                [
                    .. Families()
                        .Select(f => new RelatedPage(
                            inputs.Ledger.Families[f].Name,
                            inputs.Ledger.Families[f].About,
                            SitePath.PathsOf(f)
                        )),
                ],
        };
    }

    private PathsPage Page(Id<Family> family)
    {
        var known = inputs.Ledger.Families[family];
        // The roles of other fields from which steps lead in, and to which they lead out, stand on the map too.
        var mine = roles.Where(r => r.Family == family).Select(r => r.Id).ToHashSet();
        var touching = steps.Value.Where(s => mine.Contains(s.From) || mine.Contains(s.To)).ToList();
        var shown = touching.SelectMany(s => new[] { s.From, s.To }).ToHashSet();
        return Page(
            inputs.Head(
                SitePath.PathsOf(family),
                $"Paths from job to job: {known.InSentence}",
                $"Which job leads to which, what each step asks, and the ways between them. {known.About}"
            ),
            known.About,
            [.. roles.Where(r => shown.Contains(r.Id))],
            touching
        );
    }

    private PathsPage Page(
        PageHead head,
        string lead,
        IReadOnlyList<RoleProfile> shown,
        IReadOnlyList<RoleStep> among
    ) =>
        new()
        {
            Head = head with { SkipTo = "the map" },
            Lead = lead,
            Pick = shown.Count > StepMap.MostRoles ? null : Pick(shown, among),
            Families = [],
            Maps = StepMaps.Of(shown, among, inputs),
            Steps =
            [
                .. among
                    .OrderBy(s => inputs.Ledger.Roles[s.From].Title, StringComparer.Ordinal)
                    .ThenBy(s => s.NewTasks)
                    .Select(Row),
            ],
            YearsNote = YearsNote(among),
            From = [.. shown.Where(r => HasStepsUp(r, inputs)).Select(r => new RoleSide(Seat.B, r))],
            Ends = [.. shown.Where(r => !HasStepsUp(r, inputs)).Select(r => new RoleSide(Seat.B, r))],
            OfAll = [.. Transfers.OfAll(shown, inputs)],
        };

    private Note? YearsNote(IReadOnlyList<RoleStep> among) =>
        among.Any(s => s.Years is not YearsAsked.NotKnown) ? inputs.Notes.Of(inputs.Ledger.Official.Projections) : null;

    private StepRow Row(RoleStep step)
    {
        var (from, to) = (inputs.Ledger.Roles[step.From], inputs.Ledger.Roles[step.To]);
        return new(
            new(Seat.B, from),
            new(Seat.A, to),
            StepPrice.New(from, to, inputs),
            step.Years.InWords,
            RoleVerdictWords.Of(to, from, inputs) is { } pay ? new([RoleVerdictWords.Shortly(pay)]) : null,
            RouteWriter.PageOf(from.Id, to.Id)
        );
    }

    private PathsFromPage From(RoleProfile role)
    {
        var next = role
            .LeadsTo.Select(id => inputs.Ledger.Roles[id])
            .Where(r => !r.Draft)
            .OrderBy(r => RoleStep.TasksOf(role, r, inputs.DutyRarity).Count)
            .ThenBy(r => r.Id)
            .ToList();
        var highest = next.Select(r => StepPay.Highest(role, r, inputs)).Max();
        var scale = highest is { } dollars ? PayScale.UpTo(dollars) : null;
        StepsDrawn drawn = new(scale, new([], inputs), []);
        IReadOnlyList<StepDetail> details = [.. next.Select(r => StepDetails.Of(role, r, drawn, inputs))];
        var (routes, left) = RouteWriter.From(role, map.Value, inputs);
        var reached = map.Value.RoutesFrom(role.Id, RouteMeasure.Cheapest);
        var rated = next.Select(r => RatedPair.Of(r, role, inputs)).OfType<RatedPair>().SelectMany(p => p.Differences);
        var name = new RoleSide(Seat.B, role);
        return new()
        {
            Head = inputs.Head(
                SitePath.PathsFrom(role.Id),
                $"Next steps for {name.WithArticle}",
                $"Where {name.WithArticle} can go from there: what is to learn on each step, related work, schooling, letters, and what the jobs at both ends are paid."
            ) with
            {
                SkipTo = "the ways",
            },
            From = name,
            Lead = inputs
                .Line()
                .Say(
                    $"{(next.Count == 1 ? "One job is" : $"{FirstLetter.Capital(NumberWords.Of(next.Count))} jobs are")} one step away: {Listed.AndMore([.. next.Select(r => r.Name)], MostNamed)}. Behind each way stands what it asks you to learn."
                )
                .Done(),
            Routes = routes,
            Left = new(left),
            // Of hundreds most are not reached, and a list of them helps nobody.
            NotReached = AllInOne(inputs)
                ? [.. roles.Where(r => r != role && !reached.ContainsKey(r.Id)).Select(r => new RoleSide(Seat.A, r))]
                : [],
            Steps = details,
            Scale = scale,
            PayCaption = StepPay.Caption(role, next, inputs),
            RatedBy = details.Any(d => d.New is not null) ? drawn.Rated.RatedBy() : null,
            YearsNote = YearsNote([.. steps.Value.Where(s => reached.ContainsKey(s.From))]),
            NewNote = rated.Any()
                ? inputs.Notes.OfAll(
                    rated
                        .DistinctBy(d => d.A.Release)
                        .Select(d => inputs.Figures.Work.Of(d.A)?.Citation)
                        .OfType<Citation>()
                )
                : null,
            Map = ByFamily(inputs) && !AllInOne(inputs) ? SitePath.PathsOf(role.Family) : SitePath.Paths,
        };
    }
}

/// <summary>
/// Roles of one family that lead from one to the next: the sets of three that somebody on the ladder asks for.
/// </summary>
internal static class RoleChains
{
    /// <summary>First step first; each set of three once.</summary>
    public static IEnumerable<IReadOnlyList<RoleProfile>> OfThree(IReadOnlyList<RoleProfile> roles)
    {
        var byId = roles.ToDictionary(r => r.Id);
        IEnumerable<RoleProfile> Next(RoleProfile role) =>
            role
                .LeadsTo.Select(id => byId.GetValueOrDefault(id))
                .OfType<RoleProfile>()
                .Where(n => n.Family == role.Family);
        return (
            from first in roles
            from second in Next(first)
            from third in Next(second)
            where third.Id != first.Id
            select (IReadOnlyList<RoleProfile>)[first, second, third]
        ).DistinctBy(three => string.Join(' ', three.Select(r => r.Id.Text).Order(StringComparer.Ordinal)));
    }
}
