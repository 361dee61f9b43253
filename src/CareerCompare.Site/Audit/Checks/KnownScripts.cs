using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Only the theme's own script files, and blocks of data that run nothing.</summary>
public sealed class KnownScripts : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var script in page.All("script"))
        {
            if (script.GetAttribute("src") is { } source)
            {
                if (Link.Of(source, page.Path, site.Origin) is not Link.Within(var path, _) || !site.Has(path, SiteEntryKind.Script))
                    yield return page.Error(FinishedCodes.UnknownScript, script, $"'{source}' is not a script of this site", "put it into theme/scripts/, or take it out");
            }
            else if (script.GetAttribute("type") != "application/ld+json")
            {
                yield return page.Error(FinishedCodes.UnknownScript, script, "a script stands in the page", "put it into theme/scripts/, or take it out");
            }
        }
    }
}
