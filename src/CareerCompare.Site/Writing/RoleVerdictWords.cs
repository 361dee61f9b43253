using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What official pay says of two roles in a few words, for lists, cells and steps. It is said of the groups that the
/// titles are counted in, at the one employer where the verdict was made, and never of the titles.
/// </summary>
public static class RoleVerdictWords
{
    /// <summary>
    /// After the name of a comparison: "at bakeries, bakers are in the better-paid group". Null where no wages are
    /// kept.
    /// </summary>
    public static Line.Judged? InList(RoleSide a, RoleSide b, SiteInputs inputs) =>
        Of(a.Role, b.Role, inputs) is { } found
            ? Judged(found, $"{Where(found)}, {Words(found.Verdict, a.Role, b.Role, inputs)}")
            : null;

    /// <summary>The same as a sentence without its stop, which also says what holds where that does not.</summary>
    public static Line.Judged Sentence(RoleVerdict found, RoleProfile first, RoleProfile second, SiteInputs inputs) =>
        Judged(
            found,
            FirstLetter.Capital($"{Where(found)}, {Words(found.Verdict, first, second, inputs)}")
                + (found.Verdict is GroupVerdict.InSome ? Others(found.Verdict, first, second, inputs) : "")
        );

    /// <summary>For a cell of a table, of the first role against the second.</summary>
    public static Line.Judged Shortly(RoleVerdict found) =>
        Judged(
            found,
            found.Verdict switch
            {
                GroupVerdict.Whichever { FirstIsHigher: var higher } => higher
                    ? "the better-paid group"
                    : "the lower-paid group",
                GroupVerdict.InSome { FirstIsHigher: var higher } => higher
                    ? "the better-paid group in one way of counting"
                    : "the lower-paid group in one way of counting",
                GroupVerdict.Both => "depends on how each is counted",
                GroupVerdict.CountedAlike => "counted alike",
                GroupVerdict.NoDifference => "no difference",
                GroupVerdict.CannotTell => "cannot be told",
                _ => throw new System.Diagnostics.UnreachableException(),
            }
        );

    /// <summary>A name of one of two roles as what the verdict says of the other.</summary>
    public static Line.Judged Named(RoleVerdict found, RoleProfile other) => Judged(found, other.Name);

    public static RoleVerdict? Of(RoleProfile first, RoleProfile second, SiteInputs inputs) =>
        RoleVerdict.Of(first, second, inputs.Ledger, inputs.Comparer);

    /// <summary>"at bakeries", "at all employers together".</summary>
    public static string Where(RoleVerdict found) => WhereAt(found.At);

    public static string WhereAt(Industry? employer) => employer?.At ?? "at all employers together";

    private static Line.Judged Judged(RoleVerdict found, string text) =>
        Judgements.Verdict(found.Verdict, found.KeyOf, PayKind.Median, text);

