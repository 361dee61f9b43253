using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Families;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Catalog;

/// <summary>What is worked out of one role once and stands on every page that shows the role. At a thousand roles, each is compared a thousand times.</summary>
public sealed class RoleDigest
{
    private readonly Lazy<IReadOnlyList<RoleProfile>> nearest;
    private readonly Lazy<IReadOnlyList<Kept<StateLink>?>> statePages;
    private readonly Lazy<IReadOnlyList<RelatedPage>> nearPages;
    private readonly Lazy<RoleFacts> facts;

    /// <summary>As many as any page links to.</summary>
    public const int MostNear = 8;

    internal RoleDigest(RoleProfile role, SiteInputs inputs)
    {
        Role = role;
        Pay = RolePay.Of(role, inputs.Ledger, inputs.Figures);
        Work = RoleWork.Of(role, inputs.DutyRarity);
        nearest = new(() => inputs.Resemblance.NearestTo(role, MostNear));
        nearPages = new(() => [.. Nearest.Select(near => ComparisonFamily.Link(role, near, inputs))]);
        facts = new(() => new(role, inputs));
        statePages = new(() => LinksToStates(role, inputs));
    }

    public RoleProfile Role { get; }

    public RolePay Pay { get; }

    public RoleWork Work { get; }

    /// <summary>The most alike first.</summary>
    public IReadOnlyList<RoleProfile> Nearest => nearest.Value;

    /// <summary>The comparison with each of <see cref="Nearest"/>.</summary>
    public IReadOnlyList<RelatedPage> NearPages => nearPages.Value;

    /// <summary>What tables say of it.</summary>
    public RoleFacts Facts => facts.Value;

    /// <summary>A link to its pay in each of <see cref="SiteInputs.States"/>; null where that state has no figure.</summary>
    public IReadOnlyList<Kept<StateLink>?> StatePages => statePages.Value;

    private static IReadOnlyList<Kept<StateLink>?> LinksToStates(RoleProfile role, SiteInputs inputs)
    {
        var (name, pay) = (new RoleSide(Seat.A, role).Name, role.Draft ? null : inputs.StatesOf(role));
        return [.. inputs.States.Select(s => pay?.Find(s.Id) is { HasFigure: true } ? new Kept<StateLink>(new(name, SitePath.StatePay(role.Id, s.Id))) : null)];
    }
}
