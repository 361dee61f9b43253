using BenchmarkDotNet.Attributes;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Wages;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Benchmarks;

/// <summary>From two roles to what is said of them, without HTML; 2,000 pairs from all over a thousand roles, one thread.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private const int Pairs = 2000;

    // Steps that share no divisor with the number of roles, so that every role is met about as often as any other.
    private const int Step = 7,
        Distance = 311;

    private IReadOnlyList<RolePair> pairs = [];
    private SiteInputs? inputs;
    private ComparisonFamily? comparisons;

    [GlobalSetup]
    public void Load()
    {
        inputs = new(GeneratedSite.Loaded(GeneratedSite.Files(GeneratedSite.Roles)), new DefaultTheme());
        comparisons = new(inputs);
        var roles = inputs.Roles;
        pairs =
        [
            .. Enumerable
                .Range(0, Pairs)
                .Select(i => new RolePair(roles[i * Step % roles.Count], roles[(i * Step + Distance) % roles.Count])),
        ];
        // What is worked out of a role once is not part of comparing two.
        Compare_the_work_of_2000_pairs();
        Build_2000_models_of_comparisons();
    }

    [Benchmark]
    public int Compare_the_work_of_2000_pairs() =>
        pairs.Sum(p => WorkComparison.Of(inputs!.DigestOf(p.One).Work, inputs.DigestOf(p.Other).Work).Both.Count);

    [Benchmark]
    public int Judge_the_pay_of_2000_pairs() =>
        pairs.Count(p =>
            RoleVerdict.Of(p.One, p.Other, inputs!.Ledger, inputs.Comparer)?.Verdict is GroupVerdict.InSome
        );

    [Benchmark]
    public int Build_2000_models_of_comparisons() => pairs.Sum(p => comparisons!.Page(p).Head.Title.Length);
}
