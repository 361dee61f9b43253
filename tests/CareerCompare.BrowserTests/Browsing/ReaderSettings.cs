using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>What a reader may set in a browser, beyond the width of its window.</summary>
internal static class ReaderSettings
{
    /// <summary>WCAG 1.4.12: the spacing that no page may break under.</summary>
    private const string SpacedText =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    public static Task WidthAsync(this IPage page, int width) =>
        page.SetViewportSizeAsync(width, Screen.HeightFor(width));

    /// <summary>As in the settings of the browser, where media queries see it too; a rule on the page would not reach them.</summary>
    public static async Task DefaultFontAsync(this IPage page, int pixels)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync(
            "Page.setFontSizes",
            new()
            {
                ["fontSizes"] = new Dictionary<string, object> { ["standard"] = pixels, ["fixed"] = pixels * 13 / 16 },
            }
        );
    }

    // Adopted, because the policy of the page forbids a style element.
    public static Task TextSpacingAsync(this IPage page) =>
        page.EvaluateAsync(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
            SpacedText
        );
}
