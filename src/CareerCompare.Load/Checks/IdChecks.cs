using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load;

/// <summary>Every id that is used is the id of something, and of one thing only.</summary>
internal static class Ids
{
    public static void Resolve(LedgerBuilder builder, DiagnosticLog log)
    {
        Dictionary<EntityKind, Dictionary<string, SourceSpan>> known = [];
        Dictionary<string, SourceSpan> KnownOf(EntityKind kind) =>
            known.TryGetValue(kind, out var ids) ? ids : known[kind] = new(StringComparer.Ordinal);

        foreach (var definition in builder.Readings.SelectMany(r => r.Definitions))
        {
            if (KnownOf(definition.Kind).TryAdd(definition.Id, definition.At))
                continue;
            log.Error(
                Codes.SameIdTwice,
                definition.At,
                $"'{definition.Id}' is the id of {definition.Kind.WithArticle} already",
                $"the other one stands at {KnownOf(definition.Kind)[definition.Id]}"
            );
        }
        var drafts = builder.Drafts.ToDictionary(d => d.Id.Text, d => $"roles/{d.Id}.yaml", StringComparer.Ordinal);
        var draftFiles = drafts.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var reference in builder.Readings.SelectMany(r => r.References))
        {
            if (reference.Kind == EntityKind.Role && drafts.TryGetValue(reference.Id, out var file))
            {
                log.Error(
                    Codes.UnknownId,
                    reference.At,
                    $"'{reference.Id}' is a draft that nobody has written yet, not a role",
                    $"write what {file} still lacks, or leave it out here"
                );
                continue;
            }
            // The plain name of its class is a person's to write, like the other words of a draft.
            if (reference.Kind == EntityKind.Occupation && draftFiles.Contains(reference.At.File.Path))
                continue;
            // An area that is no state is named by the list of a release, which may hold it year after year.
            if (
                reference.Kind == EntityKind.Area
                && Slug.TryParse(reference.Id, out var area)
                && builder.Areas.GetValueOrDefault(area.As<Area>()) is { State: not null }
            )
                continue;
            var ids = KnownOf(reference.Kind);
            if (ids.ContainsKey(reference.Id) || builder.Unread.Contains(reference.Kind))
                continue;
            log.Error(
                CodeOf(reference.Kind),
                reference.At,
                $"'{reference.Id}' is not {reference.Kind.WithArticle}",
                () => HintFor(reference, ids.Keys, builder)
            );
        }
    }

    /// <summary>
    /// A slip of the finger is told apart from what is new: its neighbor differs by a letter in eight, and never by a
    /// digit, since mgma-2023 is no misspelt mgma-2022. What has figures of its own is never sent to those of another.
    /// </summary>
    private static string HintFor(Reference reference, IEnumerable<string> known, LedgerBuilder builder)
    {
        var id = reference.Id;
        var toAdd = $"add it to {reference.Kind.WrittenIn}{With(reference.Kind)}";
        if (SocCode.TryParse(id, out var soc))
            return builder.Wages.Newest(soc) is not null ? $"it has official wages and no plain words yet: {toAdd}"
                : DidYouMean.Nearest(id, known) is { } other && DidYouMean.Distance(id, other) == 1
                    ? $"no release of {ContentFiles.Figures}/oews has it: did you mean '{other}'?"
                : toAdd;
        var near = DidYouMean.Nearest(id, known.Where(k => Digits(k) == Digits(id)));
        return near is null || DidYouMean.Distance(id, near) > Math.Max(1, id.Length / 8)
            ? toAdd
            : $"did you mean '{near}'?";
    }

    /// <summary>The keys that a new one needs.</summary>
    private static string With(EntityKind kind) =>
        FileShapes.All.FirstOrDefault(f => f.Path.StartsWith(kind.WrittenIn, StringComparison.Ordinal)) is { } file
        && kind != EntityKind.PayFigure
            ? $", with {Listed.And([.. file.Shape.Fields.Where(f => f.IsRequired).Select(f => f.Name)])}"
            : "";

    private static string Digits(string id) => string.Concat(id.Where(char.IsAsciiDigit));

    private static string CodeOf(EntityKind kind) =>
        kind == EntityKind.Source ? Codes.UnknownSource
        : kind == EntityKind.Occupation ? Codes.UnknownOccupation
        : Codes.UnknownId;
}

/// <summary>An old address leads to one role, and is no living role's own.</summary>
internal static class OldIds
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var living = builder.Roles.Select(r => r.Id).Concat(builder.Drafts.Select(d => d.Id)).ToHashSet();
        Dictionary<Id<RoleProfile>, Id<RoleProfile>> old = [];
        foreach (var role in builder.Roles)
            for (var i = 0; i < role.Formerly.Count; i++)
            {
                var id = role.Formerly[i];
                if (living.Contains(id))
                    log.Error(
                        Codes.OldIdInUse,
                        builder.Places.Of(role, "formerly", i),
                        $"'{id}' is the id of a role",
                        "an old id is one that no role has now"
                    );
                else if (!old.TryAdd(id, role.Id))
                    log.Error(
                        Codes.OldIdInUse,
                        builder.Places.Of(role, "formerly", i),
                        $"'{id}' was the id of '{old[id]}' already",
                        "an old address can lead to one role only"
                    );
            }
    }
}
