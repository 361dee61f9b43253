namespace CareerCompare.Core.Claims;

/// <summary>The three labels a reader sees. Doubt has no more shades than that on a page.</summary>
public enum DoubtLabel
{
    /// <summary>From the body in charge: a government count, or an issuer's own rule.</summary>
    Official,

    /// <summary>People told a website or a survey.</summary>
    SelfReported,

    /// <summary>Printed somewhere and not found at its producer.</summary>
    NotConfirmed,
}
