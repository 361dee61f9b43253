namespace CareerCompare.Core.Claims;

/// <summary>A value and who says it.</summary>
public sealed record Claim<T>(T Value, Citation Citation);
