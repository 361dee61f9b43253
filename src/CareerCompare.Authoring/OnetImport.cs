using System.Globalization;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>
/// From O*NET’s text files to drafts of roles. All mistakes are found first; where there is one, nothing is written.
/// </summary>
public static class OnetImport
{
    private const string Sources = "content/sources.yaml";
    private const string Organizations = "content/organizations.yaml";

    /// <summary>
    /// What names a day that is warned of; other warnings are about the site and not about this import.
    /// </summary>
    private const string Retrieved = "--retrieved";

    /// <param name="root">The folder of the site.</param>
    /// <param name="request">What to import.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>Null, with nothing written, where there is an error.</returns>
    public static OnetOutcome? Run(string root, OnetRequest request, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var outcome = Made(root, request, own);
        foreach (
            var diagnostic in own.InOrder()
                .Where(d => d.Severity == Severity.Error || outcome is null || d.At.File.Path == Retrieved)
        )
            log.Add(diagnostic);
        return outcome;
    }

    private static OnetOutcome? Made(string root, OnetRequest request, DiagnosticLog log)
    {
        var files = new FolderFiles(root);
        if (LedgerLoader.Load(files, log) is not { } ledger || OnetFolder.Open(request.Folder, log) is not { } folder)
            return null;
        var release = OnetRelease.Of(folder, request.Release, log);
        var jobs = OnetJobs.Read(folder, log);
        var chosen = log.HasErrors ? [] : OnetChoice.Of(jobs, request, log);
        if (log.HasErrors || release is null)
            return null;

        DaysAhead.Report(request.Retrieved, ledger.Site.AsOf, SourceSpan.Whole(new SourceFile(Retrieved, "")), log);
        var source = OnetSource.Of(release, ledger, request.Retrieved);
        var classes = new OnetClasses(jobs.Values, ledger);
        var drafts = new DraftFiles(root, ledger);
        foreach (var job in chosen)
            drafts.Offer(
                job,
                DraftText.Of(
                    job,
                    classes,
                    release,
                    source.Id,
                    ledger.Vocabulary.GetValueOrDefault(TermKind.Skill) ?? new Dictionary<Id<Term>, Term>()
                )
            );
        List<(string Path, string Text)> texts = [.. drafts.New];
        if (texts.Count > 0 && source.Added is { } item)
            texts.Add(With(files, Sources, item));
        if (texts.Count > 0 && source.AddedPublisher is { } publisher)
            texts.Add(With(files, Organizations, publisher));
        IReadOnlyList<(string Path, byte[] Bytes)> changes =
        [
            .. texts.Select(t => (t.Path, Encoding.UTF8.GetBytes(t.Text))),
        ];
        // What the site's own reader refuses is not written.
        if (changes.Count > 0 && LedgerLoader.Load(FilesAtOnce.Tried(files, changes), log) is null)
            return null;
        if (!FilesAtOnce.Write(root, changes, log))
            return null;
        return new OnetOutcome
        {
            Release = release.Title,
            Written = [.. changes.Select(c => c.Path)],
            Unchanged = drafts.Unchanged,
            Kept = drafts.Kept,
            NotThere = [.. OnetTable.All.SelectMany(folder.Missing)],
            PassedOver = [.. OnetTable.All.SelectMany(folder.PassedOver)],
            WithoutWages =
            [
                .. chosen.Select(classes.Of).Distinct().Where(s => ledger.Wages.Newest(s) is null).Select(s => s.Text),
            ],
        };
    }

    /// <summary>A list with an item more at its end, where it cannot change what stands before.</summary>
    private static (string, string) With(InputFiles files, string path, string item)
    {
        var text = files.Read(path, new DiagnosticLog())!.Text;
        return (path, (text.EndsWith('\n') ? text : text + "\n") + item);
    }
}

/// <summary>Which jobs of O*NET’s text files become drafts.</summary>
public sealed record OnetRequest
{
    /// <summary>The folder of the text files.</summary>
    public required string Folder { get; init; }

    /// <summary>When the files were fetched from their publisher.</summary>
    public required DateOnly Retrieved { get; init; }

    /// <summary>Codes like 11-1011.03, or 11-1011 for all within it; none for every job that has data.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>So many of them, the first by code; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Like 29.0, where the folder has no Read Me that says it.</summary>
    public string? Release { get; init; }
}

/// <summary>What an import of drafts did.</summary>
public sealed record OnetOutcome
{
    public required string Release { get; init; }

    /// <summary>Files that were written, from the site’s root.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    /// <summary>Drafts that are there already, the same to the byte.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Files that stay because somebody may have written in them, each with the reason.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Tables that the folder does not have and that drafts can do without.</summary>
    public required IReadOnlyList<string> NotThere { get; init; }

