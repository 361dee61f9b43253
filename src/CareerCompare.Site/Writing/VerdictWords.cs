using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Writing;

/// <summary>A pay verdict in a few words, for a list of comparisons.</summary>
public static class VerdictWords
{
    public static string Of(PayVerdict verdict, RoleSide a, RoleSide b) => verdict switch
    {
        PayVerdict.Holds holds => $"{(holds.AEarnsMore ? a : b).Role.Plural} earn more",
        PayVerdict.Flips => "who earns more depends on the group",
        PayVerdict.Even => "pay is even",
        PayVerdict.NotSeparated => "official pay figures do not tell them apart",
        PayVerdict.NoPair => "no source covers the pay of both",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
