namespace CareerCompare.Load.Things;

/// <summary>How messages and reference pages name the things, and where their ids are written.</summary>
public static class ThingNames
{
    public static string WithArticle(this Thing thing) => thing switch
    {
        Thing.Organization => "an organization",
        Thing.Industry => "an industry",
        Thing.Occupation => "an occupation",
        Thing.PayFigure => "a pay figure",
        Thing.Area => "an area",
        Thing.Owner => "a kind of owners",
        _ => "a " + thing.ToString().ToLowerInvariant(),
    };

    public static string WrittenIn(this Thing thing) => thing switch
    {
        Thing.Source => "content/sources.yaml",
        Thing.Organization => "content/organizations.yaml",
        Thing.Role or Thing.PayFigure => "roles/",
        Thing.Family => "content/vocabulary/families.yaml",
        Thing.Duty => "content/vocabulary/duties.yaml",
        Thing.Skill => "content/vocabulary/skills.yaml",
        Thing.Setting => "content/vocabulary/settings.yaml",
        Thing.Industry => "content/vocabulary/industries.yaml",
        Thing.Certification => "content/certifications/",
        Thing.Occupation => "content/vocabulary/occupations.yaml",
        Thing.Area => "salary-data/states.csv",
        Thing.Word => "content/glossary.yaml",
        Thing.Sector => "content/vocabulary/sectors.yaml",
        Thing.Owner => "content/vocabulary/owners.yaml",
        _ => "content/contradictions.yaml",
    };
}