    /// <summary>Tables of an older layout that lie beside those that were read, each with the reason.</summary>
    public required IReadOnlyList<string> PassedOver { get; init; }

    /// <summary>Classes of drafts that no wages of the site have.</summary>
    public required IReadOnlyList<string> WithoutWages { get; init; }
}

/// <summary>Which jobs somebody asked for.</summary>
internal static class OnetChoice
{
    /// <summary>By code.</summary>
    public static IReadOnlyList<OnetJob> Of(
        IReadOnlyDictionary<string, OnetJob> jobs,
        OnetRequest request,
        DiagnosticLog log
    )
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        foreach (var code in request.Jobs)
        {
            var found = jobs
                .Keys.Where(k => k == code || (code.Length == 7 && k.StartsWith(code + ".", StringComparison.Ordinal)))
                .ToList();
            asked.UnionWith(found);
            if (found.Count == 0)
                log.Error(
                    ImportCodes.UnknownJob,
                    SourceSpan.Whole(new SourceFile(OnetTable.Jobs.Name, "")),
                    $"'{code}' is not a job of {OnetTable.Jobs.Name}",
                    DidYouMean.Hint(code, jobs.Keys)
                        ?? "a code is like 11-1011.03, or 11-1011 for all jobs of the class"
                );
        }
        // O*NET gives a zone to every job that it has collected data on, and to no other.
        return
        [
            .. jobs
                .Values.Where(j => request.Jobs.Count == 0 ? j.Zone is not null : asked.Contains(j.Code.Text))
                .OrderBy(j => j.Code)
                .Take(request.Limit ?? int.MaxValue),
        ];
    }
}

/// <summary>A release of O*NET among the sources of a site: the one that is there, or one to be added.</summary>
/// <param name="Id">By which drafts cite it.</param>
/// <param name="Added">What content/sources.yaml gets; null where it has the release.</param>
/// <param name="AddedPublisher">What content/organizations.yaml gets; null where it has the department.</param>
internal sealed record OnetSource(Id<Source> Id, string? Added, string? AddedPublisher)
{
    public static Id<Organization> Department { get; } = Known("dol-eta").As<Organization>();

    /// <summary>By which a site knows a release that it has not named otherwise: onet-29 for 29.0, onet-30-2 for 30.2.</summary>
    public static Slug IdOf(OnetRelease release) =>
        release.Number.Split('.') is [var major, "0"]
            ? Known($"onet-{major}")
            : Known("onet-" + release.Number.Replace('.', '-'));

    public static OnetSource Of(OnetRelease release, Ledger ledger, DateOnly retrieved)
    {
        if (ledger.Sources.Values.FirstOrDefault(s => s.Title == release.Title) is { } there)
            return new(there.Id, null, null);
        var id = IdOf(release).As<Source>();
        if (ledger.Sources.ContainsKey(id))
            id = Known($"onet-{release.Number.Replace('.', '-')}-database").As<Source>();
        var publisher =
            ledger.Sources.Values.FirstOrDefault(s => s.Title.StartsWith("O*NET ", StringComparison.Ordinal))?.Publisher
            ?? Department;
        (string Key, string Value)[] lines =
        [
            ("id", id.Text),
            ("title", release.Title),
            ("short", $"O*NET {release.Number}, US Department of Labor, CC BY 4.0"),
            ("publisher", publisher.Text),
            ("kind", "official-statistics"),
            ("published", release.Published),
            ("retrieved", retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("url", "https://www.onetcenter.org/database.html"),
            ("rights", "CC BY 4.0"),
            ("attribution", YamlText.Of(Attribution(release))),
            .. release.Published == "undated" ? ((string, string)[])[] : [("updates-every", "year")],
            ("read-as", "text files of the release"),
        ];
        return new(
            id,
            Item(lines),
            ledger.Organizations.ContainsKey(publisher)
                ? null
                : Item([
                    ("id", publisher.Text),
                    ("name", "\"US Department of Labor, Employment and Training Administration\""),
                    ("short", "Labor Department"),
                    ("kind", "statistical-agency"),
                    ("url", "https://www.dol.gov/agencies/eta"),
                ])
        );
    }

    /// <summary>The words that the department asks for.</summary>
    private static string Attribution(OnetRelease release) =>
        $"This page includes information from the {release.Title} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. [Name] has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.";

    private static string Item(IEnumerable<(string Key, string Value)> lines) =>
        string.Concat(lines.Select((l, i) => $"{(i == 0 ? "- " : "  ")}{l.Key}: {l.Value}\n"));

    private static Slug Known(string id) => Slug.TryParse(id, out var slug) ? slug : throw new ArgumentException(id);
}