    private static string Words(GroupVerdict verdict, RoleProfile first, RoleProfile second, SiteInputs inputs)
    {
        return verdict switch
        {
            GroupVerdict.Whichever { FirstIsHigher: var isFirst } => Better(isFirst),
            GroupVerdict.InSome { FirstIsHigher: var isFirst } => Better(isFirst),
            GroupVerdict.Both => "each is in the better-paid group in one way of counting",
            GroupVerdict.CountedAlike => "both are counted alike, so official pay cannot tell them apart",
            GroupVerdict.NoDifference => "official pay shows no difference",
            GroupVerdict.CannotTell => "official pay cannot tell the two apart",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        string Better(bool isFirst) =>
            $"{(isFirst ? first : second).Plural} are in the better-paid group"
            + HangsOn(verdict, isFirst ? (first, second) : (second, first), isFirst, inputs);
    }

    /// <summary>
    /// Behind "bakers are in the better-paid group", what it hangs on: in which group the one is counted, or the other. A
    /// group that is our reading alone is always named, and as that.
    /// </summary>
    /// <param name="verdict">One in which a role is paid more.</param>
    /// <param name="roles">The role that is, and the other.</param>
    /// <param name="isFirst">Whether it is the first of the verdict.</param>
    /// <param name="inputs">Of the site.</param>
    internal static string HangsOn(
        GroupVerdict verdict,
        (RoleProfile Higher, RoleProfile Lower) roles,
        bool isFirst,
        SiteInputs inputs
    )
    {
        var (higher, lower) = roles;
        var holds = verdict.Pairings.Where(p => p.Word == (isFirst ? PayWord.Higher : PayWord.Lower)).ToList();
        var mine = Condition(higher, [.. holds.Select(p => isFirst ? p.First : p.Second)], inputs);
        var theirs = Condition(lower, [.. holds.Select(p => isFirst ? p.Second : p.First)], inputs);
        return (mine, theirs) switch
        {
            (null, null) when verdict.Pairings.Count > 1 => ", whichever way",
            (null, null) => "",
            ({ } own, null) => $" if counted with {own}",
            (null, { } other) => $" if {lower.Plural} are counted with {other}",
            ({ } own, { } other) => $" if counted with {own}, and {lower.Plural} with {other}",
        };
    }

    /// <summary>Of the pairings in which neither group is paid more: what is known of them.</summary>
    private static string Others(GroupVerdict verdict, RoleProfile first, RoleProfile second, SiteInputs inputs) =>
        string.Concat(
            verdict
                .Pairings.Where(p => p.Word is not (PayWord.Higher or PayWord.Lower))
                .Select(p =>
                {
                    var (one, other) = (GroupName(first, p.First, inputs), GroupName(second, p.Second, inputs));
                    return p.Word switch
                    {
                        // The longer of the two says whose reading it is, where it is one.
                        PayWord.CountedTogether =>
                            $"; where both are counted with {(one.Length > other.Length ? one : other)}, they share one figure, which shows no difference",
                        PayWord.AboutTheSame => $"; {one} and {other} are paid about the same",
                        _ => $"; {one} and {other} are too close to tell",
                    };
                })
        );

    internal static string GroupName(RoleProfile role, SocCode group, SiteInputs inputs) =>
        inputs.NameOf(group)
        + (RoleGroup.Of(role).Any(g => g.Soc == group && g.Ground == GroupGround.OurReading) ? " (our reading)" : "");

    /// <summary>The groups in which a role has to be counted; null where any of them will do and none is our reading alone.</summary>
    private static string? Condition(RoleProfile role, HashSet<SocCode> needed, SiteInputs inputs)
    {
        var all = RoleGroup.Of(role);
        var some = all.Where(g => needed.Contains(g.Soc)).ToList();
        var read = some.All(g => g.Ground == GroupGround.OurReading);
        return some.Count == all.Count && !read
            ? null
            : string.Join(" or ", some.Select(g => GroupName(role, g.Soc, inputs)));
    }
}

/// <summary>
/// The groups of a role with their figures where its reader most likely works: at the nearest of its employers, or at
/// all together where it has none.
/// </summary>
/// <param name="At">Null for all employers.</param>
/// <param name="Cells">In the role's own order, without those that are not published or too unsteady to be shown.</param>
public sealed record NearestPay(Industry? At, IReadOnlyList<WageEstimate> Cells)
{
    public static NearestPay Of(RoleProfile role, SiteInputs inputs)
    {
        var nearest = RoleEmployers.Of(role, inputs.Ledger) is [var first, ..] ? first : null;
        var cells = nearest is null
            ? GroupCells.National(role, inputs.Ledger)
            : GroupCells.AtEmployer(role, nearest.Code, inputs.Ledger);
        return new(
            nearest,
            [
                .. cells
                    .Select(c => c.Estimate)
                    .OfType<WageEstimate>()
                    .Where(e => e.Yearly.Median.Floor is not null && !inputs.Comparer.IsUnsteady(e)),
            ]
        );
    }
}
