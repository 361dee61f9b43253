using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Content;

/// <summary>
/// The statistical classes that the roles of a site link to. Only the roles are read: whoever imports figures must not
/// need figures that are already right.
/// </summary>
public static class LinkedOccupations
{
    /// <summary>Their codes; null where a role cannot be read.</summary>
    public static IReadOnlySet<SocCode>? Of(InputFiles files, DiagnosticLog log)
    {
        HashSet<SocCode> linked = [];
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var roles = reader.Each("roles", ".yaml", EntityKind.Role, RoleShape.Read, own);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        if (own.HasErrors) return null;
        // A draft shows no places and no sectors: tables of them would grow by all that waits to be written.
        foreach (var role in roles.Select(r => r.Value).OfType<RoleFile.OfRole>()) linked.UnionWith(role.Role.Occupations.Select(o => o.Soc));
        return linked;
    }
}
