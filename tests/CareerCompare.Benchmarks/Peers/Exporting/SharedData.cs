using CareerCompare.Core.Sources;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>What many pages need and none needs for itself: roles, states and sources, as data files.</summary>
internal static class SharedData
{
    public static IEnumerable<(string Name, object Data)> Of(SiteInputs inputs)
    {
        yield return ("states.json", inputs.States.Select(s => new { slug = s.Id.Text, name = s.Name }));
        yield return ("sources.json", inputs.Ledger.Sources.Values.ToDictionary(s => s.Id.Text, s => new { @short = s.Short.TrimEnd('.'), sells = s.Sells?.TrimEnd('.'), stale = s.IsStale(inputs.Ledger.Site.AsOf) }));
        yield return ("roles.json", inputs.Roles.ToDictionary(r => r.Id.Text, r => Side(new(Seat.A, r), inputs)));
    }

    private static object Side(RoleSide side, SiteInputs inputs) => new
    {
        title = side.Role.Title,
        name = side.Name,
        article = side.Article,
        does = side.Does,
        country = side.Role.Country,
        draft = side.Role.Draft,
        states = inputs.States.Zip(inputs.DigestOf(side.Role).StatePages).Where(s => s.Second is not null).ToDictionary(s => s.First.Id.Text, _ => true),
    };
}
