using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>What sources say that a job is, and on what they say its pay depends.</summary>
internal static class Meanings
{
    /// <summary>Each with its source, and with what is odd about it.</summary>
    public static IEnumerable<Line> Of(RoleProfile role, SiteInputs inputs) =>
        role.About(Aspect.Definition)
            .Where(c => c.Citation.MayDecide)
            .Select(c =>
            {
                var line = inputs.Line().Say(Cells.WithoutStop(c.Value)).Say(" ").Cite(c.Citation).Say(".");
                return c.Citation.Note is { } note ? line.Say(" ").Say(note).Done() : line.Done();
            });

    /// <summary>
    /// One sentence. A claim with amounts of its own is left to where these stand, each with its date.
    /// </summary>
    public static IEnumerable<Line> PayDriversOf(RoleProfile role, SiteInputs inputs)
    {
        var said = role.About(Aspect.PayDrivers)
            .Where(c => c.Citation.MayDecide && c.Value.Parts.All(p => p is not RichText.FigureReference))
            .ToList();
        if (said.Count == 0)
            yield break;
        var line = inputs.Line().Say("What pay depends on, as our sources see it: ");
        foreach (var (i, claim) in said.Index())
            line.Say(i == 0 ? "" : "; ")
                .Say(FirstLetter.InSentence(Cells.WithoutStop(claim.Value).WordsOnly))
                .Say(" ")
                .Cite(claim.Citation);
        yield return line.Say(".").Done();
    }
}

/// <summary>Bodies that sources name as certifying for a role, without naming what they certify.</summary>
internal static class Certifiers
{
    /// <summary>With the letters of theirs that this site knows; null where no source names one.</summary>
    public static Line? Of(RoleProfile role, SiteInputs inputs)
    {
        var named = role.Certifiers.Where(c => c.Citation.MayDecide).ToList();
        if (named.Count == 0)
            return null;
        var line = inputs.Line().Say("Bodies that our sources name without naming letters: ");
        foreach (var (i, claim) in named.Index())
        {
            var body = inputs.Ledger.Organizations[claim.Value];
            line.Say(i == 0 ? "" : "; ")
                .Say(body.ShortName == body.Name ? body.Name : $"{body.Name} ({body.ShortName})");
            AddLetters(line, claim.Value, inputs);
            line.Say(" ").Cite(claim.Citation);
        }
        return line.Say(".").Done();
    }

    private static void AddLetters(LineWriter line, Id<Organization> body, SiteInputs inputs)
    {
        var letters = inputs
            .Ledger.Credentials.Values.Where(c => c.Issuer == body)
            .OrderBy(c => c.Letters, StringComparer.Ordinal);
        foreach (var (i, credential) in letters.Index())
            line.Say(i == 0 ? ", which issues the " : " and the ")
                .Link(credential.Letters, SitePath.Certification(credential.Id).Text);
    }
}
