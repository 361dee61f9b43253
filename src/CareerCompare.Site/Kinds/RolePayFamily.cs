using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>For every role, its pay by employer, in time and by state.</summary>
public sealed class RolePayFamily(SiteInputs inputs) : IFamily
{
    // A draft has its own page and its comparisons, and nothing else.
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.Where(r => !r.Draft).Select(Entry);

    private SiteEntry Entry(RoleProfile role) =>
        new()
        {
            Path = SitePath.RolePay(role.Id),
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = role.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(role)).WriteTo(output),
        };

    private RolePayPage Page(RoleProfile role)
    {
        var side = new RoleSide(Seat.A, role);
        return new()
        {
            Head = inputs.Head(
                SitePath.RolePay(role.Id),
                $"{side.Role.Title} pay: by employer, year and state",
                $"Official pay near {side.WithArticle}: by kind of employer, over the years in real dollars, and in every state at local prices."
            ),
            Role = side,
            Lead = [TitleSorting.Headline(role, inputs)],
            Settings = SettingsWriter.Of(side, inputs),
            Time = TimeWriter.Of(role, inputs),
            Places = PlacesWriter.Of(role, inputs),
        };
    }
}

/// <summary>
/// For every role and state, its pay there. No page a pair and state: a pair links to the states of its two roles.
/// </summary>
public sealed class StatePayFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.SelectMany(Entries);

    public SiteEntry? Find(SitePath path) =>
        path.Text.Split('/') is ["", "roles", var id, "pay", _, ""]
            ? inputs.Roles.Where(r => r.Id.Text == id).SelectMany(Entries).FirstOrDefault(e => e.Path == path)
            : null;

    private IEnumerable<SiteEntry> Entries(RoleProfile role) =>
        role.Draft || inputs.StatesOf(role) is not { } byState
            ? []
            : byState.States.Where(s => s.HasFigure).Select(s => Entry(role, byState, s));

    private SiteEntry Entry(RoleProfile role, ClassByState byState, StatePay state) =>
        new()
        {
            Path = SitePath.StatePay(role.Id, state.State.Id),
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = role.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(role, byState, state)).WriteTo(output),
        };

    public StatePayPage Page(RoleProfile role, ClassByState byState, StatePay state)
    {
        var side = new RoleSide(Seat.A, role);
        var name = PlaceWords.InSentence(state.State);
        return new()
        {
            Head = inputs.Head(
                SitePath.StatePay(role.Id, state.State.Id),
                $"{role.Title} pay in {name}",
                $"Official pay near {side.WithArticle} in {name}: as paid, at national prices, against the US and by rank, with what is not known."
            ),
            Role = side,
            State = name,
            Answer = [.. StateAnswer.Of(role, byState, state, inputs)],
            Against = [.. StateAnswer.Against(byState, state, inputs)],
            Bars = StateBarsWriter.Of(role, byState, state, inputs),
            Covers = [.. StateCovers.Of(role, byState, state, inputs)],
            Strips = RankStripsWriter.Of(byState, state, inputs.StripsOf(byState)),
            Ends = [.. RankStripsWriter.Ends(byState, state, inputs)],
            NotKnown = PlacesNotKnown.OfOne(byState, inputs),
            AllStates = SitePath.RolePay(role.Id),
        };
    }
}
