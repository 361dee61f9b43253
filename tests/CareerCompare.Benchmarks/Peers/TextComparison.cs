using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>Whether another's pages say the same: all text of a page, from its title to its footer, white space collapsed.</summary>
/// <param name="Pages">Which the other wrote.</param>
/// <param name="Expected">Which this program wrote.</param>
/// <param name="Read">How many were compared.</param>
/// <param name="Different">How many of these are missing or say something else.</param>
/// <param name="First">The first of them; null where there is none.</param>
internal sealed partial record TextComparison(int Pages, int Expected, int Read, int Different, string? First)
{
    private const int MostRead = 500;
    private const int Seed = 20261121;
    private const int Around = 60;

    public bool Equal => Different == 0 && Pages == Expected;

    public string InShort =>
        FormattableString.Invariant(
            $"{(Different == 0 ? "equal" : $"{Different} differ")} in {Read:N0} pages read, of {Pages:N0}{(Pages == Expected ? "" : $" instead of {Expected:N0}")}"
        );

    public static TextComparison Of(ReferenceSite reference, string output)
    {
        var sample = reference.Pages.ToArray();
        if (sample.Length > MostRead)
            new Random(Seed).Shuffle(sample);
        var read = sample.Take(MostRead).Order(StringComparer.Ordinal).ToList();
        var different = read.Select(page => Difference(page, reference.Folder, output)).OfType<string>().ToList();
        return new(
            ReferenceSite.PagesIn(output).Count(),
            reference.Pages.Count,
            read.Count,
            different.Count,
            different.FirstOrDefault()
        );
    }

    private static string? Difference(string page, string expectedIn, string foundIn)
    {
        var file = Path.Combine(foundIn, page);
        if (!File.Exists(file))
            return $"{page} is missing";
        var (expected, found) = (TextOf(Path.Combine(expectedIn, page)), TextOf(file));
        if (expected == found)
            return null;
        var at = expected.AsSpan().CommonPrefixLength(found);
        return $"{page}: expected …{From(expected, at)}…, found …{From(found, at)}…";
    }

    private static string From(string text, int at) =>
        text[Math.Max(0, at - Around)..Math.Min(text.Length, at + Around)];

    private static string TextOf(string file) =>
        Space().Replace(new HtmlParser().ParseDocument(File.ReadAllText(file)).DocumentElement.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
