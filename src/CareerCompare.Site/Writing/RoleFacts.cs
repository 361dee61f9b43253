using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What the tables of facts say of one role. Null where no source says.</summary>
public sealed class RoleFacts
{
    /// <summary>A place named for this many words at most, for a narrow cell.</summary>
    private const int MostPlaces = 3;

    private readonly Dictionary<Aspect, RoleFact> byAspect = [];

    internal RoleFacts(RoleProfile role, SiteInputs inputs)
    {
        Education = EducationOf(role, inputs);
        Experience = ExperienceOf(role, inputs);
        Letters = LettersOf(role, inputs);
        foreach (var aspect in Life.Aspects)
            if (Life.First(role, aspect) is { } claim) byAspect[aspect] = new(Cells.WithoutStop(claim.Value), claim.Citing, FactValue.Of(claim.Value));
        var places = Life.PlaceClaims(role).ToList();
        if (places.Count > 0)
            Place = new([new Line.Words(Life.PlaceWords(role, MostPlaces, inputs))], [.. places.Take(MostPlaces).Select(p => p.Citing)], FactValue.OfSet(places.Select(p => p.Id)));
        LifeCitings = [.. Life.InShort.Select(x => Life.First(role, x.Aspect)).OfType<Claim<RichText>>().Select(c => c.Citing), .. places.Take(MostPlaces).Select(p => p.Citing)];
    }

    public RoleFact? Education { get; }

    public RoleFact? Experience { get; }

    public RoleFact? Letters { get; }

    /// <summary>Where it is done, in a few words.</summary>
    public RoleFact? Place { get; }

    /// <summary>Whom the table of days rests on.</summary>
    public IReadOnlyList<Citing> LifeCitings { get; }

    public RoleFact? About(Aspect aspect) => byAspect.GetValueOrDefault(aspect);

    /// <summary>What the bureau gives as typical for the main class; else what most sources say.</summary>
    private static RoleFact? EducationOf(RoleProfile role, SiteInputs inputs)
    {
        if (inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Education: [var first, .. var rest] } projection)
            return new($"{first}{rest.Replace('\'', '’')}, for {inputs.NameOf(projection.Soc)}", WayIn.Official(inputs), FactValue.OfWord(projection.Education));
        return role.Education.FirstOrDefault(e => e.Citing.MayDecide) is { } claim
            ? new(FirstLetter.Capital(EducationWords.Level(claim.Level)), claim.Citing, FactValue.OfWord(EducationWords.Level(claim.Level)))
            : null;
    }

    private static RoleFact? ExperienceOf(RoleProfile role, SiteInputs inputs) =>
        role.About(Aspect.Experience).FirstOrDefault(c => c.Citing.MayDecide) is { } claim
            ? new(Cells.WithoutStop(claim.Value), claim.Citing, FactValue.Of(claim.Value))
            : inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Experience.Length: > 0 } p
                ? new($"{p.Experience}, for {inputs.NameOf(p.Soc)}", WayIn.Official(inputs), FactValue.OfWord(p.Experience))
                : null;

    private static RoleFact? LettersOf(RoleProfile role, SiteInputs inputs)
    {
        var named = role.Certifications.Where(c => c.Citing.MayDecide).ToList();
        if (named.Count == 0) return null;
        List<Line.Part> parts = [];
        foreach (var claim in named)
        {
            if (parts.Count > 0) parts.Add(new Line.Words(", "));
            parts.Add(new Line.Link(inputs.Ledger.Credentials[claim.Value].Letters, SitePath.Certification(claim.Value).Text));
        }
        return new(parts, [.. named.Select(c => c.Citing)], FactValue.OfSet(named.Select(c => c.Value)));
    }
}
