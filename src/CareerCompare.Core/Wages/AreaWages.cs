using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>Estimates by area, for the occupations that a role links to. States, metropolitan and nonmetropolitan areas have releases of their own.</summary>
public sealed class AreaWages
{
    private readonly Dictionary<(string Area, string Soc, YearMonth Release), AreaEstimate> byKey = [];
    private readonly ILookup<(AreaKind Kind, string Soc, YearMonth Release), AreaEstimate> bySoc;
    private readonly Dictionary<AreaKind, IReadOnlyList<YearMonth>> releases;

    /// <param name="areas">All areas by their ids; an estimate of an area that is not among them is left out.</param>
    /// <param name="estimates">In any order.</param>
    public AreaWages(IReadOnlyDictionary<Id<Area>, Area> areas, IEnumerable<AreaEstimate> estimates)
    {
        IReadOnlyList<AreaEstimate> known = [.. estimates.Where(e => areas.ContainsKey(e.Area)).OrderBy(e => e.Area)];
        foreach (var e in known) byKey[(e.Area.Text, e.Soc.Text, e.Release)] = e;
        bySoc = known.ToLookup(e => (areas[e.Area].Kind, e.Soc.Text, e.Release));
        releases = bySoc.GroupBy(g => g.Key.Kind, g => g.Key.Release)
            .ToDictionary(g => g.Key, IReadOnlyList<YearMonth> (g) => [.. g.Distinct().Order()]);
    }

    public static AreaWages None { get; } = new(new Dictionary<Id<Area>, Area>(), []);

    /// <summary>Oldest first; empty where there are none.</summary>
    public IReadOnlyList<YearMonth> ReleasesOf(AreaKind kind) => releases.GetValueOrDefault(kind, []);

    public AreaEstimate? Find(Id<Area> area, SocCode soc, YearMonth release) => byKey.GetValueOrDefault((area.Text, soc.Text, release));

    /// <summary>One occupation in all areas of a kind, by the areas' ids.</summary>
    public IEnumerable<AreaEstimate> Of(AreaKind kind, SocCode soc, YearMonth release) => bySoc[(kind, soc.Text, release)];
}
