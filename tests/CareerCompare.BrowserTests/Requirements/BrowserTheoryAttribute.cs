namespace CareerCompare.BrowserTests.Requirements;

/// <summary>A theory about pages in Chromium; skipped when it is found, as a <see cref="BrowserFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Required.SkipFor(Chromium.Missing);
}
