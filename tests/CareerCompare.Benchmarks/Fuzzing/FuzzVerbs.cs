using System.Globalization;
using CareerCompare.Fuzzing;
using CareerCompare.Fuzzing.Generated;

namespace CareerCompare.Benchmarks.Fuzzing;

/// <summary>What is typed after <c>fuzz</c>. Without <c>--root</c> the site is the small one of the tests.</summary>
internal static class FuzzVerbs
{
    private static string SmallSite =>
        Path.Combine(RealFiles.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site");

    public static int Run(string[] args)
    {
        var root = args is [.., "--root", var folder] ? Path.GetFullPath(folder) : SmallSite;
        return args switch
        {
            ["fuzz", "--minutes", var minutes, "--seed", var seed, ..] => new FuzzRun(root, Number(seed)).For(
                TimeSpan.FromMinutes(Number(minutes))
            ),
            ["fuzz-child", var seed, var count, ..] => FuzzChild.Run(root, Number(seed), Number(count)),
            ["fuzz-case", var seed, var to, ..] => Write(root, Number(seed), to),
            _ => throw new ArgumentException(
                "fuzz --minutes N --seed S [--root DIR], or fuzz-case SEED DIR [--root DIR]"
            ),
        };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Writes the files that a case changed, for whoever mends what a run found, and says what came of them.</summary>
    private static int Write(string root, int seed, string folder)
    {
        Judge judge = new(SiteFiles.Of(root));
        var one = Fuzzer.Case(judge.Clean, seed);
        if (one.IsPlanted)
        {
            // Kept for whoever looks: what was planted is a matter of links and folders.
            PlantedCheckout checkout = new(one.Files);
            checkout.Plant(new(seed));
            Console.WriteLine($"planted in {checkout.Root}");
        }
        foreach (
            var path in one.Files.Paths.Where(p =>
                !judge.Clean.Paths.Contains(p) || !judge.Clean[p].AsSpan().SequenceEqual(one.Files[p])
            )
        )
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, one.Files[path]);
            Console.WriteLine(path);
        }
        Console.WriteLine($"{one.Kind}: {judge.Of(one)}");
        return 0;
    }
}
