using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;
using CareerCompare.Load.Files;
using CareerCompare.Load.Things;

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
        var roles = reader.Each("roles", ".yaml", Thing.Role, RoleShape.Shape.Read, own);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        if (own.HasErrors) return null;
        foreach (var role in roles) linked.UnionWith(role.Value!.Occupations.Select(o => o.Soc));
        return linked;
    }
}
