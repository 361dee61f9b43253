using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Onet;

/// <summary>What O*NET’s tables say of one job, as far as a draft can hold it.</summary>
internal sealed record OnetJob
{
    public required OnetCode Code { get; init; }

    /// <summary>As O*NET prints it.</summary>
    public required string Title { get; init; }

    /// <summary>Made from the title, and the same whichever jobs are imported.</summary>
    public required Id<RoleProfile> Id { get; init; }

    public int? Zone { get; init; }

    /// <summary>Other titles, those that job holders report and O*NET shows to the public first.</summary>
    public IReadOnlyList<string> OtherTitles { get; init; } = [];

    /// <summary>Names of skills, the most important first.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];
    public OnetEducation? Education { get; init; }
}

/// <summary>The level of education that most of those asked named.</summary>
/// <param name="Level">In our words; null where we have none for it.</param>
/// <param name="Percent">How many of them.</param>
/// <param name="Asked">How many were asked; null where O*NET does not say.</param>
/// <param name="Date">When, as O*NET prints it: 08/2023.</param>
internal sealed record OnetEducation(EducationLevel? Level, decimal Percent, int? Asked, string Date);
