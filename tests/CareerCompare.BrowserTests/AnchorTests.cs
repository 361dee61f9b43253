using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class AnchorTests(BrowserSite site)
{
    /// <summary>Others link to these; none may ever go.</summary>
    private static readonly string[] Permanent =
    [
        "answer",
        "pay",
        "ad",
        "work",
        "way-in",
        "life",
        "outlook",
        "next",
        "open",
        "sources",
    ];

    [BrowserFact]
    public async Task Every_comparison_has_its_permanent_anchors_in_the_order_of_reading()
    {
        var faults = await site.LookAsync(
            site.Comparisons,
            Screen.Phone,
            async (page, _) =>
            {
                var ids = await page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('main [id], main')].map(e => e.id)"
                );
                var found = ids.Where(Permanent.Contains).ToList();
                return found.SequenceEqual(Permanent) ? [] : [$"has the anchors {string.Join(' ', found)}"];
            }
        );
        faults.AssertNone();
    }
}
