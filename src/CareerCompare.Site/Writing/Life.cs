using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
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
    private static readonly (string Label, Aspect Aspect)[] InShort = [("Hours", Aspect.Hours), ("Pressure", Aspect.Pressure), ("People", Aspect.People)];

    private static readonly (string Label, Aspect Aspect)[] InFull =
        [.. InShort, ("Travel", Aspect.Travel), ("Reports to", Aspect.ReportsTo), ("Scope", Aspect.Scope), ("Software", Aspect.Software), ("Benefits", Aspect.Benefits)];

    /// <summary>A place named for this many words at most, for a narrow cell.</summary>
    private const int MostPlaces = 3;

    public static FactsTable Table(RoleProfile a, RoleProfile b, Desk desk)
    {
        var rows = InShort.Select(x => new FactsTable.Row(x.Label, Bare(a, x.Aspect, desk), Bare(b, x.Aspect, desk)))
            .Append(new("Place", Places(a, desk), Places(b, desk))).ToList();
        var citings = new[] { a, b }.SelectMany(r => InShort.Select(x => First(r, x.Aspect)).OfType<Claim<RichText>>().Select(c => c.Citing)
            .Concat(PlaceClaims(r).Take(MostPlaces).Select(p => p.Citing)));
        return new(rows, desk.Citations.CiteAll(citings));
    }

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, Desk desk) =>
        [.. InFull.Select(x => new LabeledLine(x.Label, First(role, x.Aspect) is { } c ? desk.Line().Say(Cells.WithoutStop(c.Value)).Say(" ").Cite(c.Citing).Done() : null))
            .Append(new("Place", PlaceClaims(role).Any() ? desk.Line().Say(PlaceWords(role, 6, desk.Inputs) + " ").Cite(desk.Citations.CiteAll(PlaceClaims(role).Take(6).Select(p => p.Citing))).Done() : null))
            .Where(l => l.Text is not null || InShort.Any(x => x.Label == l.Label))];

    private static Claim<RichText>? First(RoleProfile role, Aspect aspect) => role.About(aspect).FirstOrDefault(c => c.Citing.MayDecide);

    /// <summary>For a table of several roles; each carries its own sources.</summary>
    public static IReadOnlyList<(string Id, string Label, Func<RoleProfile, Desk, Fact> Of)> Facts { get; } =
    [
        .. InShort.Append((Label: "Reports to", Aspect: Aspect.ReportsTo)).Select(x => (x.Aspect.ToString().ToLowerInvariant(), x.Label, (Func<RoleProfile, Desk, Fact>)((role, desk) => Cited(role, x.Aspect, desk)))),
        ("place", "Place", (role, desk) => Places(role, desk) is { Text: { } text } places
            ? places with { Text = new([.. text.Parts, new Line.Words(" "), new Line.Cite(desk.Citations.CiteAll(PlaceClaims(role).Take(MostPlaces).Select(p => p.Citing))!)]) }
            : Fact.NotKnown),
    ];

    private static Fact Cited(RoleProfile role, Aspect aspect, Desk desk) =>
        First(role, aspect) is { } c ? new(desk.Line().Say(Cells.WithoutStop(c.Value)).Say(" ").Cite(c.Citing).Done(), FactValue.Of(c.Value)) : Fact.NotKnown;

    private static Fact Bare(RoleProfile role, Aspect aspect, Desk desk) =>
        First(role, aspect) is { } claim ? new(desk.Resolve(Cells.WithoutStop(claim.Value)), FactValue.Of(claim.Value)) : Fact.NotKnown;

    /// <summary>Empty where no source says.</summary>
    internal static string PlacesInShort(RoleProfile role, SiteInputs inputs) => PlaceWords(role, MostPlaces, inputs);

    private static Fact Places(RoleProfile role, Desk desk) =>
        desk.Inputs.DigestOf(role).Places is { Length: > 0 } words ? new(Line.Plain(words), FactValue.OfSet(PlaceClaims(role).Select(p => p.Id))) : Fact.NotKnown;

    private static IEnumerable<(TermKind Kind, Slug Id, Citing Citing)> PlaceClaims(RoleProfile role) =>
        role.Settings.Where(c => c.Citing.MayDecide).Select(c => (TermKind.Setting, c.Value, c.Citing))
            .Concat(role.Industries.Where(c => c.Citing.MayDecide).Select(c => (TermKind.Industry, c.Value, c.Citing)))
            .OrderByDescending(p => p.Citing.Sources.Count);

    private static string PlaceWords(RoleProfile role, int most, SiteInputs inputs)
    {
        var labels = PlaceClaims(role).Select(p => inputs.LabelOf(p.Kind, p.Id)).Distinct().Take(most).ToList();
        return string.Join(", ", labels.Take(1).Concat(labels.Skip(1).Select(FirstLetter.InSentence)));
    }
}
