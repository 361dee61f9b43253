using CareerCompare.Core.Claims;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Figures;

/// <summary>A number that may stand on a page, because it says whom it counts, when, and who says so.</summary>
public sealed record Figure
{
    /// <summary>By which prose, the page's <c>data-claim</c> and tests find it again.</summary>
    public required FigureId Id { get; init; }
    public required Quantity Quantity { get; init; }
    public required ReferencePeriod Period { get; init; }

    /// <summary>Who was counted, in words.</summary>
    public required string Population { get; init; }
    public required Citation Citation { get; init; }
    public required DoubtLabel Label { get; init; }
}
