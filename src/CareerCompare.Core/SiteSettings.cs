namespace CareerCompare.Core;

/// <summary>What the whole site shares. Pages know this date; no build reads a clock.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    /// <summary>Scheme and host, no final slash.</summary>
    public required string Origin { get; init; }
    public required DateOnly AsOf { get; init; }
    public required string Tagline { get; init; }

    /// <summary>Where readers report mistakes; null where there is no such place, and then no page leads to one.</summary>
    public string? Issues { get; init; }

    /// <summary>How to reach whoever keeps this copy of the site; null where nobody says.</summary>
    public string? Contact { get; init; }
    public required string SecurityContact { get; init; }

    /// <summary>Until when the security contact is known to be true; null where nobody says so.</summary>
    public DateOnly? SecurityExpires { get; init; }
    public required string Language { get; init; }

    /// <summary>What pages say of the field.</summary>
    public Wording Wording { get; init; } = new();
}
