using System.Text;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Load;
using CareerCompare.Load.Checks;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring.Onet;

/// <summary>From O*NET’s text files to drafts of roles. All mistakes are found first; where there is one, nothing is written.</summary>
public static class OnetImport
{
    private const string Sources = "content/sources.yaml";
    private const string Organizations = "content/organizations.yaml";

    /// <summary>What names a day that is warned of; other warnings are about the site and not about this import.</summary>
    private const string Retrieved = "--retrieved";

    /// <param name="root">The folder of the site.</param>
    /// <param name="request">What to import.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>Null, with nothing written, where there is an error.</returns>
    public static OnetOutcome? Run(string root, OnetRequest request, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var outcome = Made(root, request, own);
        foreach (var diagnostic in own.InOrder().Where(d => d.Severity == Severity.Error || outcome is null || d.At.File.Path == Retrieved)) log.Add(diagnostic);
        return outcome;
    }

    private static OnetOutcome? Made(string root, OnetRequest request, DiagnosticLog log)
    {
        var files = new FolderFiles(root);
        if (LedgerLoader.Load(files, log) is not { } ledger || OnetFolder.Open(request.Folder, log) is not { } folder) return null;
        var release = OnetRelease.Of(folder, request.Release, log);
        var jobs = OnetJobs.Read(folder, log);
        var chosen = log.HasErrors ? [] : OnetChoice.Of(jobs, request, log);
        if (log.HasErrors || release is null) return null;

        DaysAhead.Report(request.Retrieved, ledger.Site.AsOf, SourceSpan.Whole(new SourceFile(Retrieved, "")), log);
        var source = OnetSource.Of(release, ledger, request.Retrieved);
        var classes = new OnetClasses(jobs.Values, ledger);
        var drafts = new DraftFiles(root, ledger);
        foreach (var job in chosen) drafts.Offer(job, DraftText.Of(job, classes, release, source.Id, ledger.Vocabulary.GetValueOrDefault(TermKind.Skill) ?? new Dictionary<Id<Term>, Term>()));
        List<(string Path, string Text)> texts = [.. drafts.New];
        if (texts.Count > 0 && source.Added is { } item) texts.Add(With(files, Sources, item));
        if (texts.Count > 0 && source.AddedPublisher is { } publisher) texts.Add(With(files, Organizations, publisher));
        IReadOnlyList<(string Path, byte[] Bytes)> changes = [.. texts.Select(t => (t.Path, Encoding.UTF8.GetBytes(t.Text)))];
        // What the site's own reader refuses is not written.
        if (changes.Count > 0 && LedgerLoader.Load(FilesAtOnce.Tried(files, changes), log) is null) return null;
        if (!FilesAtOnce.Write(root, changes, log)) return null;
        return new OnetOutcome
        {
            Release = release.Title,
            Written = [.. changes.Select(c => c.Path)],
            Unchanged = drafts.Unchanged,
            Kept = drafts.Kept,
            NotThere = [.. OnetTable.All.SelectMany(folder.Missing)],
            PassedOver = [.. OnetTable.All.SelectMany(folder.PassedOver)],
            WithoutWages = [.. chosen.Select(classes.Of).Distinct().Where(s => ledger.Wages.Newest(s) is null).Select(s => s.Text)],
        };
    }

    /// <summary>A list with an item more at its end, where it cannot change what stands before.</summary>
    private static (string, string) With(InputFiles files, string path, string item)
    {
        var text = files.Read(path, new DiagnosticLog())!.Text;
        return (path, (text.EndsWith('\n') ? text : text + "\n") + item);
    }
}
