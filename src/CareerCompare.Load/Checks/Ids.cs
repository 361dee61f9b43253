using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;
using CareerCompare.Load.Things;

namespace CareerCompare.Load.Checks;

/// <summary>Every id that is used is the id of something, and of one thing only.</summary>
internal static class Ids
{
    public static void Resolve(Gathered gathered, DiagnosticLog log)
    {
        Dictionary<Thing, Dictionary<string, SourceSpan>> known = Enum.GetValues<Thing>().ToDictionary(t => t, _ => new Dictionary<string, SourceSpan>(StringComparer.Ordinal));
        foreach (var definition in gathered.Readings.SelectMany(r => r.Definitions))
        {
            if (known[definition.Thing].TryAdd(definition.Id, definition.At)) continue;
            log.Error(Codes.SameIdTwice, definition.At, $"'{definition.Id}' is the id of {definition.Thing.WithArticle()} already", $"the other one stands at {known[definition.Thing][definition.Id]}");
        }
        var drafts = gathered.Drafts.ToDictionary(d => d.Id.Text, d => $"roles/{d.Id}.yaml", StringComparer.Ordinal);
        var draftFiles = drafts.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var reference in gathered.Readings.SelectMany(r => r.References))
        {
            if (reference.Thing == Thing.Role && drafts.TryGetValue(reference.Id, out var file))
            {
                log.Error(Codes.UnknownId, reference.At, $"'{reference.Id}' is a draft that nobody has written yet, not a role", $"write what {file} still lacks, or leave it out here");
                continue;
            }
            // The plain name of its class is a person's to write, like the other words of a draft.
            if (reference.Thing == Thing.Occupation && draftFiles.Contains(reference.At.File.Path)) continue;
            var ids = known[reference.Thing];
            if (ids.ContainsKey(reference.Id) || gathered.Unread.Contains(reference.Thing)) continue;
            log.Error(CodeOf(reference.Thing), reference.At, $"'{reference.Id}' is not {reference.Thing.WithArticle()}",
                () => DidYouMean.Hint(reference.Id, ids.Keys) ?? $"add it to {reference.Thing.WrittenIn()}");
        }
    }

    private static string CodeOf(Thing thing) => thing switch
    {
        Thing.Source => Codes.UnknownSource,
        Thing.Occupation => Codes.UnknownOccupation,
        _ => Codes.UnknownId,
    };
}
