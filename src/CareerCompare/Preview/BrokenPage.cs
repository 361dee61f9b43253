using System.Net;
using System.Text;
using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Preview;

/// <summary>What a browser shows in place of every page while the content is broken: the words of the terminal.</summary>
internal static class BrokenPage
{
    public static byte[] Of(Edition edition)
    {
        var errors = edition.Diagnostics.Count(d => d.Severity == Severity.Error);
        var title = errors > 0 ? Counted.Of(errors, "mistake") + " in the content" : "The site could not be read";
        var boxes = new StringBuilder();
        foreach (var diagnostic in ShownMistakes.Of(edition.Diagnostics).OrderByDescending(d => d.Severity)) boxes.Append("<pre>").Append(WebUtility.HtmlEncode(DiagnosticText.Of(diagnostic))).Append("</pre>\n");
        foreach (var line in ShownMistakes.NotShown(edition.Diagnostics)) boxes.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        if (edition.Failure is { } failure) boxes.Append("<pre>").Append(WebUtility.HtmlEncode(failure)).Append("</pre>\n");
        return Page(title, "Mend it and save: the page comes back by itself.", boxes.ToString(), edition);
    }

    /// <summary>One page failed while it was made; the others may be whole.</summary>
    public static byte[] OfFailedPage(string path, Exception failure, Edition edition) =>
        Page("This page could not be made", $"{path} failed while it was made. That is a mistake in the theme or the program.",
            $"<pre>{WebUtility.HtmlEncode(failure.ToString())}</pre>", edition);

    private static byte[] Page(string title, string words, string boxes, Edition edition) => Encoding.UTF8.GetBytes(
        $$"""
        <!DOCTYPE html>
        <html lang="en-US">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{WebUtility.HtmlEncode(title)}}</title>
        <style>
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        pre { overflow-x: auto; border-left: .3rem solid #c33; padding: .5rem 1rem; font: .9rem/1.4 ui-monospace, monospace; }
        </style>
        </head>
        <body>
        <main>
        <h1>{{WebUtility.HtmlEncode(title)}}</h1>
        <p>{{WebUtility.HtmlEncode(words)}}</p>
        {{boxes}}</main>
        {{ReloadScript.Tag(edition)}}
        </body>
        </html>

        """);
}
