using CareerCompare.Core.Time;

namespace CareerCompare.Core.Claims;

/// <summary>A change in jobs that an article prints. Official projections come through the occupation link instead.</summary>
/// <param name="ChangePercent">Over the whole span.</param>
/// <param name="Span">The years.</param>
/// <param name="Population">The class it was published for.</param>
/// <param name="Citation">Who says it.</param>
public sealed record OutlookClaim(decimal ChangePercent, ReferencePeriod Span, string Population, Citation Citation);
