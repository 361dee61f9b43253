using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Kinds;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Content;

/// <summary>An item of <c>content/organizations.yaml</c>.</summary>
public static class OrganizationShape
{
    private static readonly Field<Id<Organization>> Id = Field.Required("id", Value.OwnId(EntityKind.Organization), "by which the rest of the content names it", "mgma");
    private static readonly Field<string> Name = Field.Required("name", Value.Line, "its full name", "Medical Group Management Association");
    private static readonly Field<string?> Short = Field.Maybe("short", Value.LineOf(maxLetters: 24), "how a chart names it", "MGMA");
    private static readonly Field<OrganizationKind> Kind = Field.Required("kind", Value.ChoiceOf<OrganizationKind>("a kind of organization"), "what it is", "professional-body");
    private static readonly Field<bool> Certifies = Field.Optional("certifies", Value.Flag, false, "whether it awards certifications", "true");
    private static readonly Field<Id<Organization>?> Parent = Field.Maybe("parent", Value.IdOf(EntityKind.Organization), "the organization it is a part of", "us-department-of-labor");
    private static readonly Field<string?> Url = Field.Maybe("url", Value.Https, "its own site", "https://www.mgma.com/");
    private static readonly Field<RichText?> About = Field.Maybe("about", Value.Rich, "what it is and lives from, in one or two sentences", "An association of people who run medical practices.");

    public static Shape<Organization> Shape { get; } = new("an organization", "Who publishes or certifies.",
        [Id, Name, Short, Kind, Certifies, Parent, Url, About],
        r => new Organization
        {
            Id = r.Get(Id), Name = r.Get(Name), Short = r.Get(Short), Kind = r.Get(Kind), Certifies = r.Get(Certifies),
            Parent = r.Get(Parent), Url = r.Get(Url), About = r.Get(About),
        });
}
