using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Claims;

/// <summary>A pay figure that some source gives for the role itself, not for a statistical class.</summary>
public sealed record PayClaim
{
    /// <summary>By which prose may refer to it; the statement number serves where there is one.</summary>
    public Id<PayClaim>? Id { get; init; }

    /// <summary>Whole US dollars.</summary>
    public required int Amount { get; init; }
    public required PayKind Kind { get; init; }
    public required PayPer Per { get; init; }
    public required ReferencePeriod AsOf { get; init; }

    /// <summary>Who was counted, in words.</summary>
    public required string Population { get; init; }
    public required string Area { get; init; }
    public required Citation Citation { get; init; }
}
