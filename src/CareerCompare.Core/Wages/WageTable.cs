using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// All estimates at hand, found by their keys. National tables hold every class; those of places and industries may
/// hold only the classes that a role links to. Each set has releases of its own.
/// </summary>
public sealed class WageTable
{
    private readonly IReadOnlyDictionary<NaicsCode, Industry> industries;
    private readonly Dictionary<WageKey, WageEstimate> byKey = [];
    private readonly ILookup<(AreaKind Kind, SocCode Occupation, YearMonth Release), WageEstimate> byArea;
    private readonly ILookup<(IndustryLevel Level, SocCode Occupation, YearMonth Release), WageEstimate> byIndustry;
    private readonly Dictionary<AreaKind, IReadOnlyList<YearMonth>> releasesOfAreas;
    private readonly Dictionary<IndustryLevel, IReadOnlyList<YearMonth>> releasesOfIndustries;

    /// <param name="estimates">In any order; of two with one key the later.</param>
    /// <param name="areas">All areas by their ids; an estimate of an area that is not among them is left out.</param>
    /// <param name="industries">All industries by their codes; the same.</param>
    public WageTable(
        IEnumerable<WageEstimate> estimates,
        IReadOnlyDictionary<Id<Area>, Area> areas,
        IReadOnlyDictionary<NaicsCode, Industry> industries
    )
    {
        this.industries = industries;
        List<(AreaKind Kind, WageEstimate Estimate)> ofAreas = [];
        List<(IndustryLevel Level, WageEstimate Estimate)> ofIndustries = [];
        HashSet<YearMonth> national = [];
        foreach (var estimate in estimates)
        {
            var (place, employer) = (estimate.Key.Place, estimate.Key.Employer);
            if (place.Area is { } id)
            {
                if (!areas.TryGetValue(id, out var area))
                    continue;
                ofAreas.Add((area.Kind, estimate));
            }
            else if (employer.Industry is { } code)
            {
                if (!industries.TryGetValue(code, out var industry))
                    continue;
                ofIndustries.Add((industry.Level, estimate));
            }
            else
                national.Add(estimate.Key.Release);
            byKey[estimate.Key] = estimate;
        }
        Releases = [.. national.Order()];
        byArea = ofAreas
            .OrderBy(a => a.Estimate.Key.Place.Area)
            .ToLookup(a => (a.Kind, a.Estimate.Soc, a.Estimate.Release), a => a.Estimate);
        byIndustry = ofIndustries
            .OrderBy(i => i.Estimate.Key.Employer.Industry)
            .ToLookup(i => (i.Level, i.Estimate.Soc, i.Estimate.Release), i => i.Estimate);
        releasesOfAreas = ByKind(byArea.Select(g => (g.Key.Kind, g.Key.Release)));
        releasesOfIndustries = ByKind(byIndustry.Select(g => (g.Key.Level, g.Key.Release)));
    }

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<WageEstimate> All => byKey.Values;

    /// <summary>Of the whole country, oldest first.</summary>
    public IReadOnlyList<YearMonth> Releases { get; }

    /// <summary>Of areas of a kind, oldest first; empty where there are none.</summary>
    public IReadOnlyList<YearMonth> ReleasesOf(AreaKind kind) => releasesOfAreas.GetValueOrDefault(kind, []);

    /// <summary>Of industries of a level, oldest first; empty where there are none.</summary>
    public IReadOnlyList<YearMonth> ReleasesOf(IndustryLevel level) =>
        releasesOfIndustries.GetValueOrDefault(level, []);

    /// <summary>The newest release that has industries, of whatever level; null where none has.</summary>
    public YearMonth? NewestByEmployer =>
        releasesOfIndustries.Count == 0 ? null : releasesOfIndustries.Values.Select(r => r[^1]).Max();

    public WageEstimate? Find(WageKey key) => byKey.GetValueOrDefault(key);

    /// <summary>One occupation in the whole country, at all employers.</summary>
    public WageEstimate? National(SocCode occupation, YearMonth release) => Find(WageKey.National(occupation, release));

    /// <summary>The same in every release that has it, oldest first.</summary>
    public IEnumerable<WageEstimate> History(SocCode occupation) =>
        Releases.Select(r => National(occupation, r)).OfType<WageEstimate>();

    /// <summary>The last of these; null where no release has the occupation.</summary>
    public WageEstimate? Newest(SocCode occupation) => Last(occupation, Releases.Count);

    /// <summary>Whether a group holds what has no group of its own. Tables of places and employers print no titles.</summary>
    public bool IsResidual(SocCode occupation) => Newest(occupation) is { IsResidual: true };

    /// <summary>The last of these that is older than a release; null where there is none.</summary>
    public WageEstimate? Before(SocCode occupation, YearMonth release)
    {
        var older = Releases.Count;
        while (older > 0 && Releases[older - 1].CompareTo(release) >= 0)
            older--;
        return Last(occupation, older);
    }

    // Among the first so many releases.
    private WageEstimate? Last(SocCode occupation, int among)
    {
        for (var i = among - 1; i >= 0; i--)
            if (National(occupation, Releases[i]) is { } estimate)
                return estimate;
        return null;
    }

    /// <summary>One occupation in all areas of a kind, by the areas' ids.</summary>
    public IEnumerable<WageEstimate> In(AreaKind kind, SocCode occupation, YearMonth release) =>
        byArea[(kind, occupation, release)];

    /// <summary>One occupation in all industries of a level, by the industries' codes.</summary>
    public IEnumerable<WageEstimate> At(IndustryLevel level, SocCode occupation, YearMonth release) =>
        byIndustry[(level, occupation, release)];

    /// <summary>Whether one industry is the other or a part of it, over any number of levels.</summary>
    public bool IsWithin(NaicsCode part, NaicsCode whole)
    {
        for (NaicsCode? at = part; at is not null; at = industries.GetValueOrDefault(at)?.Within)
            if (at == whole)
                return true;
        return false;
    }

    private static Dictionary<T, IReadOnlyList<YearMonth>> ByKind<T>(IEnumerable<(T Kind, YearMonth Release)> found)
        where T : notnull =>
        found
            .GroupBy(f => f.Kind, f => f.Release)
            .ToDictionary(g => g.Key, IReadOnlyList<YearMonth> (g) => [.. g.Distinct().Order()]);
}
