using CareerCompare.Core.Roles;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// Which roles a page is made from, besides what all pages share. Of a page that reads more than one of these cases allows,
/// an old copy would be kept: the tests of random edits hold every case against a clean build.
/// </summary>
public abstract record PageReads
{
    private PageReads() { }

    /// <summary>One role and nothing of another.</summary>
    public sealed record Of(RoleProfile Role) : PageReads;

    /// <summary>One role, those most like it, and those that lead to it.</summary>
    public sealed record OfAndNear(RoleProfile Role) : PageReads;

    /// <summary>Two roles, and of each those most like it that the page links to.</summary>
    public sealed record OfTwo(RoleProfile A, RoleProfile B) : PageReads;
}
