using CareerCompare.CommandLine;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;
using CareerCompare.Site.Catalog;
using CareerCompare.Tests.Site.Audit;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.CommandLine;

/// <summary>
/// A root folder whose site is one file, <c>roles/words.txt</c>: its text stands on the home page, and the word "wrong"
/// in it is a mistake, "doubtful" a warning, "outdated" a reminder. So the program can be run without the real content.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SiteFolder() => Write("a site");

    public StringWriter Out { get; } = new();

    public StringWriter Err { get; } = new();

    public string Root => folder.At("site");

    public TemporaryFolder Around => folder;

    public HostEnvironment HostEnvironment =>
        new()
        {
            Out = TextWriter.Synchronized(Out),
            Err = TextWriter.Synchronized(Err),
            WorkingDirectory = Root,
            Read = Read,
            ReadForPreview = Read,
            Home = folder.At("home"),
        };

    public void Dispose() => folder.Dispose();

    public void Write(string words) => folder.Write("site/roles/words.txt", words);

    public int Run(params string[] args) => Entry.Run(args, HostEnvironment);

    public string Published(string file) => File.ReadAllText(Path.Combine(Root, "output", file));

    /// <summary>Every file below the root but the lock, with its text.</summary>
    public IReadOnlyList<string> Everything() =>
        [
            .. Directory
                .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f}: {File.ReadAllText(f)}"),
        ];

    private static ReadSite? Read(string root, DiagnosticLog log)
    {
        SourceFile file = new("roles/words.txt", File.ReadAllText(Path.Combine(root, "roles", "words.txt")));
        SourceSpan At(string word) => new(file, 1, file.Text.IndexOf(word, StringComparison.Ordinal) + 1, word.Length);
        if (file.Text.Contains("bug", StringComparison.Ordinal))
            throw new InvalidOperationException("a bug in the loader");
        if (file.Text.Contains("doubtful", StringComparison.Ordinal))
            log.Warn("CC0002", At("doubtful"), "'doubtful' is doubtful");
        if (file.Text.Contains("outdated", StringComparison.Ordinal))
            log.Remind("CC0003", At("outdated"), "'outdated' is of last year");
        if (file.Text.Contains("wrong", StringComparison.Ordinal))
        {
            log.Error("CC0001", At("wrong"), "'wrong' is wrong", "write <right>");
            return null;
        }
        var words = file.Text;
        var site = GoodSite
            .With(html => html.Replace("</section>", $"<p>{words}</p></section>", StringComparison.Ordinal))
            .Page(
                "/404.html",
                GoodSite.Page("/404.html").Replace("Nurse", "Not found: nurse", StringComparison.Ordinal)
            )
            .File("/_redirects", SiteEntryKind.Text, "/old/ /page/ 301\n")
            .Moved("/old/", "/page/");
        return new ReadSite(GoodSite.Origin, 5, site.Catalog);
    }
}
