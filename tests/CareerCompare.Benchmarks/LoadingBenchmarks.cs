using BenchmarkDotNet.Attributes;
using CareerCompare.Core;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;

namespace CareerCompare.Benchmarks;

/// <summary>From the text of 1,000 role profiles, in memory, to a checked ledger.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private InputFiles files = new MemoryFiles();

    [GlobalSetup]
    public void Generate() => files = GeneratedSite.Files(GeneratedSite.Roles);

    [Benchmark]
    public Ledger Load_1000_roles() => GeneratedSite.Loaded(files);
}
