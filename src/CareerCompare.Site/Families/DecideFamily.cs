using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Decision;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;
using CareerCompare.Site.Writing.Deciding;

namespace CareerCompare.Site.Families;

/// <summary>One page for all roles: the reader chooses up to four of them.</summary>
public sealed class DecideFamily(SiteInputs inputs) : IFamily
{
    private IReadOnlyList<RoleProfile> Roles { get; } = [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Family).ThenBy(r => r.Title, StringComparer.Ordinal)];

    public IEnumerable<SiteEntry> Entries()
    {
        yield return new()
        {
            Path = SitePath.Decide,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
        };
    }

    private DecidePage Page()
    {
        var desk = new Desk(inputs);
        var lines = DecisionLines.Of(Roles, desk);
        return new()
        {
            Head = inputs.Head(SitePath.Decide, "Decide between jobs", "Weigh what matters to you in two to four jobs, see which one leads, and what would change the answer. On screen or on paper.") with { SkipTo = "the grid" },
            Lead = "Say what matters to you, and how much. See which job leads, and what would change the answer.",
            Fields = [.. Roles.GroupBy(r => r.Family).Select(g => new DecidePage.Field(inputs.Ledger.Families[g.Key].Name, [.. g]))],
            Lines = lines,
            Example = ExampleGrid.Of(Roles, inputs),
            Sources = desk.Citations.Sources,
        };
    }
}
