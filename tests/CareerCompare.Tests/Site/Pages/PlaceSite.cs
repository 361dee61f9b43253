using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>
/// The five jobs, each counted in the groups that the official lists and our reading give: two titles have two. Its
/// pages of places are rendered once for all tests that read them.
/// </summary>
internal static class PlaceSite
{
    public static Ledger Ledger { get; } = Made();

    public static SiteCatalog Catalog { get; } = SiteCatalogs.Of(Ledger, new DefaultTheme());

    private static readonly Lazy<IReadOnlyDictionary<string, IDocument>> Parsed = new(() =>
        Catalog
            .Entries()
            .Where(e => e.Kind == SiteEntryKind.Page && e.Path.Text.StartsWith("/places/", StringComparison.Ordinal))
            .AsParallel()
            .Select(e => (e.Path.Text, Page: Parse(e)))
            .ToDictionary(x => x.Text, x => x.Page)
    );

    /// <summary>The pages of places and the list of them, by address.</summary>
    public static IReadOnlyDictionary<string, IDocument> Pages => Parsed.Value;

    public static IDocument Parse(SiteEntry entry) =>
        new HtmlParser().ParseDocument(new MemoryStream(RealSite.Bytes(entry)));

    private static Ledger Made() =>
        RealSite.Ledger with
        {
            Roles = RealSite.Ledger.Roles.Values.Select(Counted).ToDictionary(r => r.Id),
            Occupations = RealSite
                .Ledger.Occupations.Values.Select(o =>
                    o with
                    {
                        Does = o.Does ?? "do the work of the group",
                        Ask = o.Ask ?? "who does the work of the group",
                    }
                )
                .ToDictionary(o => o.Soc),
        };

    private static RoleProfile Counted(RoleProfile role) =>
        role with
        {
            Occupations =
            [
                .. role.Occupations.Select(o =>
                    o.Soc.Text is "11-9111" or "43-1011" or "11-1021"
                        ? o with
                        {
                            Ground = o.Ground ?? GroupGround.Named,
                        }
                        : o
                ),
            ],
        };
}
