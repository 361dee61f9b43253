namespace CareerCompare.BrowserTests.Requirements;

/// <summary>A theory about real servers; skipped when it is found, as a <see cref="BrowserFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute() => Skip = Required.SkipFor(Servers.Missing, Servers.Variable);
}

/// <summary>A theory about real servers and what Chromium does with their answers.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServedBrowserTheoryAttribute : ServerTheoryAttribute
{
    public ServedBrowserTheoryAttribute() => Skip ??= Required.SkipFor(Chromium.Missing);
}
