using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.RolePay;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing.Pay;

namespace CareerCompare.Site.Families;

/// <summary>For every role and state, its pay there. No page a pair and state: a pair links to the states of its two roles.</summary>
public sealed class StatePayFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.SelectMany(Entries);

    public SiteEntry? Find(SitePath path) =>
        path.Text.Split('/') is ["", "roles", var id, "pay", _, ""] ? inputs.Roles.Where(r => r.Id.Text == id).SelectMany(Entries).FirstOrDefault(e => e.Path == path) : null;

    private IEnumerable<SiteEntry> Entries(RoleProfile role) =>
        role.Draft || inputs.StatesOf(role) is not { } byState ? [] : byState.States.Where(s => s.HasFigure).Select(s => Entry(role, byState, s));

    private SiteEntry Entry(RoleProfile role, ClassByState byState, StatePay state) => new()
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
            Head = inputs.Head(SitePath.StatePay(role.Id, state.State.Id), $"{role.Title} pay in {name}",
                $"Official pay near {side.WithArticle} in {name}: as paid, at national prices, against the US and by rank, with what is not known."),
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
