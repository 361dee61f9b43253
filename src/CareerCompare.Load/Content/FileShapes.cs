using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>A kind of file: where it stands, what is in it, and whether it is a list of such things.</summary>
/// <param name="Path">With <c>{id}</c> for the name that is chosen.</param>
/// <param name="Shape">What it holds; of a Markdown file, its front matter.</param>
/// <param name="IsList">It holds a list of them.</param>
public sealed record FileShape(string Path, Shape Shape, bool IsList);

/// <summary>All kinds of file that people write, for schemas, reference pages and templates.</summary>
public static class FileShapes
{
    public static IReadOnlyList<FileShape> All { get; } =
    [
        new("content/site.yaml", SiteShape.Shape, IsList: false),
        new("content/organizations.yaml", OrganizationShape.Shape, IsList: true),
        new("content/sources.yaml", SourceShape.Shape, IsList: true),
        new("content/vocabulary/duties.yaml", TermShape.Duty, IsList: true),
        new("content/vocabulary/skills.yaml", TermShape.Skill, IsList: true),
        new("content/vocabulary/settings.yaml", TermShape.Setting, IsList: true),
        new("content/vocabulary/industries.yaml", TermShape.Industry, IsList: true),
        new("content/vocabulary/occupations.yaml", OccupationShape.Shape, IsList: true),
        new("content/vocabulary/families.yaml", FamilyShape.Shape, IsList: true),
        new("content/vocabulary/sectors.yaml", SectorShapes.Sector, IsList: true),
        new("content/vocabulary/owners.yaml", SectorShapes.Owners, IsList: true),
        new("content/certifications/{id}.yaml", CertificationShape.Shape, IsList: false),
        new("content/contradictions.yaml", ContradictionShape.Shape, IsList: true),
        new("content/context.yaml", ContextShape.Shape, IsList: true),
        new("content/glossary.yaml", GlossaryShape.Shape, IsList: true),
        new("content/search.yaml", SearchShape.Shape, IsList: true),
        new("content/guides/{id}.md", GuideShape.Guide, IsList: false),
        new("content/method.md", GuideShape.Method, IsList: false),
        new("roles/{id}.yaml", RoleShape.Shape, IsList: false),
        new("salary-data/SOURCES.yaml", FiguresFileShape.Shape, IsList: true),
    ];
}
