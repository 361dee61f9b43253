using CareerCompare.CommandLine;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Authoring;

/// <summary>The small site on a disk, with two states, and files beside it that are imported into it by the program's own verb.</summary>
internal sealed class ImportSite : IDisposable
{
    public const string Retrieved = "2026-11-21";

    private readonly TemporaryFolder folder = new();

    public ImportSite()
    {
        foreach (var path in Directory.EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(SmallSite.Root, path), System.IO.File.ReadAllText(path));
        // Files are fetched on the day up to which the site is checked.
        Write(
            "content/site.yaml",
            SmallSite
                .Text("content/site.yaml")
                .Replace("as-of: 2026-06-30", $"as-of: {Retrieved}", StringComparison.Ordinal)
        );
        Write(
            "salary-data/states.csv",
            "area,postal,fips,name\nnew-jersey,NJ,34,New Jersey\nnew-york,NY,36,New York\n"
        );
        Write(
            "salary-data/SOURCES.yaml",
            Text("SOURCES.yaml")
                + """
                # The codes of states are those of the census.
                - file: states.csv
                  source: bureau-wages
                  publisher: bureau
                  release: Codes of states
                  form: conversion
                  read-from: states.txt
                  retrieved: 2026-06-20
                  sha256: 05103e6770b8ffebd6f024ff52afc9aed7e586b4aa159396ddc483c6ec572a07
                  rows-kept: 2
                  rows-left-out: 0

                """
        );
    }

    public string Out { get; private set; } = "";

    public string Err { get; private set; } = "";

    public string Root => folder.At("site");

    public void Dispose() => folder.Dispose();

    public void Write(string path, string text) => folder.Write($"site/{path}", text);

    /// <summary>A file to import, beside the site.</summary>
    public void Offer(string name, byte[] bytes) => System.IO.File.WriteAllBytes(folder.At(name), bytes);

    public void Offer(string name, string text) => folder.Write(name, text);

    /// <summary>The text of a file of the site.</summary>
    public string File(string path) => System.IO.File.ReadAllText(folder.At(["site", .. path.Split('/')]));

    /// <summary>A file of the site, held open while others may write or delete it.</summary>
    public FileStream Open(string path) =>
        new(
            folder.At(["site", .. path.Split('/')]),
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );

    /// <summary>A link in the site to a file outside of it.</summary>
    public void Link(string path) =>
        System.IO.File.CreateSymbolicLink(folder.At(["site", .. path.Split('/')]), Elsewhere);

    /// <summary>Where links lead; nothing is there.</summary>
    public string Elsewhere => folder.At("elsewhere");

    public void Remove(string path) => System.IO.File.Delete(folder.At(["site", .. path.Split('/')]));

    /// <summary>Drafts as they were written, by name.</summary>
    public IReadOnlyList<string> Drafts() =>
        [
            .. Directory
                .EnumerateFiles(folder.At("site", "roles"))
                .Order(StringComparer.Ordinal)
                .Select(System.IO.File.ReadAllText)
                .Where(t => t.StartsWith("# Made by import onet", StringComparison.Ordinal)),
        ];

    /// <summary>Every file of the site with its text, those too that a broken import would have left beside.</summary>
    public IReadOnlyList<string> Everything() =>
        [
            .. Directory
                .EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f}: {System.IO.File.ReadAllText(f)}"),
        ];

    public string Text(string figures) => System.IO.File.ReadAllText(folder.At("site", "salary-data", figures));

    /// <summary>Types <c>import</c>, these words, and the day of retrieval.</summary>
    public int Import(params string[] args) => ImportOf(Retrieved, args);

    /// <summary>The same with another day of retrieval.</summary>
    public int ImportOf(string retrieved, params string[] args)
    {
        using StringWriter said = new(),
            refused = new();
        var code = Entry.Run(
            ["import", .. args, "--retrieved", retrieved, "--root", folder.At("site")],
            new HostEnvironment
            {
                Out = said,
                Err = refused,
                WorkingDirectory = folder.Path,
                Read = FolderSite.Read,
                ReadForPreview = FolderSite.ReadForPreview,
            }
        );
        (Out, Err) = (said.ToString(), refused.ToString());
        return code;
    }

    /// <summary>Every file of figures with its text, those too that a broken import would have left beside.</summary>
    public IReadOnlyList<string> Figures() =>
        [
            .. Directory
                .EnumerateFiles(folder.At("site", "salary-data"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f}: {System.IO.File.ReadAllText(f)}"),
        ];

    /// <summary>The site with what was imported, which has to be right.</summary>
    public Ledger Ledger()
    {
        var log = new DiagnosticLog();
        return LedgerLoader.Load(new FolderFiles(folder.At("site")), log)
            ?? throw new InvalidOperationException(string.Concat(log.InOrder().Select(DiagnosticText.Of)));
    }
}
