using CareerCompare.Core;
using CareerCompare.Pages;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;
using CareerCompare.Site.Hosting;

namespace CareerCompare.Site;

/// <summary>Which pages exist.</summary>
public static class SiteCatalogs
{
    public static SiteCatalog Of(Ledger ledger, Theme theme) => Of(new SiteInputs(ledger, theme));

    public static SiteCatalog Of(SiteInputs inputs)
    {
        SetFamily sets = new(inputs);
        AllPages pages = new(
        [
            new IndexFamily(inputs),
            new RoleListFamily(inputs),
            new RoleFamily(inputs),
            new DraftFamily(inputs),
            new RolePayFamily(inputs),
            new StatePayFamily(inputs),
            new ComparisonFamily(inputs),
            sets,
            new DecideFamily(inputs),
            new PairPayFamily(inputs),
            new TitlesFamily(inputs),
            new InterviewFamily(inputs),
            new GlossaryFamily(inputs),
            new PathsFamily(inputs),
            new FindFamily(inputs),
            new CredentialFamily(inputs),
            new GuideFamily(inputs),
            new SourceFamily(inputs),
            new ArticlesFamily(inputs),
        ]);
        Redirects redirects = new(inputs.Roles, () => sets.Threes, [.. inputs.States.Select(s => s.Id)], page => pages.Find(page) is not null);
        return new([pages, new FileFamily(inputs, pages, redirects)], redirects);
    }
}
