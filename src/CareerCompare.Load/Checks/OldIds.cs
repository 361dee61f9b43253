using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

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
                if (living.Contains(id)) log.Error(Codes.OldIdInUse, builder.Places.Of(role, "formerly", i), $"'{id}' is the id of a role", "an old id is one that no role has now");
                else if (!old.TryAdd(id, role.Id)) log.Error(Codes.OldIdInUse, builder.Places.Of(role, "formerly", i), $"'{id}' was the id of '{old[id]}' already", "an old address can lead to one role only");
            }
    }
}
