using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.RolePay;

/// <summary>Pay by kind of employer.</summary>
public sealed record PaySettings
{
    /// <summary>The employer nearest to the role against others.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>By industry; null where the Handbook gives none for the class.</summary>
    public required PayByIndustry? Industries { get; init; }

    /// <summary>By sector; null where no sectors are at hand.</summary>
    public required PayBySector? Sectors { get; init; }
}
