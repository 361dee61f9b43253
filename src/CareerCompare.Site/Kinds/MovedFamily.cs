using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// Where the pay of a role in a state stood before each place had one page: <c>/roles/nurse/pay/ohio/</c>. Hosts that
/// take rules answer with the new address; for others a small page has one link and says which page search engines
/// should keep.
/// </summary>
public sealed class MovedFamily(SiteInputs inputs) : IFamily
{
    private readonly Lazy<PlaceSheets> sheets = new(() => new(inputs));

    public IEnumerable<SiteEntry> Entries() => All().Select(p => Entry(p.Moved, p.State));

    public SiteEntry? Find(SitePath path) =>
        path.Text.Split('/') is ["", "roles", _, "pay", _, ""] ? Entries().FirstOrDefault(e => e.Path == path) : null;

    /// <summary>For the rules of hosts.</summary>
    public IEnumerable<Moved> Moved() => All().Select(p => p.Moved);

    // Sites that have grown larger since never had such pages of most of their roles, and a list of addresses that never
    // were would be larger than their pages.
    private IEnumerable<(Moved Moved, SurveyPlace State)> All() =>
        inputs.Roles.Count > Redirects.MostForBothOrders
            ? []
            : from role in inputs.Roles
            where !role.Draft
            from state in inputs.Places.States
            where state.Area!.Kind == AreaKind.State
            select (new Moved(role, $"pay/{state.Id}/", $"{sheets.Value.PathOf(state, role)}#{role.Id}"), state);

    private SiteEntry Entry(Moved moved, SurveyPlace state)
    {
        var title = $"{moved.Role.Title} pay in {state.InSentence}";
        return new()
        {
            Path = moved.From,
            Kind = SiteEntryKind.Page,
            WriteTo = output =>
                inputs
                    .Theme.Page(
                        new MovedPage(
                            inputs.Head(
                                sheets.Value.PathOf(state, moved.Role),
                                title,
                                $"This page has moved: what all jobs are paid in {state.InSentence} stands on one page."
                            ),
                            title,
                            moved.To
                        )
                    )
                    .WriteTo(output),
        };
    }
}
