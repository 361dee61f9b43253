using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;

namespace CareerCompare.BrowserTests;

/// <summary>A probe that finds nothing proves something only when it finds what is there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ProbeTests(BrowserSite site)
{
    private const string TwoTexts =
        "<svg width=300 height=50><text x=10 y=20>$100k</text><text x=30 y=22>$200k</text></svg>";

    [BrowserTheory]
    [InlineData("sideways-scroll", "<div style='width: 500px'>wide</div>", "div")]
    [InlineData("svg-texts", TwoTexts, "meets")]
    [InlineData(
        "svg-texts",
        "<svg style='overflow: visible' width=300 height=50><text x=330 y=20>$100k</text></svg>",
        "leaves the window"
    )]
    [InlineData("small-svg-texts", "<svg><text y=20 font-size=11>$100k</text></svg>", "11px")]
    [InlineData(
        "texts-that-meet",
        "<p>one line of text</p><p style='position: absolute; top: 4px'>another line</p>",
        "lies on"
    )]
    [InlineData(
        "cut-texts",
        "<div style='width: 50px; overflow: hidden; white-space: nowrap'>much too long for this</div>",
        "cuts"
    )]
    [InlineData(
        "marks-at-line-starts",
        "<p style='width: 100px'>See <span style='display: inline-block; width: 100px'>a label</span>.</p>",
        "begins with “.”"
    )]
    [InlineData("focus-mark", "<a href='#' autofocus style='outline: none'>link</a>", "no outline")]
    [InlineData(
        "invisible-marks",
        "<main><svg style='forced-color-adjust: none'><rect width=50 height=20 fill=white /></svg></main>",
        "cannot be told"
    )]
    public async Task A_probe_finds_what_it_looks_for(string probe, string html, string found)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.SetContentAsync($"<!doctype html><html lang=en><body style='background: white'>{html}");
        if (probe == "focus-mark")
            await page.FocusAsync("a");
        Assert.Contains(found, string.Join('\n', await Probe.Named(probe).FindAsync(page)), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("<p style='margin-bottom: 2em'>one line</p><p>another line</p>")]
    [InlineData(
        "<p style='width: 100px'>See <a href='#'>a label</a>. <b>More</b> <i>and still more</i>, of it.</p><p>(Or</p><p>) so.</p>"
    )]
    [InlineData("<h1 style='line-height: 1'>a heading of several lines, set as tight as headings are</h1>")]
    [InlineData(
        "<span style='position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden'>for the ear</span><p>for the eye</p>"
    )]
    public async Task Probes_find_nothing_where_nothing_is_wrong(string html)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.SetContentAsync($"<!doctype html><html lang=en><body>{html}");
        foreach (
            var probe in (Probe[])
                [Probe.SidewaysScroll, Probe.SvgTexts, Probe.TextsThatMeet, Probe.CutTexts, Probe.MarksAtLineStarts]
        )
            Assert.Empty(await probe.FindAsync(page));
    }
}
