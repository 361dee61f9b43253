namespace CareerCompare.BrowserTests.Requirements;

/// <summary>A fact that the Nu HTML checker decides; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class VnuFactAttribute : FactAttribute
{
    public VnuFactAttribute() => Skip = Required.SkipFor(Vnu.Missing);
}
