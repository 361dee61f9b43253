using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

/// <summary>Several roles side by side, of which the reader chooses what to see.</summary>
public sealed record SetPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>Without a column where there are too many roles for one table: a script fills it. Null where there is nothing to compare.</summary>
    public required SetTable? Table { get; init; }

    /// <summary>Where the choice of columns is fixed by the address, there is nothing to pick.</summary>
    public required bool MayPick { get; init; }

    /// <summary>Tables that hold the other roles: of all families at <c>/compare/</c>, of the same family elsewhere. Empty where this one holds all.</summary>
    public required IReadOnlyList<SetSheet> Sheets { get; init; }

    /// <summary>True at <c>/compare/</c>, from where every role is found.</summary>
    public bool IsIndex => Head.Path == Addresses.SitePath.Compare;

    /// <summary>Pages of two or three of these roles.</summary>
    public required IReadOnlyList<RelatedPage> Pages { get; init; }

    /// <summary>Every pair as a matrix; null where there are too many or too few.</summary>
    public required PairMatrix? Matrix { get; init; }
}

/// <summary>Where a table is, and whose.</summary>
/// <param name="Name">The family, and from which title to which where it has several tables.</param>
/// <param name="Field">The family alone.</param>
/// <param name="About">What the family is; null beside a table of the same.</param>
/// <param name="Path">Its page.</param>
/// <param name="Roles">Its columns.</param>
public sealed record SetSheet(string Name, string Field, string? About, Addresses.SitePath Path, IReadOnlyList<Core.Roles.RoleProfile> Roles);

/// <summary>Every pair, each row and column a role.</summary>
public sealed record PairMatrix(IReadOnlyList<RoleSide> Roles, IReadOnlyList<IReadOnlyList<RelatedPage?>> Cells);
