using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

/// <summary>Several roles side by side, of which the reader chooses what to see.</summary>
public sealed record SetPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>Null where there are too many roles for one table.</summary>
    public required SetTable? Table { get; init; }

    /// <summary>Where the choice of columns is fixed by the address, there is nothing to pick.</summary>
    public required bool MayPick { get; init; }

    /// <summary>Tables of other families.</summary>
    public required IReadOnlyList<RelatedPage> Families { get; init; }

    /// <summary>Pages of two or three of these roles.</summary>
    public required IReadOnlyList<RelatedPage> Pages { get; init; }

    /// <summary>Every pair as a matrix; null where there are too many or too few.</summary>
    public required PairMatrix? Matrix { get; init; }
    public required IReadOnlyList<NumberedSource> Sources { get; init; }
}

/// <summary>Every pair, each row and column a role.</summary>
public sealed record PairMatrix(IReadOnlyList<RoleSide> Roles, IReadOnlyList<IReadOnlyList<RelatedPage?>> Cells);
