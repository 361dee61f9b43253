using System.Net;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A page of this program, taken apart at the frame that all share: what differs in the head, and the content.</summary>
internal sealed record FinishedPage
{
    private const string SiteName = " – CareerCompare";

    /// <summary>"/roles/".</summary>
    public required string Address { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Type { get; init; }
    public required string SkipTo { get; init; }
    public required bool NoIndex { get; init; }
    public required IReadOnlyList<string> Styles { get; init; }
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>JSON-LD; null where there is none.</summary>
    public required string? StructuredData { get; init; }

    /// <summary>HTML between the tags of main.</summary>
    public required string Main { get; init; }

    public static FinishedPage Read(string folder, string name)
    {
        var html = File.ReadAllText(Path.Combine(folder, name));
        var at = html.IndexOf("</head>", StringComparison.Ordinal);
        var (head, body) = (html[..at], html[at..]);
        return new()
        {
            Address =
                "/" + (name.EndsWith("index.html", StringComparison.Ordinal) ? name[..^"index.html".Length] : name),
            Title = First(head, "<title>", SiteName + "</title>")!,
            Description = First(head, "<meta name=\"description\" content=\"", "\"")!,
            Type = First(head, "<meta property=\"og:type\" content=\"", "\"")!,
            SkipTo = First(body, "href=\"#main\">Skip to ", "<")!,
            NoIndex = head.Contains("<meta name=\"robots\" content=\"noindex\">", StringComparison.Ordinal),
            Styles = [.. All(head, "<link rel=\"stylesheet\" href=\"", "\"")],
            Scripts = [.. All(head, "<script type=\"module\" src=\"", "\"")],
            StructuredData = All(head, "<script type=\"application/ld+json\">", "</script>").FirstOrDefault(),
            Main = All(body, "<main id=\"main\">\n", "\n</main>").First(),
        };
    }

    private static string? First(string html, string before, string after) =>
        WebUtility.HtmlDecode(All(html, before, after).FirstOrDefault());

    private static IEnumerable<string> All(string html, string before, string after)
    {
        for (
            var at = html.IndexOf(before, StringComparison.Ordinal);
            at >= 0;
            at = html.IndexOf(before, at, StringComparison.Ordinal)
        )
        {
            at += before.Length;
            yield return html[at..html.IndexOf(after, at, StringComparison.Ordinal)];
        }
    }
}
