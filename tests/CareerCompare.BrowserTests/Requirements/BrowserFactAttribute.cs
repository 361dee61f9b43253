namespace CareerCompare.BrowserTests.Requirements;

/// <summary>A fact about pages in Chromium. xunit 2 cannot skip a test that runs, so it is skipped when it is found.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Required.SkipFor(Chromium.Missing);
}
