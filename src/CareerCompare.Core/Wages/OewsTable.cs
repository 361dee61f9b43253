using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>All national estimates at hand, by occupation and release.</summary>
public sealed class OewsTable
{
    private readonly Dictionary<(SocCode Soc, YearMonth Release), OewsEstimate> byKey = [];

    public OewsTable(IEnumerable<OewsEstimate> estimates)
    {
        foreach (var e in estimates) byKey[(e.Soc, e.Release)] = e;
        Releases = [.. byKey.Keys.Select(k => k.Release).Distinct().Order()];
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<YearMonth> Releases { get; }

    public OewsEstimate? Find(SocCode soc, YearMonth release) => byKey.GetValueOrDefault((soc, release));

    /// <summary>The newest estimate of an occupation, or null where no release has it.</summary>
    public OewsEstimate? Newest(SocCode soc) => Releases.Reverse().Select(r => Find(soc, r)).FirstOrDefault(e => e is not null);
}
