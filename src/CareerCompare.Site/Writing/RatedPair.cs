using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The main groups of two roles, and what is said of each element that one of them rates as important. Made once a page:
/// what sets the two apart, whom they suit and what transfers are read off it.
/// </summary>
/// <param name="One">Of the role that is spoken of.</param>
/// <param name="Other">Of the one that it is held against.</param>
/// <param name="Differences">Of the first against the second; empty where the same groups hold both.</param>
/// <param name="Together">The groups that hold both, where the survey cannot part the two; else empty.</param>
public sealed record RatedPair(
    SurveyedWork One,
    SurveyedWork Other,
    IReadOnlyList<WorkDifference> Differences,
    IReadOnlyList<SocCode> Together
)
{
    /// <summary>Null where one of the two groups is not rated.</summary>
    public static RatedPair? Of(RoleProfile role, RoleProfile against, SiteInputs inputs)
    {
        if (RatedWork.MainOf(role, inputs) is not { } one || RatedWork.MainOf(against, inputs) is not { } other)
            return null;
        if (one.Job == other.Job)
            return new(one, other, [], [one.Job.Soc]);
        // Whichever of its groups a post of the one is in, a post of the other may be in too.
        var groups = RoleGroup.Of(role).Select(g => g.Soc).ToList();
        return groups.ToHashSet().SetEquals(RoleGroup.Of(against).Select(g => g.Soc))
            ? new(one, one, [], groups)
            : new(one, other, WorkComparer.Compare(one, other), []);
    }

    /// <summary>"health services managers or office supervisors": with whom the survey counts both.</summary>
    public string NameOfBoth(SiteInputs inputs) => string.Join(" or ", Together.Select(inputs.NameOf));
}
