using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Writing;

/// <summary>What one needs to get in: schooling, experience, letters.</summary>
public static class WayIn
{
    public static FactsTable Table(RoleProfile a, RoleProfile b, Desk desk) => new(
        [
            .. Facts.Select(f => new FactsTable.Row(f.Label, f.Of(a, desk), f.Of(b, desk))),
        ],
        null);

    /// <summary>Each carries its own sources.</summary>
    public static IReadOnlyList<(string Id, string Label, Func<RoleProfile, Desk, Fact> Of)> Facts { get; } =
        [("education", "Usual education", Education), ("experience", "Experience", Experience), ("letters", "Optional certificates", Letters)];

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, Desk desk) =>
        [new("Education", WithWhatOthersSay(role, desk)), new("Experience", Experience(role, desk).Text), new("First move", desk.Resolve(role.FirstMove))];

    /// <summary>What the bureau gives as typical for the main class; else what most sources say.</summary>
    private static Fact Education(RoleProfile role, Desk desk)
    {
        if (desk.Inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Education: [var first, .. var rest] } projection)
            return new(desk.Line().Say($"{first}{rest.Replace('\'', '’')}, for {desk.NameOf(projection.Soc)} ").Cite(Official(desk)).Done(), FactValue.OfWord(projection.Education));
        var claim = role.Education.FirstOrDefault(e => e.Citing.MayDecide);
        return claim is null
            ? Fact.NotKnown
            : new(desk.Line().Say(FirstLetter.Capital(EducationWords.Level(claim.Level)) + " ").Cite(claim.Citing).Done(), FactValue.OfWord(EducationWords.Level(claim.Level)));
    }

    private static Line? WithWhatOthersSay(RoleProfile role, Desk desk)
    {
        var official = desk.Inputs.Ledger.Official.Projections;
        var others = role.Education.Where(e => e.Citing.MayDecide && !e.Citing.Sources.Contains(official))
            .GroupBy(e => (e.Level, e.Strength)).OrderBy(g => g.Key.Level).ThenBy(g => g.Key.Strength).ToList();
        if (others.Count == 0) return Education(role, desk).Text;

        var line = desk.Line();
        if (Education(role, desk).Text is { } first) foreach (var part in first.Parts) line.Add(part);
        // O*NET asks people who do the job; it is no article.
        var articlesOnly = others.SelectMany(g => g).SelectMany(e => e.Citing.Sources).All(s => desk.Inputs.Ledger.Sources[s].Kind is SourceKind.Editorial or SourceKind.Seller);
        line.Say(articlesOnly ? ". Articles say: " : ". Other sources say: ");
        for (var i = 0; i < others.Count; i++)
        {
            if (i > 0) line.Say("; ");
            line.Say($"{EducationWords.Level(others[i].Key.Level)} {EducationWords.Strength(others[i].Key.Strength)} ").Cite(desk.Citations.CiteAll(others[i].Select(e => e.Citing)));
        }
        return line.Say(".").Done();
    }

    private static Fact Experience(RoleProfile role, Desk desk) =>
        role.About(Aspect.Experience).FirstOrDefault(c => c.Citing.MayDecide) is { } claim
            ? new(desk.Line().Say(Cells.WithoutStop(claim.Value)).Say(" ").Cite(claim.Citing).Done(), FactValue.Of(claim.Value))
            : desk.Inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Experience.Length: > 0 } p
                ? new(desk.Line().Say($"{p.Experience}, for {desk.NameOf(p.Soc)} ").Cite(Official(desk)).Done(), FactValue.OfWord(p.Experience))
                : Fact.NotKnown;

    private static Fact Letters(RoleProfile role, Desk desk)
    {
        var named = role.Certifications.Where(c => c.Citing.MayDecide).ToList();
        if (named.Count == 0) return Fact.NotKnown;
        var line = desk.Line();
        for (var i = 0; i < named.Count; i++)
        {
            if (i > 0) line.Say(", ");
            line.Link(desk.Inputs.Ledger.Credentials[named[i].Value].Letters, SitePath.Certification(named[i].Value).Text);
        }
        return new(line.Say(" ").Cite(desk.Citations.CiteAll(named.Select(c => c.Citing))).Done(), FactValue.OfSet(named.Select(c => c.Value)));
    }

    /// <summary>The bureau itself, for what it gives as typical.</summary>
    internal static Citing Official(Desk desk) => desk.Inputs.Figures.By(desk.Inputs.Ledger.Official.Projections);
}
