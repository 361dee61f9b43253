namespace CareerCompare.BrowserTests.Requirements;

/// <summary>
/// Whether a missing browser or checker is a fault. A clone needs only the SDK, so it is none there; on CI a skipped
/// test would be a promise that nobody keeps.
/// </summary>
internal static class Required
{
    public const string Variable = "CAREERCOMPARE_REQUIRE_BROWSER";

    public static bool Here { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>The reason to skip, unless everything is required here: then the test runs and fails with that reason.</summary>
    public static string? SkipFor(string? missing) => Here ? null : missing;
}
