namespace CareerCompare.BrowserTests.Requirements;

/// <summary>The Chromium of this machine. Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    private const string Variable = "CAREERCOMPARE_CHROMIUM";
    private const string FromDebian = "/usr/bin/chromium";

    public static string Executable { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : FromDebian;

    /// <summary>Why no test can start it; null where one can.</summary>
    public static string? Missing { get; } =
        File.Exists(Executable)
            ? null
            : $"there is no Chromium at {Executable}: install it, or name another in {Variable}; .ci/run does both";

    /// <summary>Nothing but what a test asks for goes over the network; CI containers have no sandbox and no GPU.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
}
