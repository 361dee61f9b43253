using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;

namespace CareerCompare.Preview;

/// <summary>The folders below a root as they stand now, not yet read.</summary>
/// <param name="MadeFrom">The fingerprint of all that a site would be made from; null where nobody knows.</param>
/// <param name="Read">Reads that into a site.</param>
public sealed record UnreadSite(string? MadeFrom, Func<DiagnosticLog, ReadSite?> Read);

/// <summary>Reads the folders below a root into a site, or null with the reasons in the log.</summary>
public delegate ReadSite? SiteReader(string root, DiagnosticLog log);

/// <summary>A site that can be written, and what the command line says about it.</summary>
/// <param name="Origin">Scheme and host, no final slash.</param>
/// <param name="Roles">How many roles it has.</param>
/// <param name="Catalog">Its entries.</param>
public sealed record ReadSite(string Origin, int Roles, SiteCatalog Catalog)
{
    /// <summary>
    /// When what it says about security stops to be true, and where that is written; null where nobody says.
    /// </summary>
    public SecurityExpiry? SecurityExpires { get; init; }
}

public sealed record SecurityExpiry(DateOnly On, SourceSpan At);

/// <summary>
/// What a site is made from, in one fingerprint: the files, and the program that makes pages from them.
/// </summary>
public static class MadeFrom
{
    public static string Of(FrozenFiles files, Pages.Theme theme) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{files.Fingerprint()} {Program(theme)}")));

    /// <summary>
    /// Another program may make other pages of the same files: each of its parts counts. A part's id is a hash of it
    /// and of what it was built against.
    /// </summary>
    private static string Program(Pages.Theme theme)
    {
        Assembly[] parts =
        [
            typeof(Ledger).Assembly,
            typeof(LedgerLoader).Assembly,
            typeof(Pages.Theme).Assembly,
            typeof(SiteCatalogs).Assembly,
            theme.GetType().Assembly,
            typeof(MadeFrom).Assembly,
        ];
        return string.Join(
            '\n',
            [
                Environment.Version.ToString(),
                .. parts.Select(p => p.ManifestModule.ModuleVersionId.ToString()),
                .. theme.Files.Select(f => f.Path.Text),
            ]
        );
    }
}

/// <summary>
/// The current edition of a site, and word of the next. It keeps the last good catalog while the content is broken.
/// </summary>
internal sealed class LiveSite(Func<DiagnosticLog, ReadSite?> read)
{
    private readonly string run = Random.Shared.Next().ToString("x8", CultureInfo.InvariantCulture);
    private readonly Lock reading = new();
    private SiteCatalog? lastGood;
    private int editions;

    // Completed when an edition takes the place of the one it stands with.
    private volatile TaskCompletionSource<Edition> next = NewSource();
    private volatile Edition? current;

    /// <summary>The edition read last; null before the first.</summary>
    public Edition? Last => current;

    /// <summary>The edition to show; waits for the first.</summary>
    public async Task<Edition> CurrentAsync(CancellationToken stop)
    {
        var waiting = next.Task;
        return current ?? await waiting.WaitAsync(stop);
    }

    /// <summary>The first edition that is not this one.</summary>
    public async Task<Edition> AfterAsync(string id, CancellationToken stop)
    {
        var waiting = next.Task;
        return current is { } now && now.Id != id ? now : await waiting.WaitAsync(stop);
    }

    /// <summary>Reads the folders again.</summary>
    public Edition Reload()
    {
        lock (reading)
        {
            DiagnosticLog log = new() { KeepsReminders = false };
            string? failure = null;
            try
            {
                if (read(log) is { } site && !log.HasErrors)
                    lastGood = site.Catalog;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A preview outlives what fails in it; the next change may mend it.
                failure = e.ToString();
            }
            Edition edition = new($"{run}-{++editions}", lastGood, log.InOrder(), failure);
            // In this order, so that who asks between two of these lines gets the new one or waits for it.
            current = edition;
            var waiting = next;
            next = NewSource();
            waiting.SetResult(edition);
            return edition;
        }
    }

    private static TaskCompletionSource<Edition> NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The site as the folders held it at one moment.</summary>
/// <param name="Id">Differs from that of every other edition, of other runs too, so that an open page knows when it is
/// old.</param>
/// <param name="Catalog">The last good site; null while there was none.</param>
/// <param name="Diagnostics">What is wrong with the folders now.</param>
/// <param name="Failure">What the program itself could not do, if anything.</param>
internal sealed record Edition(string Id, SiteCatalog? Catalog, IReadOnlyList<Diagnostic> Diagnostics, string? Failure)
{
    /// <summary>Pages show what is wrong instead of themselves.</summary>
    public bool IsBroken =>
        Catalog is null || Failure is not null || Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>
/// What a browser shows in place of every page while the content is broken: the words of the terminal.
/// </summary>
internal static class BrokenPage
{
    public static byte[] Of(Edition edition)
    {
        var errors = edition.Diagnostics.Count(d => d.Severity == Severity.Error);
        var title = errors > 0 ? Counted.Of(errors, "mistake") + " in the content" : "The site could not be read";
        var boxes = new StringBuilder();
        foreach (var diagnostic in ShownMistakes.Of(edition.Diagnostics).OrderByDescending(d => d.Severity))
            boxes.Append("<pre>").Append(WebUtility.HtmlEncode(DiagnosticText.Of(diagnostic))).Append("</pre>\n");
        foreach (var line in ShownMistakes.NotShown(edition.Diagnostics))
            boxes.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        if (edition.Failure is { } failure)
            boxes.Append("<pre>").Append(WebUtility.HtmlEncode(failure)).Append("</pre>\n");
        return Page(title, "Mend it and save: the page comes back by itself.", boxes.ToString(), edition);
    }

    /// <summary>One page failed while it was made; the others may be whole.</summary>
    public static byte[] OfFailedPage(string path, Exception failure, Edition edition) =>
        Page(
            "This page could not be made",
            $"{path} failed while it was made. That is a mistake in the theme or the program.",
            $"<pre>{WebUtility.HtmlEncode(failure.ToString())}</pre>",
            edition
        );

    private static byte[] Page(string title, string words, string boxes, Edition edition) =>
        Encoding.UTF8.GetBytes(
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

            """
        );
}
