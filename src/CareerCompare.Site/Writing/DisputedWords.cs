using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Where a job is done, and what it takes to know, as somebody says it and others contradict. It decides nothing, and it
/// stands after what holds, with the reason: whoever works in a law firm and has read that article looks for it there.
/// What else is disputed stands with its reasons on the page of contradictions, to which every role leads.
/// </summary>
internal static class DisputedWords
{
    /// <summary>What is said, as within a sentence, and who says it.</summary>
    public sealed record Said(RichText Words, Citation Citation);

    /// <summary>Settings and industries.</summary>
    public static IEnumerable<Said> Places(RoleProfile role, SiteInputs inputs) =>
        Terms(TermKind.Setting, role.Settings, inputs).Concat(Terms(TermKind.Industry, role.Industries, inputs));

    public static IEnumerable<Said> Knowledge(RoleProfile role) =>
        role.About(Aspect.Knowledge)
            .Where(c => !c.Citation.MayDecide)
            .Select(c => new Said(InSentence(Cells.WithoutStop(c.Value)), c.Citation));

    /// <summary>Those that one reason speaks of stand together, and the reason once.</summary>
    /// <param name="line">What holds, without a stop at its end; null where nothing does.</param>
    /// <param name="disputed">In any order.</param>
    /// <param name="inputs">The site.</param>
    /// <returns>Null where neither has anything.</returns>
    public static Line? After(Line? line, IEnumerable<Said> disputed, SiteInputs inputs)
    {
        var reasons = disputed.GroupBy(d => d.Citation.Note is { } note ? FactValue.Of(note).Key : "").ToList();
        if (reasons.Count == 0)
            return line;
        var all = inputs.Line();
        if (line is not null)
            all.Say(line).Say(". ");
        foreach (var (at, reason) in reasons.Index())
        {
            all.Say(at == 0 ? "Disputed: " : " Disputed: ");
            var items = reason.ToList();
            for (var i = 0; i < items.Count; i++)
                all.Say(
                        i == 0 ? ""
                        : i == items.Count - 1 ? " and "
                        : ", "
                    )
                    .Say(items[i].Words);
            all.Say(" ").Cite(inputs.Notes.OfAll(items.Select(x => x.Citation))).Say(".");
            if (items[0].Citation.Note is { } why)
                all.Say(" ").Say(why);
        }
        return all.Done();
    }

    private static IEnumerable<Said> Terms(TermKind kind, IEnumerable<Claim<Id<Term>>> claims, SiteInputs inputs) =>
        claims
            .Where(c => !c.Citation.MayDecide)
            .Select(c => new Said(RichText.Plain(inputs.Ledger.TermOf(kind, c.Value).InSentence), c.Citation));

    private static RichText InSentence(RichText text) =>
        text.Parts is [RichText.Words first, ..]
            ? new([new RichText.Words(FirstLetter.InSentence(first.Text)), .. text.Parts.Skip(1)])
            : text;
}
