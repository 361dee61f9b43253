using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>How many sheets a page prints on. Chromium writes the tree of pages in plain text, so they can be counted.</summary>
internal static partial class PdfPages
{
    public static async Task<int> CountAsync(IPage page, string paper) =>
        PageObject.Count(
            Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = paper, PreferCSSPageSize = false }))
        );

    // Not "/Type /Pages", the nodes above them.
    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])")]
    private static partial Regex PageObject { get; }
}
