using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What one needs to get in: schooling, experience, letters.</summary>
public static class WayIn
{
    public static FactsTable Table(RoleProfile a, RoleProfile b, SiteInputs inputs) =>
        new([.. Facts.Select(f => new FactsTable.Row(f.Label, f.Of(a, inputs), f.Of(b, inputs))).Where(r => r.IsSaid)], null);

    /// <summary>Each carries its own sources.</summary>
    public static IReadOnlyList<FactRow> Facts { get; } =
        [new("education", "Usual education", Education), new("experience", "Experience", Experience), new("letters", "Optional certificates", Letters)];

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, SiteInputs inputs) =>
        [.. new LabeledLine[] { new("Education", WithWhatOthersSay(role, inputs)), new("Experience", Experience(role, inputs).Text), new("First move", inputs.Resolve(role.FirstMove)) }.Where(l => l.Text is not null)];

    private static Fact Education(RoleProfile role, SiteInputs inputs) => inputs.DigestOf(role).Facts.Education ?? Fact.NotKnown;

    private static Fact Experience(RoleProfile role, SiteInputs inputs) => inputs.DigestOf(role).Facts.Experience ?? Fact.NotKnown;

    private static Fact Letters(RoleProfile role, SiteInputs inputs) => inputs.DigestOf(role).Facts.Letters ?? Fact.NotKnown;

    private static Line? WithWhatOthersSay(RoleProfile role, SiteInputs inputs)
    {
        var official = inputs.Ledger.Official.Projections;
        var others = role.Education.Where(e => e.Citation.MayDecide && !e.Citation.Sources.Contains(official))
            .GroupBy(e => (e.Level, e.Strength)).OrderBy(g => g.Key.Level).ThenBy(g => g.Key.Strength).ToList();
        if (others.Count == 0) return Education(role, inputs).Text;

        var line = inputs.Line();
        if (Education(role, inputs).Text is { } first) foreach (var part in first.Parts) line.Add(part);
        // O*NET asks people who do the job; it is no article.
        var articlesOnly = others.SelectMany(g => g).SelectMany(e => e.Citation.Sources).All(s => inputs.Ledger.Sources[s].Kind is SourceKind.Editorial or SourceKind.Seller);
        line.Say(articlesOnly ? ". Articles say: " : ". Other sources say: ");
        for (var i = 0; i < others.Count; i++)
        {
            if (i > 0) line.Say("; ");
            line.Say($"{EducationWords.Level(others[i].Key.Level)} {EducationWords.Strength(others[i].Key.Strength)} ").Cite(inputs.Notes.OfAll(others[i].Select(e => e.Citation)));
        }
        return line.Say(".").Done();
    }

    /// <summary>The bureau itself, for what it gives as typical.</summary>
    internal static Citation Official(SiteInputs inputs) => inputs.Figures.By(inputs.Ledger.Official.Projections);
}
