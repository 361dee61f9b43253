using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>What a reader looks at the page with.</summary>
internal sealed record Screen(int Width)
{
    public bool Scripts { get; init; } = true;

    public static Screen Phone { get; } = new(360);

    public static Screen Desktop { get; } = new(1440);

    public static int HeightFor(int width) => width < 600 ? 740 : 900;

    // Still, so that no color is measured halfway through a transition.
    public BrowserNewContextOptions Options =>
        new()
        {
            ViewportSize = new() { Width = Width, Height = HeightFor(Width) },
            JavaScriptEnabled = Scripts,
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = ColorScheme.Light,
        };
}
