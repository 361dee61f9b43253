// How fast the site is loaded, compared and rendered, how fast others write the same pages, and what hostile inputs do to
// it in a long run. Nothing of speed passes or fails here: a machine that is busy would decide it. docs/benchmarks.md
//
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- quick        medians in half a minute
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- --filter '*'  BenchmarkDotNet, with memory
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- peers         this program, Hugo and Eleventy with the same pages
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- write DIR     the generated site, to try the program on
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- fuzz --minutes 20 --seed 1 [--root DIR]   broken and hostile inputs
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- fuzz-case SEED DIR [--root DIR]           one of them, written to DIR
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CareerCompare.Benchmarks.Fuzzing;
using CareerCompare.Benchmarks.Measuring;
using CareerCompare.Benchmarks.Peers;
using CareerCompare.Benchmarks.Peers.Running;
using CareerCompare.Fuzzing.Generated;

switch (args)
{
    case ["quick"]:
        Quick.Run();
        return 0;
    case ["kinds", var folder]:
        ByFamily.Run(folder);
        return 0;
    case ["peers", .. var options]:
        return PeersVerb.Run(options);
    case ["peers-floor", var listing, var output]:
        Floor.Write(listing, output);
        return 0;
    case ["write", var folder, var roles]:
        GeneratedSite.Write(folder, int.Parse(roles, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["write", var folder]:
        GeneratedSite.Write(folder, GeneratedSite.Roles);
        return 0;
    case ["fuzz" or "fuzz-child" or "fuzz-case", ..]:
        return FuzzVerbs.Run(args);
    default:
        // In this process, because a project of its own would have to restore packages.
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
        return 0;
}
