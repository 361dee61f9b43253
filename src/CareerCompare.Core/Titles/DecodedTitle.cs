using CareerCompare.Core.Occupations;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Titles;

/// <summary>What a title in an advert may stand for, with the reasons.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">As the site writes it.</param>
/// <param name="Named">Roles that bear it, or bear it with a word less.</param>
/// <param name="Classes">Classes that the list of titles files it with.</param>
public sealed record DecodedTitle(Id<DecodedTitle> Id, string Title, IReadOnlyList<DecodedTitle.Candidate> Named, IReadOnlyList<DecodedTitle.Class> Classes)
{
    /// <summary>The roles that it may be: those that bear it, and those of its classes. A class that marks one end of a role names it, and no more.</summary>
    public IReadOnlyList<RoleProfile> Candidates =>
        [.. Named.Select(n => n.Role).Concat(Classes.SelectMany(c => c.Roles).Where(r => r.Fit is OccupationFit.Closest or OccupationFit.Wider).Select(r => r.Role)).DistinctBy(r => r.Id)];

    public enum Reason
    {
        /// <summary>The role's own title.</summary>
        OwnTitle,

        /// <summary>The role goes by it too.</summary>
        AlsoCalled,

        /// <summary>The role's title with more words: "hotel operations manager".</summary>
        MoreWords,
    }

    public sealed record Candidate(RoleProfile Role, Reason Why);

    /// <param name="Soc">Its code.</param>
    /// <param name="Name">As the list of titles names it.</param>
    /// <param name="Roles">Roles that are linked to it, and how well it stands for each.</param>
    public sealed record Class(SocCode Soc, string Name, IReadOnlyList<FittedRole> Roles);

    /// <summary>A role, and how well a class stands for it.</summary>
    public sealed record FittedRole(RoleProfile Role, OccupationFit Fit);
}
