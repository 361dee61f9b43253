using CareerCompare.Core.Time;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.RolePay;

/// <summary>Pay over the years, as printed and in dollars of the newest release.</summary>
public sealed record PayTime
{
    /// <summary>In whose dollars all years are shown.</summary>
    public required YearMonth In { get; init; }

    /// <summary>Whether pay kept up with prices: a sentence or two a class.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>Null where no class has two years to join.</summary>
    public required RealPayChart? Chart { get; init; }

    /// <summary>Why the lines break, and what the prices are.</summary>
    public required IReadOnlyList<Line> Notes { get; init; }
    public required IReadOnlyList<PayYears> Tables { get; init; }
}
