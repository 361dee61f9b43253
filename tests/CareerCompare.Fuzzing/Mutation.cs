namespace CareerCompare.Fuzzing;

/// <summary>What must come of a change.</summary>
public enum Expect
{
    /// <summary>A whole and true site, or a refusal.</summary>
    AnyWholeSite,

    /// <summary>The same bytes as without it.</summary>
    SameBytes,

    /// <summary>Another site, or a refusal: a figure that a page shows was changed.</summary>
    OtherBytes,

    /// <summary>A refusal.</summary>
    Refusal,
}

/// <summary>One kind of change to the files of a site.</summary>
/// <param name="Kind">Its name in a report.</param>
/// <param name="Expect">What must come of it.</param>
/// <param name="Apply">The changed files, or null where these files cannot be changed so. All chance comes from the source that is given.</param>
public sealed record Mutation(string Kind, Expect Expect, Func<SiteFiles, Random, SiteFiles?> Apply)
{
    /// <summary>Changes no file that is read, and puts others beside them: see <see cref="PlantedCheckout"/>.</summary>
    public static Mutation Planted { get; } =
        new("planted: files and links in the checkout", Expect.AnyWholeSite, (files, _) => files);
}

/// <summary>A changed site. The same seed always gives the same one.</summary>
public sealed record FuzzCase(int Seed, string Kind, Expect Expect, SiteFiles Files)
{
    /// <summary>The files lie in a checkout that carries more than them.</summary>
    public bool IsPlanted { get; init; }
}
