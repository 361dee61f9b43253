using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The map of steps: all roles at <c>/paths/</c> where they are few, with what each step asks where steps are few too; else
/// a page a family.
/// </summary>
public sealed class PathsFamily(SiteInputs inputs) : IFamily
{
    /// <summary>Of so many steps a page says what each asks.</summary>
    private const int MostDetails = 24;

    /// <summary>Of so many the page of all roles does; the drawing and the routes of all take the room of others.</summary>
    private const int MostDetailsOfAll = 12;

    private readonly IReadOnlyList<RoleProfile> roles =
    [
        .. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Title, StringComparer.Ordinal),
    ];

    private readonly Lazy<IReadOnlyList<RoleStep>> steps = new(() => [.. Steps(inputs)]);

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Paths, Index);
        if (!ByFamily(inputs))
            yield break;
        foreach (var family in Families())
            yield return Entry(SitePath.PathsOf(family), () => Page(family));
    }

    /// <summary>Where a role stands on a map; null where no step leads to it or from it.</summary>
    public static string? PlaceOf(RoleProfile role, SiteInputs inputs) =>
        role.Draft || (role.LeadsTo.Count == 0 && inputs.LeadingTo(role).All(r => r.Draft))
            ? null
            : (ByFamily(inputs) ? SitePath.PathsOf(role.Family) : SitePath.Paths).Text + "#from-" + role.Id;

    /// <summary>The steps between all roles are few enough for one page.</summary>
    internal static bool AllInOne(SiteInputs inputs) => inputs.Roles.Count(r => !r.Draft) <= StepMap.MostRoles;

    /// <summary>One page would be too long for what each step asks.</summary>
    private static bool ByFamily(SiteInputs inputs) => !AllInOne(inputs) || Steps(inputs).Skip(MostDetailsOfAll).Any();

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

    private SiteEntry Entry(SitePath path, Func<PathsPage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    private PathsPage Index()
    {
        var page = new PathsPage
        {
            Head = inputs.Head(SitePath.Paths, "Paths from job to job", inputs.Ledger.Site.Wording.Paths) with
            {
                SkipTo = "the map",
            },
            Lead = AllInOne(inputs)
                ? "Which job leads to which, what each step asks of you, and in which pay group official figures count each job."
                : "Choose a field to see which of its jobs leads to which.",
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
            Maps = [],
            Steps = [],
            YearsNote = null,
            Details = [],
            Routes = [],
        };
        return AllInOne(inputs) ? With(page, roles, steps.Value, ByFamily(inputs) ? [] : steps.Value) : page;
    }

    private PathsPage Page(Id<Family> family)
    {
        var known = inputs.Ledger.Families[family];
        var page = new PathsPage
        {
            Head = inputs.Head(
                SitePath.PathsOf(family),
                $"Paths from job to job: {known.InSentence}",
                $"Which job leads to which, what each step asks, and the best routes. {known.About}"
            ) with
            {
                SkipTo = "the map",
            },
            Lead = known.About,
            Families = [],
            Maps = [],
            Steps = [],
            YearsNote = null,
            Details = [],
            Routes = [],
        };
        // The roles of other fields from which steps lead in, and to which they lead out, stand on the map too.
        var mine = roles.Where(r => r.Family == family).Select(r => r.Id).ToHashSet();
        var touching = steps.Value.Where(s => mine.Contains(s.From) || mine.Contains(s.To)).ToList();
        var shown = touching.SelectMany(s => new[] { s.From, s.To }).ToHashSet();
        // What a step from another field asks stands on the page of that field.
        return With(
            page,
            [.. roles.Where(r => shown.Contains(r.Id))],
            touching,
            [.. touching.Where(s => mine.Contains(s.From))]
        );
    }

    private PathsPage With(
        PathsPage page,
        IReadOnlyList<RoleProfile> shown,
        IReadOnlyList<RoleStep> among,
        IReadOnlyList<RoleStep> detailed
    )
    {
        var byId = inputs.Ledger.Roles;
        var map = new PathMap(steps.Value);
        return page with
        {
            Maps = StepMaps.Of(shown, among),
            Steps =
            [
                .. among.OrderBy(s => byId[s.From].Title, StringComparer.Ordinal).ThenBy(s => s.NewTasks).Select(Row),
            ],
            YearsNote = among.Any(s => s.Years is not YearsAsked.NotKnown)
                ? inputs.Notes.Of(inputs.Ledger.Official.Projections)
                : null,
            Details =
                detailed.Count > MostDetails
                    ? []
                    :
                    [
                        .. detailed
                            .OrderBy(s => byId[s.From].Title, StringComparer.Ordinal)
                            .ThenBy(s => s.NewTasks)
                            .Select(s => StepDetails.Of(byId[s.From], byId[s.To], inputs)),
                    ],
            OfAll = [.. Transfers.OfAll(shown, inputs)],
            Routes = [.. shown.Select(r => RouteWords.Of(r, shown, map, inputs, shown.Count <= StepMap.MostRoles))],
        };
    }

    private StepRow Row(RoleStep step)
    {
        var (from, to) = (inputs.Ledger.Roles[step.From], inputs.Ledger.Roles[step.To]);
        return new(
            new(Seat.B, from),
            new(Seat.A, to),
            new(step.NewTasks),
            step.Years.InWords,
            RoleVerdictWords.Of(to, from, inputs) is { } pay ? new([RoleVerdictWords.Shortly(pay)]) : null,
            SitePath.Comparison(from.Id, to.Id)
        );
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
