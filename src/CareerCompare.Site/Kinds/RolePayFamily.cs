using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>For every role, its pay by employer and in time.</summary>
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
                $"{side.Role.Title} pay: by employer and year",
                $"Official pay near {side.WithArticle}: by kind of employer, and over the years in real dollars."
            ),
            Role = side,
            Lead = [TitleSorting.Headline(role, inputs)],
            Settings = SettingsWriter.Of(side, inputs),
            Ladder = GroupPay.Of([side], inputs) is { } pay ? Ladders.Of(pay, inputs) : null,
            Time = TimeWriter.Of(role, inputs),
            NotCounted = [.. inputs.PayOf(role).NotUsed.Select(p => NotUsedPays.Of(role, p, inputs))],
        };
    }
}
