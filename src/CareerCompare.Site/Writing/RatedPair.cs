using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The main groups of two roles, and what is said of each element that one of them rates as important. Made once a page:
/// what sets the two apart, whom they suit and what transfers are read off it.
/// </summary>
/// <param name="One">Of the role that is spoken of.</param>
/// <param name="Other">Of the one that it is held against.</param>
/// <param name="Differences">Of the first against the second; empty where one group holds both.</param>
public sealed record RatedPair(SurveyedWork One, SurveyedWork Other, IReadOnlyList<WorkDifference> Differences)
{
    /// <summary>The survey cannot part the two roles.</summary>
    public bool IsOneGroup => One.Job == Other.Job;

    /// <summary>Null where one of the two groups is not rated.</summary>
    public static RatedPair? Of(RoleProfile role, RoleProfile against, SiteInputs inputs) =>
        RatedWork.MainOf(role, inputs) is { } one && RatedWork.MainOf(against, inputs) is { } other
            ? new(one, other, one.Job == other.Job ? [] : WorkComparer.Compare(one, other))
            : null;
}
