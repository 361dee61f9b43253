using System.Security.Cryptography;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Pages;

/// <summary>What the site looks like: a part for every page family, and the files they need beside them.</summary>
public abstract class Theme
{
    /// <summary>All stylesheets and scripts. A page links to those it uses, and to no other.</summary>
    public abstract IReadOnlyList<ThemeFile> Files { get; }

    public abstract HtmlPart Page(HomePage model);

    public abstract HtmlPart Page(ComparisonPage model);

    public abstract HtmlPart Page(PairPayPage model);

    public abstract HtmlPart Page(RolePage model);

    public abstract HtmlPart Page(DraftPage model);

    public abstract HtmlPart Page(RolePayPage model);

    public abstract HtmlPart Page(RoleWorkPage model);

    public abstract HtmlPart Page(PlacePage model);

    public abstract HtmlPart Page(PlacesPage model);

    public abstract HtmlPart Page(MovedPage model);

    public abstract HtmlPart Page(SetPage model);

    public abstract HtmlPart Page(AdPage model);

    public abstract HtmlPart Page(DecidePage model);

    public abstract HtmlPart Page(DegreePage model);

    public abstract HtmlPart Page(DegreeKindsPage model);

    public abstract HtmlPart Page(PathsPage model);

    public abstract HtmlPart Page(PathsFromPage model);

    public abstract HtmlPart Page(AToZPage model);

    public abstract HtmlPart Page(ListingPage model);

    public abstract HtmlPart Page(CredentialPage model);

    public abstract HtmlPart Page(CredentialsPage model);

    public abstract HtmlPart Page(GuidePage model);

    public abstract HtmlPart Page(SourcePage model);

    public abstract HtmlPart Page(ArticlesPage model);

    public abstract HtmlPart Page(TitlesPage model);

    public abstract HtmlPart Page(SizesPage model);

    public abstract HtmlPart Page(InterviewPage model);

    public abstract HtmlPart Page(GlossaryPage model);

    public abstract HtmlPart Page(NotFoundPage model);
}

/// <summary>
/// A stylesheet, a script or the icon of the theme, as it is served. Its address holds the hash of its bytes, so it can be kept for
/// ever.
/// </summary>
public sealed class ThemeFile
{
    /// <exception cref="ArgumentException">The name is not plain: letters, digits and hyphens.</exception>
    public ThemeFile(string name, ThemeFileKind kind, ReadOnlyMemory<byte> bytes)
    {
        (Name, Kind, Bytes) = (name, kind, bytes);
        Path = SitePath.Asset($"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..12]}.{Ending(kind)}");
    }

    /// <summary>Without hash and ending.</summary>
    public string Name { get; }
    public ThemeFileKind Kind { get; }
    public ReadOnlyMemory<byte> Bytes { get; }
    public SitePath Path { get; }

    private static string Ending(ThemeFileKind kind) =>
        kind switch
        {
            ThemeFileKind.Style => "css",
            ThemeFileKind.Script => "js",
            _ => "svg",
        };
}

public enum ThemeFileKind
{
    Style,
    Script,
    Icon,
}
