using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// The places of a site: the country, and every area in which the newest release has one of its groups. An older
/// release may have had others; nobody looks these up.
/// </summary>
public sealed class SurveyPlaces
{
    private readonly Ledger ledger;
    private readonly Dictionary<string, SurveyPlace> byId;
    private readonly ILookup<string, SurveyPlace> areas;
    private readonly ILookup<string, County> countiesOfArea;
    private readonly ILookup<string, County> otherCounties;

    private SurveyPlaces(Ledger ledger)
    {
        this.ledger = ledger;
        Groups = SiteGroup.Of(ledger.Roles.Values);
        var found = ledger
            .Areas.Values.Select(a => new SurveyPlace(a))
            .Where(p => Groups.Any(g => CellOf(p, g.Soc) is not null))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        States = [.. found.Where(p => p.IsState)];
        var others = found
            .Where(p => !p.IsState)
            .OrderBy(p => p.Area!.Kind)
            .ThenBy(p => p.Name, StringComparer.Ordinal);
        areas = others
            .SelectMany(p => p.Area!.States.DefaultIfEmpty(p.Area.State!).Select(s => (State: s.Text, p)))
            .ToLookup(x => x.State, x => x.p, StringComparer.Ordinal);
        All = found.Count == 0 ? [] : [SurveyPlace.Nation, .. States, .. found.Where(p => !p.IsState)];
        byId = All.ToDictionary(p => p.Id.Text, StringComparer.Ordinal);
        countiesOfArea = ledger.Counties.Where(c => c.Area is not null).ToLookup(c => c.Area!.Text);
        otherCounties = ledger.Counties.Where(c => c.Area is null).ToLookup(c => c.State.Text);
    }

    /// <summary>None where no area has a figure.</summary>
    public static SurveyPlaces Of(Ledger ledger) => new(ledger);

    /// <summary>The groups of all roles that are no drafts; those that most titles are counted in first.</summary>
    public IReadOnlyList<SiteGroup> Groups { get; }

    /// <summary>The country, then states and territories, then other areas, each by name.</summary>
    public IReadOnlyList<SurveyPlace> All { get; }

    /// <summary>With the District of Columbia and the territories, by name.</summary>
    public IReadOnlyList<SurveyPlace> States { get; }

    public SurveyPlace? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The areas that lie in a state, wholly or in part; metropolitan ones first.</summary>
    public IEnumerable<SurveyPlace> AreasOf(Id<Area> state) => areas[state.Text];

    /// <summary>Those of a metropolitan area; none where nobody says.</summary>
    public IEnumerable<County> CountiesOf(SurveyPlace place) => countiesOfArea[place.Id.Text];

    /// <summary>Of a state, those that lie in no metropolitan area, as far as the list has them.</summary>
    public IEnumerable<County> OtherCountiesOf(Id<Area> state) => otherCounties[state.Text];

    /// <summary>An occupation in a place, in the newest release of places of its kind; null where there is none.</summary>
    public WageEstimate? CellOf(SurveyPlace place, SocCode soc) =>
        ReleaseOf(place) is { } release ? ledger.Wages.Find(place.KeyOf(soc, release)) : null;

    /// <summary>The price level of a place in the newest year that has any; null where none is printed for it.</summary>
    public (int Year, decimal Index)? PricesOf(SurveyPlace place) =>
        place.Area is { } area
        && ledger.PriceParities.Years is [.., var year]
        && ledger.PriceParities.Find(area.Id, year) is { } index
            ? (year, index)
            : null;

    private YearMonth? ReleaseOf(SurveyPlace place) =>
        (
            place.Area is not { } area ? ledger.Wages.Releases
            : area.Kind == AreaKind.Territory ? ledger.Wages.ReleasesOf(AreaKind.State)
            : ledger.Wages.ReleasesOf(area.Kind)
        )
            is [.., var newest]
            ? newest
            : null;
}

/// <summary>A group of the wage survey, with the titles that are counted in it.</summary>
/// <param name="Soc">Its code.</param>
/// <param name="Roles">At least one, by title.</param>
public sealed record SiteGroup(SocCode Soc, IReadOnlyList<RoleProfile> Roles)
{
    /// <summary>Those of some roles; the group of most titles first.</summary>
    public static IReadOnlyList<SiteGroup> Of(IEnumerable<RoleProfile> roles) =>
        [
            .. roles
                .Where(r => !r.Draft)
                .SelectMany(r => RoleGroup.Of(r).Select(g => (g.Soc, Role: r)))
                .GroupBy(x => x.Soc, x => x.Role)
                .Select(g => new SiteGroup(g.Key, [.. g.OrderBy(r => r.Title, StringComparer.Ordinal)]))
                .OrderByDescending(g => g.Roles.Count)
                .ThenBy(g => g.Soc.Text, StringComparer.Ordinal),
        ];
}
