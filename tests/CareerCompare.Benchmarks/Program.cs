// How fast the site is loaded and rendered. Nothing here passes or fails: a machine that is busy would decide it.
//
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- quick        medians in half a minute
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- --filter '*'  BenchmarkDotNet, with memory
//   dotnet run -c Release --project tests/CareerCompare.Benchmarks -- write DIR     the generated site, to try the program on
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CareerCompare.Benchmarks.Generated;
using CareerCompare.Benchmarks.Measuring;

switch (args)
{
    case ["quick"]:
        Quick.Run();
        return 0;
    case ["write", var folder]:
        GeneratedSite.Write(folder, GeneratedSite.Roles);
        return 0;
    default:
        // In this process, because a project of its own would have to restore packages.
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
        return 0;
}
