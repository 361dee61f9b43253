using CareerCompare.Fuzzing.Mutations;

namespace CareerCompare.Fuzzing;

/// <summary>Makes cases from seeds.</summary>
public static class Fuzzer
{
    /// <summary>New kinds stand at the end, so that a seed that once found something still makes the same case with the kinds of then.</summary>
    public static IReadOnlyList<Mutation> Mutations { get; } =
    [.. Neutral.All, .. Fields.All, .. Figures.All, .. Structure.All, OldAddresses.FormerIds, Mutation.Planted];

    /// <summary>The case of a seed. The kinds take turns, so that a short run meets all of them; every fourth round changes a site twice.</summary>
    /// <param name="clean">The site that is changed.</param>
    /// <param name="seed">All chance comes from it.</param>
    /// <param name="firstKinds">How many of the kinds take turns; all unless told.</param>
    public static FuzzCase Case(SiteFiles clean, int seed, int? firstKinds = null)
    {
        Random random = new(seed);
        var kinds = firstKinds ?? Mutations.Count;
        var first = Mutations[(int)((uint)seed % (uint)kinds)];
        // What is planted lies beside the files, which stay as they are.
        if (first == Mutation.Planted)
            return new FuzzCase(seed, first.Kind, first.Expect, clean) { IsPlanted = true };
        SiteFiles? files;
        do files = first.Apply(clean, random);
        while (files is null);
        if ((uint)seed / (uint)kinds % 4 != 3)
            return new FuzzCase(seed, first.Kind, first.Expect, files);
        // Of two changes it is only known that the site must be whole.
        var second = random.Any([.. Mutations.Take(kinds).Where(m => m != Mutation.Planted)]);
        return new FuzzCase(
            seed,
            first.Kind + ", and another",
            Expect.AnyWholeSite,
            second.Apply(files, random) ?? files
        );
    }
}
