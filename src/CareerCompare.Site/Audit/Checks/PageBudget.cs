using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A comparison and its styles travel in the first few packets, so that it opens on a poor line too.</summary>
public sealed class PageBudget : IFinishedCheck
{
    public const int Bytes = 14_000;

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        if (!IsComparison(page.Path)) yield break;
        var styles = StylesOf(page, site);
        if (page.Brotli + styles > Bytes)
            yield return page.Error(FinishedCodes.TooHeavy, null,
                string.Create(CultureInfo.InvariantCulture, $"the page has {page.Brotli:N0} bytes and its styles {styles:N0}, compressed; together they may have {Bytes:N0}"),
                "show less, or move detail to a page of its own");
    }

    public static bool IsComparison(SitePath path) =>
        path.Text.StartsWith(SitePath.Compare.Text, StringComparison.Ordinal) && path != SitePath.Compare;

    public static int StylesOf(FinishedPage page, FinishedSite site) =>
        page.All("link[rel~=stylesheet][href]")
            .Select(l => Link.Of(l.GetAttribute("href")!, page.Path, site.Origin))
            .Sum(l => l is Link.Within(var path, _) ? site.BrotliOfStyles.GetValueOrDefault(path) : 0);
}
