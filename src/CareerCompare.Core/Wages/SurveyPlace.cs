using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>A place that a reader may look up: the whole country, or one area of the wage survey.</summary>
/// <param name="Area">Null for the country.</param>
public sealed record SurveyPlace(Area? Area)
{
    private const string Nonmetropolitan = " nonmetropolitan area";

    // Its parts do not touch: of no use to who looks up pay.
    private const string Scattered = " (noncontiguous)";

    /// <summary>The id of the country among those of areas; no area has it.</summary>
    private static readonly Slug Country = Slug.TryParse("us", out var us) ? us : throw new FormatException();

    public static SurveyPlace Nation { get; } = new((Area?)null);

    public Id<SurveyPlace> Id => (Area?.Id.Slug ?? Country).As<SurveyPlace>();

    public bool IsNation => Area is null;

    /// <summary>A state, the District of Columbia or a territory.</summary>
    public bool IsState => Area is { State: null };

    /// <summary>As a heading: "Columbus, OH", "Ohio", "West Northwestern Ohio", "United States".</summary>
    public string Name => Area is null ? "United States" : Plain(Area);

    /// <summary>Within a sentence, as short as it goes: "Columbus", "the District of Columbia".</summary>
    public string InSentence
    {
        get
        {
            if (Area is null)
                return "the United States";
            if (Area.Kind == AreaKind.Metropolitan)
                return City(Area);
            var name = Plain(Area);
            return name.Contains(" of ", StringComparison.Ordinal) || name.EndsWith("Islands", StringComparison.Ordinal)
                ? "the " + name
                : name;
        }
    }

    /// <summary>What it is, in a reader's words.</summary>
    public string KindInWords =>
        Area?.Kind switch
        {
            null => "The whole country",
            AreaKind.State when Area.Postal == "DC" => "The District",
            AreaKind.State => "The whole state",
            AreaKind.Territory => "The whole territory",
            AreaKind.Metropolitan => "The metropolitan area",
            AreaKind.Nonmetropolitan => "Outside the metropolitan areas",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The cell of an occupation there.</summary>
    public WageKey KeyOf(Claims.SocCode soc, YearMonth release) =>
        Area is null ? WageKey.National(soc, release) : WageKey.In(WagePlace.Of(Area), soc, release);

    private static string Plain(Area area)
    {
        var name = area
            .Name.Replace(Nonmetropolitan, "", StringComparison.Ordinal)
            .Replace(Scattered, "", StringComparison.Ordinal);
        // What is left of a whole state has the state's own name.
        return area.Kind == AreaKind.Nonmetropolitan && area.State is { } state && Kebab(name) == state.Text
            ? name + " outside its metropolitan areas"
            : name;
    }

    /// <summary>The first city of a metropolitan area's name, of which its id is made: "Winston-Salem".</summary>
    private static string City(Area area)
    {
        var cities = area.Name.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
            ? area.Name[..comma]
            : area.Name;
        for (var end = 1; end <= cities.Length; end++)
            if (
                (end == cities.Length || !char.IsLetterOrDigit(cities[end]))
                && area.Id.Text.StartsWith(Kebab(cities[..end]) + "-", StringComparison.Ordinal)
                && area.Id.Text.LastIndexOf('-') == Kebab(cities[..end]).Length
            )
                return cities[..end];
        return cities;
    }

    private static string Kebab(string name) =>
        string.Join(
            '-',
            string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))
                .Split('-', StringSplitOptions.RemoveEmptyEntries)
        );
}
