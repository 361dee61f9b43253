namespace CareerCompare.BrowserTests.Requirements;

/// <summary>
/// Whether a missing browser, checker or server is a fault. A clone needs only the SDK, so it is none there; on CI a
/// skipped test would be a promise that nobody keeps.
/// </summary>
internal static class Required
{
    public const string Variable = "CAREERCOMPARE_REQUIRE_BROWSER";

    public static bool Here { get; } = IsSet(Variable);

    /// <summary>The reason to skip, unless it is required here: then the test runs and fails with that reason.</summary>
    public static string? SkipFor(string? missing, string variable = Variable) => IsSet(variable) ? null : missing;

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) == "1";
}
