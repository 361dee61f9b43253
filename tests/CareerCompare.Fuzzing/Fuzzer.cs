using CareerCompare.Fuzzing.Mutations;

namespace CareerCompare.Fuzzing;

/// <summary>Makes cases from seeds.</summary>
public static class Fuzzer
{
    public static IReadOnlyList<Mutation> Mutations { get; } = [.. Neutral.All, .. Fields.All, .. Figures.All, .. Structure.All];

    /// <summary>The case of a seed. The kinds take turns, so that a short run meets all of them; every fourth round changes a site twice.</summary>
    public static FuzzCase Case(SiteFiles clean, int seed)
    {
        Random random = new(seed);
        var kinds = Mutations.Count;
        var first = Mutations[(int)((uint)seed % (uint)kinds)];
        SiteFiles? files;
        do files = first.Apply(clean, random);
        while (files is null);
        if ((uint)seed / (uint)kinds % 4 != 3) return new FuzzCase(seed, first.Kind, first.Expect, files);
        // Of two changes it is only known that the site must be whole.
        return new FuzzCase(seed, first.Kind + ", and another", Expect.AnyWholeSite, random.Any(Mutations).Apply(files, random) ?? files);
    }
}
