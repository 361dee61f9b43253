using CareerCompare.Core.Claims;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Roles;

/// <summary>
/// A job of which only facts are known: nobody has written yet what it is and whom it suits. It is no role, so nothing
/// compares it, counts it or leads to it, until its words are there.
/// </summary>
public sealed record RoleDraft
{
    /// <summary>That of the role which it will be.</summary>
    public required Id<RoleProfile> Id { get; init; }
    public required string Title { get; init; }
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>At least one; the first is the main one.</summary>
    public required IReadOnlyList<OccupationLink> Occupations { get; init; }
    public IReadOnlyList<Claim<Id<Term>>> Skills { get; init; } = [];
    public IReadOnlyList<EducationClaim> Education { get; init; } = [];

    /// <summary>What a person has still to write, in the order in which it is best written.</summary>
    public required IReadOnlyList<OwnWords> Unwritten { get; init; }

    public OccupationLink MainOccupation => Occupations[0];
}

/// <summary>What no list of jobs gives: a person writes it, and the job becomes a role.</summary>
public enum OwnWords { Plural, Family, InShort, Reviewed, Suits, Ask, FirstMove, Duties }
