using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// What may matter to a reader who weighs jobs, and by which rule scores are proposed: <c>content/deciding.yaml</c>. Nobody
/// but the reader knows what is good, so a rule is a guess, and pages say so.
/// </summary>
/// <param name="Pay">Always the first line.</param>
/// <param name="Work">Lines of what the survey of work measured, those that part most people's choices first.</param>
/// <param name="Own">Lines that only the reader can score.</param>
public sealed record DecidingRules(
    DecidingRules.OfPay Pay,
    IReadOnlyList<DecidingRules.OfWork> Work,
    IReadOnlyList<DecidingRules.OfReader> Own
)
{
    /// <summary>Of a site that says nothing of it: pay alone, and nothing proposed.</summary>
    public static DecidingRules None { get; } = new(new("Pay", "Is it enough for you?", Proposals.None), [], []);

    /// <param name="Label">A few words, as a heading.</param>
    /// <param name="Asks">What a reader scores.</param>
    /// <param name="Rule">By the word for official pay.</param>
    public sealed record OfPay(string Label, string Asks, Proposals Rule);

    /// <param name="Id">In addresses; it never changes.</param>
    /// <param name="Label">As of pay.</param>
    /// <param name="Asks">As of pay.</param>
    /// <param name="Measured">Elements of the survey that belong to it; at least one.</param>
    /// <param name="Rule">By measured differences that pass.</param>
    public sealed record OfWork(
        Id<DecidingRules> Id,
        string Label,
        string Asks,
        IReadOnlyList<ElementId> Measured,
        Proposals Rule
    );

    /// <param name="Id">As of work.</param>
    /// <param name="Label">As of pay.</param>
    /// <param name="Asks">As of pay.</param>
    /// <param name="See">Which part of a job's page says something of it.</param>
    public sealed record OfReader(Id<DecidingRules> Id, string Label, string Asks, JobPart See);
}

/// <summary>What is proposed for a job that is held against the first one of a sheet; null for nothing.</summary>
/// <param name="More">Where it has more of it.</param>
/// <param name="Same">Where it has about as much.</param>
/// <param name="Less">Where it has less.</param>
public sealed record Proposals(Suits? More, Suits? Same, Suits? Less)
{
    public static Proposals None { get; } = new(null, null, null);

    public Suits? Of(Standing standing) =>
        standing switch
        {
            Standing.More => More,
            Standing.Same => Same,
            Standing.Less => Less,
            Standing.Unknown => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>How one job stands to the first one of a sheet, in one line.</summary>
public enum Standing
{
    /// <summary>What is known cannot order the two.</summary>
    Unknown,
    More,
    Less,

    /// <summary>What is known says that they are alike, which is not the same as not knowing.</summary>
    Same,
}

/// <summary>
/// What is known of two jobs in one line: a word decides, and never dollars or points. What the surveys cannot tell apart is
/// not ordered, and neither are two titles that are counted alike.
/// </summary>
public static class Standings
{
    /// <summary>Of the first role of the verdict: more is being counted in the better-paid group whichever way.</summary>
    public static Standing OfPay(GroupVerdict? verdict) =>
        verdict switch
        {
            GroupVerdict.Whichever { FirstIsHigher: var higher } => higher ? Standing.More : Standing.Less,
            GroupVerdict.NoDifference => Standing.Same,
            _ => Standing.Unknown,
        };

    /// <summary>
    /// The widest difference among the elements of a line, as far as all that pass point one way; null where none passes, or
    /// where they part. That none passes is no likeness: it may be too close to tell.
    /// </summary>
    /// <param name="line">Whose elements count.</param>
    /// <param name="differences">Of the job against the first one.</param>
    public static WorkDifference? OfWork(DecidingRules.OfWork line, IReadOnlyList<WorkDifference> differences)
    {
        var passed = differences
            .Where(d => d.Word != WorkWord.AboutAsImportant && line.Measured.Contains(d.A.Element.Id))
            .ToList();
        return passed.Select(d => d.Word).Distinct().Count() == 1 ? passed.MaxBy(d => d.Gap) : null;
    }

    /// <summary>What such a difference says of the job.</summary>
    public static Standing Of(WorkDifference? difference) =>
        difference?.Word switch
        {
            WorkWord.Higher => Standing.More,
            WorkWord.Lower => Standing.Less,
            _ => Standing.Unknown,
        };
}
