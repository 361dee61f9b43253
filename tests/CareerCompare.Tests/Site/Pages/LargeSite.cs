using CareerCompare.Core;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>The real site with as many generated roles as make thirty, in three families, loaded once for all tests that read it.</summary>
internal static class LargeSite
{
    public const int Roles = 30;

    private static readonly Lazy<Ledger> Loaded = new(() =>
        GeneratedSite.Loaded(GeneratedSite.Files(Roles - RealSite.Ledger.Roles.Count))
    );

    private static readonly Lazy<SiteCatalog> Made = new(() => SiteCatalogs.Of(Loaded.Value, new DefaultTheme()));

    public static Ledger Ledger => Loaded.Value;

    public static SiteCatalog Catalog => Made.Value;
}
