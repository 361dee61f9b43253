using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the tables of facts say of one role. Null where no source says. Made once a role, which may stand on a thousand pages.
/// </summary>
public sealed class RoleFacts
{
    /// <summary>A place named for this many words at most, for a narrow cell.</summary>
    private const int MostPlaces = 3;

    private readonly Dictionary<Aspect, Fact> byAspect = [];

    internal RoleFacts(RoleProfile role, SiteInputs inputs)
    {
        Education = EducationOf(role, inputs);
        Experience = ExperienceOf(role, inputs);
        Letters = LettersOf(role, inputs);
        foreach (var aspect in Life.Aspects)
            if (Life.First(role, aspect) is { } claim) byAspect[aspect] = Said(Cells.WithoutStop(claim.Value), claim.Citation, FactValue.Of(claim.Value), inputs);
        var places = Life.PlaceClaims(role).ToList();
        if (places.Count > 0)
            Place = new(Line.Plain(Life.PlaceWords(role, MostPlaces, inputs)), FactValue.OfSet(places.Select(p => p.Id)),
                inputs.Notes.OfAll(places.Take(MostPlaces).Select(p => p.Citation)));
        LifeCitings = [.. Life.InShort.Select(x => Life.First(role, x.Aspect)).OfType<Claim<RichText>>().Select(c => c.Citation), .. places.Take(MostPlaces).Select(p => p.Citation)];
    }

    public Fact? Education { get; }

    public Fact? Experience { get; }

    public Fact? Letters { get; }

    /// <summary>Where it is done, in a few words.</summary>
    public Fact? Place { get; }

    /// <summary>Whom the table of days rests on.</summary>
    public IReadOnlyList<Citation> LifeCitings { get; }

    public Fact? About(Aspect aspect) => byAspect.GetValueOrDefault(aspect);

    /// <summary>What the bureau gives as typical for the main class; else what most sources say.</summary>
    private static Fact? EducationOf(RoleProfile role, SiteInputs inputs)
    {
        if (inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Education: [var first, .. var rest] } projection)
            return Said(RichText.Plain($"{first}{rest.Replace('\'', '’')}, for {inputs.NameOf(projection.Soc)}"), WayIn.Official(inputs), FactValue.OfWord(projection.Education), inputs);
        return role.Education.FirstOrDefault(e => e.Citation.MayDecide) is { } claim
            ? Said(RichText.Plain(FirstLetter.Capital(EducationWords.Level(claim.Level))), claim.Citation, FactValue.OfWord(EducationWords.Level(claim.Level)), inputs)
            : null;
    }

    private static Fact? ExperienceOf(RoleProfile role, SiteInputs inputs) =>
        role.About(Aspect.Experience).FirstOrDefault(c => c.Citation.MayDecide) is { } claim
            ? Said(Cells.WithoutStop(claim.Value), claim.Citation, FactValue.Of(claim.Value), inputs)
            : inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Experience.Length: > 0 } p
                ? Said(RichText.Plain($"{p.Experience}, for {inputs.NameOf(p.Soc)}"), WayIn.Official(inputs), FactValue.OfWord(p.Experience), inputs)
                : null;

    private static Fact? LettersOf(RoleProfile role, SiteInputs inputs)
    {
        var named = role.Certifications.Where(c => c.Citation.MayDecide).ToList();
        if (named.Count == 0) return null;
        List<Line.Part> parts = [];
        foreach (var claim in named)
        {
            if (parts.Count > 0) parts.Add(new Line.Words(", "));
            parts.Add(new Line.Link(inputs.Ledger.Credentials[claim.Value].Letters, SitePath.Certification(claim.Value).Text));
        }
        return new(new(parts), FactValue.OfSet(named.Select(c => c.Value)), inputs.Notes.OfAll(named.Select(c => c.Citation)));
    }

    private static Fact Said(RichText text, Citation citation, FactValue value, SiteInputs inputs) =>
        new(inputs.Line().Say(text).Done(), value, inputs.Notes.Of(citation));
}
