using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>Estimates by sector, for the occupations that a role links to.</summary>
public sealed class SectorWages
{
    private readonly ILookup<(SocCode Soc, YearMonth Release), SectorEstimate> bySoc;

    public SectorWages(IEnumerable<SectorEstimate> estimates)
    {
        bySoc = estimates.OrderBy(e => e.Naics, StringComparer.Ordinal).ToLookup(e => (e.Soc, e.Release));
        Releases = [.. bySoc.Select(g => g.Key.Release).Distinct().Order()];
    }

    public static SectorWages None { get; } = new([]);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<YearMonth> Releases { get; }

    /// <summary>One occupation in all sectors that employ it, by their codes.</summary>
    public IEnumerable<SectorEstimate> Of(SocCode soc, YearMonth release) => bySoc[(soc, release)];

    public SectorEstimate? Find(string naics, SocCode soc, YearMonth release) => Of(soc, release).FirstOrDefault(e => e.Naics == naics);
}
