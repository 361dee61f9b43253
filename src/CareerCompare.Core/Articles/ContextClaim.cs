using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Articles;

/// <summary>A claim about several roles together, or about the field.</summary>
public sealed record ContextClaim
{
    public IReadOnlyList<Id<RoleProfile>> About { get; init; } = [];
    public required ContextTopic Topic { get; init; }
    public required RichText Says { get; init; }
    public ReferencePeriod AsOf { get; init; } = new ReferencePeriod.Undated();
    public required Citation Citation { get; init; }
}

public enum ContextTopic { PayOrder, Industry, Degree, Concept, Outlook, Skills, PayDrivers, Seniority, Duties }
