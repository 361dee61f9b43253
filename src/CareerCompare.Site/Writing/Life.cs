using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What the days are like: hours, pressure, people, place.</summary>
public static class Life
{
    internal static readonly (string Label, Aspect Aspect)[] InShort = [("Hours", Aspect.Hours), ("Pressure", Aspect.Pressure), ("People", Aspect.People)];

    private static readonly (string Label, Aspect Aspect)[] InTables = [.. InShort, ("Reports to", Aspect.ReportsTo)];

    private static readonly (string Label, Aspect Aspect)[] InFull =
        [.. InShort, ("Travel", Aspect.Travel), ("Reports to", Aspect.ReportsTo), ("Scope", Aspect.Scope), ("Software", Aspect.Software), ("Benefits", Aspect.Benefits)];

    /// <summary>Those that stand in tables of several roles.</summary>
    internal static IEnumerable<Aspect> Aspects => InTables.Select(x => x.Aspect);

    public static FactsTable Table(RoleProfile a, RoleProfile b, SiteInputs inputs)
    {
        var (ofA, ofB) = (inputs.DigestOf(a).Facts, inputs.DigestOf(b).Facts);
        FactsTable.Row Row(string label, Fact? one, Fact? other) => new(label, one ?? Fact.NotKnown, other ?? Fact.NotKnown);
        return new([.. InShort.Select(x => Row(x.Label, ofA.About(x.Aspect), ofB.About(x.Aspect))).Append(Row("Place", ofA.Place, ofB.Place)).Where(r => r.IsSaid)],
            inputs.Notes.OfAll(ofA.LifeCitings.Concat(ofB.LifeCitings)));
    }

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, SiteInputs inputs) =>
        [.. InFull.Select(x => new LabeledLine(x.Label, All(role, x.Aspect, inputs)))
            .Append(new("Place", PlaceClaims(role).Any() ? inputs.Line().Say(PlaceWords(role, int.MaxValue, inputs) + " ").Cite(inputs.Notes.OfAll(PlaceClaims(role).Select(p => p.Citation))).Done() : null))
            .Where(l => l.Text is not null)];

    /// <summary>All that is said of it: a table of several roles has room for one claim, the role's own page has not to choose.</summary>
    private static Line? All(RoleProfile role, Aspect aspect, SiteInputs inputs)
    {
        var claims = role.About(aspect).Where(c => c.Citation.MayDecide).ToList();
        if (claims.Count == 0) return null;
        var line = inputs.Line();
        for (var i = 0; i < claims.Count; i++)
            line.Say(i > 0 ? "; " : "").Say(Cells.WithoutStop(claims[i].Value)).Say(" ").Cite(claims[i].Citation);
        return line.Done();
    }

    internal static Claim<RichText>? First(RoleProfile role, Aspect aspect) => role.About(aspect).FirstOrDefault(c => c.Citation.MayDecide);

    /// <summary>For a table of several roles; each carries its own sources.</summary>
    public static IReadOnlyList<FactRow> Facts { get; } =
    [
        .. InTables.Select(x => new FactRow(x.Aspect.ToString().ToLowerInvariant(), x.Label,
            (role, inputs) => inputs.DigestOf(role).Facts.About(x.Aspect) ?? Fact.NotKnown)),
        new("place", "Place", (role, inputs) => inputs.DigestOf(role).Facts.Place ?? Fact.NotKnown),
    ];

    /// <summary>Where a role is done: a setting or an industry, and who says so.</summary>
    internal sealed record PlaceClaim(TermKind Kind, Id<Term> Id, Citation Citation);

    internal static IEnumerable<PlaceClaim> PlaceClaims(RoleProfile role) =>
        role.Settings.Where(c => c.Citation.MayDecide).Select(c => new PlaceClaim(TermKind.Setting, c.Value, c.Citation))
            .Concat(role.Industries.Where(c => c.Citation.MayDecide).Select(c => new PlaceClaim(TermKind.Industry, c.Value, c.Citation)))
            .OrderByDescending(p => p.Citation.Sources.Count);

    internal static string PlaceWords(RoleProfile role, int most, SiteInputs inputs)
    {
        var places = PlaceClaims(role).Select(p => inputs.Ledger.TermOf(p.Kind, p.Id)).DistinctBy(t => t.Label).Select((t, i) => i == 0 ? t.Label : t.InSentence).ToList();
        return string.Join(", ", places.Take(most)) + (places.Count > most ? $", and {places.Count - most} more" : "");
    }
}
