using CareerCompare.Core;
using CareerCompare.Pages;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>Which pages exist.</summary>
public static class SiteCatalogs
{
    public static SiteCatalog Of(Ledger ledger, Theme theme) => Of(new SiteInputs(ledger, theme));

    public static SiteCatalog Of(SiteInputs inputs)
    {
        SetFamily sets = new(inputs);
        MovedFamily moved = new(inputs);
        AllPages pages = new([
            new HomeFamily(inputs),
            new RoleListFamily(inputs),
            new RoleFamily(inputs),
            new DraftFamily(inputs),
            new RolePayFamily(inputs),
            new RoleWorkFamily(inputs),
            new PlaceListFamily(inputs),
            new PlaceFamily(inputs),
            new ComparisonFamily(inputs),
            sets,
            new AdFamily(inputs),
            new DecideFamily(inputs),
            new DegreeFamily(inputs),
            new PairPayFamily(inputs),
            new TitlesFamily(inputs),
            new GroupsFamily(inputs),
            new InterviewFamily(inputs),
            new GlossaryFamily(inputs),
            new PathsFamily(inputs),
            new FindFamily(inputs),
            new CredentialFamily(inputs),
            new GuideFamily(inputs),
            new SourceFamily(inputs),
            new ArticlesFamily(inputs),
            moved,
        ]);
        inputs.Has = page => pages.Find(page) is not null;
        Redirects redirects = new(inputs.Roles, () => sets.Threes, moved.Moved, page => pages.Find(page) is not null);
        return new([pages, new FileFamily(inputs, pages, redirects)], redirects);
    }
}

/// <summary>
/// All pages of a site, and what follows from the addresses of all of them. It is found while somebody walks them, so
/// that a build, which walks them anyway, need not do so again for each file that asks.
/// </summary>
/// <param name="families">Of which there are pages.</param>
/// <param name="mostListed">How many listed pages a part holds.</param>
internal sealed class AllPages(IReadOnlyList<IFamily> families, int mostListed = AllPages.MostInSitemap) : IFamily
{
    // A fifth of what https://www.sitemaps.org/protocol.html allows: a file of all that would take more memory to write
    // than any page, and be made again whole for each change.
    private const int MostInSitemap = 10_000;

    private AddressSurvey? found;

    public IEnumerable<SiteEntry> Entries()
    {
        var survey = found is null ? new AddressSurvey(mostListed) : null;
        for (var family = 0; family < families.Count; family++)
        {
            var at = 0;
            foreach (var entry in families[family].Entries())
            {
                survey?.Add(entry, new(family, at++));
                yield return entry;
            }
        }
        found ??= survey;
    }

    public SiteEntry? Find(SitePath path) => families.Select(f => f.Find(path)).FirstOrDefault(e => e is not null);

    /// <summary>What their addresses say; after a walk, unless somebody has ended one before.</summary>
    public AddressSurvey Survey
    {
        get
        {
            if (found is null)
                foreach (var _ in Entries()) { }
            return found!;
        }
    }

    /// <summary>The listed pages of the part that begins at a place.</summary>
    public IEnumerable<SiteEntry> ListedFrom(AddressSurvey.Place first) =>
        families
            .Skip(first.Family)
            .SelectMany((f, i) => i == 0 ? f.EntriesFrom(first.Entry) : f.Entries())
            .Where(e => e.Listed)
            .Take(mostListed);
}
