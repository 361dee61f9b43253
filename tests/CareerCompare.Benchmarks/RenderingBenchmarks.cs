using BenchmarkDotNet.Attributes;
using CareerCompare.Benchmarks.Measuring;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Benchmarks;

/// <summary>From the ledger of 1,000 roles to bytes, one thread, into one buffer.</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private RenderedSite? site;
    private IReadOnlyList<SiteEntry> roles = [],
        comparisons = [];

    [GlobalSetup]
    public void Load()
    {
        site = new(GeneratedSite.Loaded(GeneratedSite.Files(GeneratedSite.Roles)));
        roles = site.RolePages;
        comparisons = site.SomeComparisons(2000);
    }

    [Benchmark]
    public long Render_1000_role_pages() => site!.Render(roles);

    [Benchmark]
    public long Render_2000_comparisons() => site!.Render(comparisons);
}
