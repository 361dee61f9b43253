using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>A script of the Probes folder: a function that measures the page it runs in and returns lines of text.</summary>
internal sealed class Probe
{
    private readonly string script;

    private Probe(string name)
    {
        using var stream =
            typeof(Probe).Assembly.GetManifestResourceStream(name + ".js")
            ?? throw new InvalidOperationException($"There is no probe '{name}'.");
        using StreamReader reader = new(stream);
        script = reader.ReadToEnd();
    }

    public static Probe SidewaysScroll { get; } = new("sideways-scroll");
    public static Probe SvgTexts { get; } = new("svg-texts");
    public static Probe SmallSvgTexts { get; } = new("small-svg-texts");
    public static Probe TextsThatMeet { get; } = new("texts-that-meet");
    public static Probe CutTexts { get; } = new("cut-texts");
    public static Probe MarksAtLineStarts { get; } = new("marks-at-line-starts");
    public static Probe FocusMark { get; } = new("focus-mark");
    public static Probe LayoutShifts { get; } = new("layout-shifts");
    public static Probe InvisibleMarks { get; } = new("invisible-marks");

    /// <summary>By the name of its file.</summary>
    public static Probe Named(string name) => new(name);

    public Task<string[]> FindAsync(IPage page) => page.EvaluateAsync<string[]>(script);
}
