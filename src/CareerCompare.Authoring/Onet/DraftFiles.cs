using CareerCompare.Core;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring.Onet;

/// <summary>Drafts that are offered to a site. What is there already stays: somebody may have written in it.</summary>
internal sealed class DraftFiles(string root, Ledger ledger)
{
    private readonly List<(string Path, string Text)> files = [];
    private readonly List<string> kept = [];

    private readonly ILookup<string, Id<RoleProfile>> byCode = ledger.Roles.Values.SelectMany(r => r.Occupations.Select(o => (o.ListedAs, r.Id)))
        .Concat(ledger.Drafts.SelectMany(d => d.Occupations.Select(o => (o.ListedAs, d.Id)))).Where(x => x.ListedAs is not null).ToLookup(x => x.ListedAs!, x => x.Id, StringComparer.Ordinal);

    private readonly ILookup<Id<RoleProfile>, Id<RoleProfile>> byOldId = ledger.Roles.Values.SelectMany(r => r.Formerly.Select(old => (Old: old, r.Id))).ToLookup(x => x.Old, x => x.Id);

    /// <summary>Files that are not there yet, from the site’s root.</summary>
    public IReadOnlyList<(string Path, string Text)> New => files;

    public IReadOnlyList<string> Kept => kept;

    public int Unchanged { get; private set; }

    public void Offer(OnetJob job, string text)
    {
        var path = $"roles/{job.Id}.yaml";
        var file = Path.Combine(root, "roles", $"{job.Id}.yaml");
        if (File.Exists(file))
        {
            if (File.ReadAllText(file) == text) Unchanged++;
            else kept.Add($"{path}: it is there, and differs from {job.Code}");
        }
        else if (byCode[job.Code.Text].FirstOrDefault() is { } other) kept.Add($"roles/{other}.yaml: it is {job.Code} already");
        else if (byOldId[job.Id].FirstOrDefault() is { } renamed) kept.Add($"roles/{renamed}.yaml: '{job.Id}' is its old id");
        else files.Add((path, text));
    }
}
