using System.Text;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Pages;
using CareerCompare.Theme;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class StylesTests(BrowserSite site)
{
    // The first rule that one has and the other has not, as the browser prints rules that it has understood.
    private const string FirstDifference = """
        ([written, served]) => {
            const rules = text => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                // A value with a variable is understood where it is used, so it is printed with the spaces that it has.
                return [...sheet.cssRules].map(rule => rule.cssText.replace(/\s*([,\/])\s*/g, '$1'));
            };
            const [one, other] = [rules(written), rules(served)];
            const at = one.findIndex((rule, i) => rule !== other[i]);
            return at >= 0 ? `written ${one[at]}, served ${other[at]}` : other.length > one.length ? `served ${other[one.length]}` : one.length ? '' : 'has no rules';
        }
        """;

    [BrowserFact]
    public async Task A_stylesheet_that_was_made_short_has_the_rules_that_are_written()
    {
        var served = Styles(new DefaultTheme());
        var written = Styles(DefaultTheme.FromFolder(Path.Combine(Repository.Root, "theme")));
        var faults = await site.LookAsync(
            ["/"],
            Screen.Desktop,
            async (page, _) =>
            {
                List<string> differences = [];
                foreach (var (name, text) in served)
                    if (
                        await page.EvaluateAsync<string>(FirstDifference, new[] { written[name], text }) is
                        { Length: > 0 } difference
                    )
                        differences.Add($"{name}: {difference}");
                return differences;
            }
        );
        faults.AssertNone();
    }

    private static Dictionary<string, string> Styles(DefaultTheme theme) =>
        theme
            .Files.Where(f => f.Kind == ThemeFileKind.Style)
            .ToDictionary(f => f.Name, f => Encoding.UTF8.GetString(f.Bytes.Span));
}
