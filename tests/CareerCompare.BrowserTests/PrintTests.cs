using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class PrintTests(BrowserSite site)
{
    private static readonly string[] Papers = ["Letter", "A4"];

    [BrowserFact]
    public Task Every_comparison_prints_on_two_pages_of_Letter_and_of_A4() =>
        PrintsOnAsync(site.Comparisons, least: 2, most: 2);

    [BrowserFact]
    public Task Every_role_prints_on_three_pages_at_most() => PrintsOnAsync(site.Roles, least: 1, most: 3);

    [BrowserFact]
    public Task The_home_page_prints_on_two_pages_at_most() => PrintsOnAsync([PageFamilies.Home], least: 1, most: 2);

    private async Task PrintsOnAsync(IReadOnlyList<string> pages, int least, int most)
    {
        Assert.NotEmpty(pages);
        var faults = await site.LookAsync(
            pages,
            Screen.Desktop,
            async (page, _) =>
            {
                List<string> found = [];
                foreach (var paper in Papers)
                {
                    var sheets = await PdfPages.CountAsync(page, paper);
                    if (sheets < least || sheets > most)
                        found.Add($"{sheets} pages of {paper}");
                }
                return found;
            }
        );
        faults.AssertNone();
    }
}
