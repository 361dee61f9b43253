namespace CareerCompare.Core.Claims;

/// <summary>How far a claim could be checked.</summary>
public enum ClaimStatus
{
    /// <summary>Printed by its source; nobody else is credited, or the one credited was not read.</summary>
    AsPrinted,

    /// <summary>Seen at the producer.</summary>
    Confirmed,

    /// <summary>Credited to a body that, as far as we found, never published it.</summary>
    AttributionNotConfirmed,

    /// <summary>Contradicted by other sources or by the source itself.</summary>
    Disputed,
}
