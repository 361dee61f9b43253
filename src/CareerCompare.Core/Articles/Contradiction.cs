using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Articles;

/// <summary>A place where sources disagree with each other, with themselves, or with the public record.</summary>
public sealed record Contradiction
{
    /// <summary>C and a number.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required ContradictionTopic Topic { get; init; }
    public IReadOnlyList<Id<RoleProfile>> Roles { get; init; } = [];

    /// <summary>How it stands under "Not settled" on a comparison; null where it changes no decision.</summary>
    public RichText? Short { get; init; }

    /// <summary>The short text is shown only where all its roles are compared.</summary>
    public bool Pair { get; init; }
    public required IReadOnlyList<Claim<RichText>> Says { get; init; }
    public required RichText Checked { get; init; }
    public IReadOnlyList<Id<Source>> CheckedWith { get; init; } = [];

    /// <summary>What this site does about it.</summary>
    public required RichText So { get; init; }
}

public enum ContradictionTopic { Pay, Title, Duties, Education, Hours, Outlook, Certifications, Seniority, Sources }
