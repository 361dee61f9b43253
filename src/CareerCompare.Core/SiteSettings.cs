namespace CareerCompare.Core;

/// <summary>What the whole site shares. Pages know this date; no build reads a clock.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    /// <summary>Scheme and host, no final slash.</summary>
    public required string Origin { get; init; }
    public required DateOnly AsOf { get; init; }
    public required string Tagline { get; init; }
    public required string Issues { get; init; }
    public required string SecurityContact { get; init; }

    /// <summary>Until when the security contact is known to be true; null where nobody says so.</summary>
    public DateOnly? SecurityExpires { get; init; }
    public required string Language { get; init; }
}
