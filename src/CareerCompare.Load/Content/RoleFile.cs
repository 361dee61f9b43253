using CareerCompare.Core.Roles;

namespace CareerCompare.Load.Content;

/// <summary>What a file of <c>roles/</c> holds.</summary>
public abstract record RoleFile
{
    private RoleFile() { }

    public sealed record OfRole(RoleProfile Role) : RoleFile;

    public sealed record OfDraft(RoleDraft Draft) : RoleFile;
}
