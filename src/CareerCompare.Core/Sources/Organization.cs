using CareerCompare.Core.Text;

namespace CareerCompare.Core.Sources;

/// <summary>Who publishes or certifies.</summary>
public sealed record Organization
{
    public required Id<Organization> Id { get; init; }
    public required string Name { get; init; }

    /// <summary>How a chart names it.</summary>
    public string? Short { get; init; }
    public required OrganizationKind Kind { get; init; }

    /// <summary>Apart from the kind: a professional body may certify, a consortium's members may while it does not.</summary>
    public bool Certifies { get; init; }
    public Id<Organization>? Parent { get; init; }
    public string? Url { get; init; }
    public RichText? About { get; init; }

    public string ShortName => Short ?? Name;
}

public enum OrganizationKind { StatisticalAgency, Certifier, ProfessionalBody, Consortium, University, Publisher, Employer, StaffingFirm, SoftwareFirm }
