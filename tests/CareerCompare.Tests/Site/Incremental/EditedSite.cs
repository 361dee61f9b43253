using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Incremental;
using CareerCompare.Site.Publishing;
using CareerCompare.Sites;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Publishing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>The small site with some made-up roles more, published again and again as somebody edits it.</summary>
internal sealed class EditedSite : IDisposable
{
    public const int MadeRoles = 7;

    private static readonly string[] Folders = ["content", "roles", "salary-data"];
    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly DefaultTheme plain = new();

    public EditedSite()
    {
        foreach (var file in Directory.EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories))
            texts[Path.GetRelativePath(SmallSite.Root, file).Replace('\\', '/')] = File.ReadAllText(file).ReplaceLineEndings("\n");
        for (var i = 0; i < MadeRoles; i++) Add($"made-{i}", i);
    }

    /// <param name="files">Of another site.</param>
    public EditedSite(InputFiles files)
    {
        foreach (var path in Folders.SelectMany(files.Below)) texts[path] = Encoding.UTF8.GetString(files.Bytes(path)!);
    }

    /// <summary>A theme with other styles, once somebody changed it.</summary>
    public DefaultTheme? OtherTheme { get; set; }

    public IReadOnlyList<string> Paths => [.. texts.Keys];

    public IReadOnlyList<string> Roles => [.. texts.Keys.Where(p => p.StartsWith("roles/made-", StringComparison.Ordinal))];

    public string this[string path]
    {
        get => texts[path];
        set => texts[path] = value;
    }

    /// <summary>How many files the last build made, of how many.</summary>
    public (long MadeAgain, long Files) Last { get; private set; }

    public Dictionary<string, string> Copy() => new(texts);

    public void Restore(Dictionary<string, string> copy)
    {
        texts.Clear();
        foreach (var (path, text) in copy) texts[path] = text;
    }

    public bool Has(string path) => texts.ContainsKey(path);

    public void Remove(string path) => texts.Remove(path);

    /// <summary>A role of its own, of which every third leads to the one before it.</summary>
    public void Add(string id, int number) => texts[$"roles/{id}.yaml"] = $"""
        title: Made job {number}
        plural: made jobs {number}
        family: clinic-work
        country: US
        in-short: Does what is made, part {number}.
        reviewed: 2026-06-20
        {(number % 3 == 2 && Has($"roles/made-{number - 1}.yaml") ? $"leads-to:\n  - made-{number - 1}\n" : "")}suits: like parts
        ask: how many parts?
        first-move: Ask for a part.
        occupations:
          - soc: {(number % 2 == 0 ? "91-1001" : "94-2001")}
            fit: wider
            because: The class counts parts.
            source: bureau-handbook
        duties:
          - duty: {(number % 2 == 0 ? "billing" : "reception")}
            source: bureau-handbook
          - duty: {(number % 3 == 0 ? "budget" : "schedules")}
            sometimes: true
            source: bureau-handbook
        skills:
          - skill: calm
            source: bureau-handbook
        hours:
          - says: Full time.
            source: bureau-handbook
        pay:
          - amount: {50_000 + (number * 1_100)}
            kind: median
            per: year
            as-of: 2025-05
            population: made jobs {number}
            source: guild-survey

        """;

    /// <summary>Publishes upon what is published, and from nothing into another folder; null where the files are refused.</summary>
    public (string Incremental, string Clean)? Publish()
    {
        if (Read() is not { } read) return null;
        PublishCount count = new();
        To("output", count, fresh: false);
        Last = (count.Files - count.Kept, count.Files);
        To("clean", new PublishCount(), fresh: true);
        return (folder.At("output"), folder.At("clean"));

        void To(string name, PublishCount counted, bool fresh) =>
            Assert.IsType<PublishOutcome.Published>(new Publisher(OutputFolder.At(folder.At(name)), counted) { Fresh = fresh }.Publish(read.Catalog, read.Stamps, read.Roles));
    }

    /// <summary>The site as it is now; null where the files are refused.</summary>
    public (SiteCatalog Catalog, SiteStamps Stamps, int Roles)? Read()
    {
        MemoryFiles memory = new();
        foreach (var (path, text) in texts) memory.Add(path, text);
        var files = FrozenFiles.Of(memory, Folders);
        if (LedgerLoader.Load(files, new DiagnosticLog()) is not { } ledger) return null;
        var theme = OtherTheme ?? plain;
        SiteInputs inputs = new(ledger, theme);
        return (SiteCatalogs.Of(inputs), new SiteStamps(inputs, MadeFrom.Stamps(files, theme)), ledger.Roles.Count);
    }

    public string Problems()
    {
        MemoryFiles memory = new();
        foreach (var (path, text) in texts) memory.Add(path, text);
        StringBuilder all = new();
        foreach (var d in SmallSite.Diagnostics(memory)) all.Append(DiagnosticText.Of(d));
        return all.ToString();
    }

    public void Dispose() => folder.Dispose();
}
