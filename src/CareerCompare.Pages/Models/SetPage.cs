using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Several roles side by side, of which the reader chooses what to see.</summary>
public sealed record SetPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>
    /// Without a column where there are too many roles for one table: a script fills it. Null where there is nothing to
    /// compare.
    /// </summary>
    public required SetTable? Table { get; init; }

    /// <summary>Where the choice of columns is fixed by the address, there is nothing to pick.</summary>
    public required bool MayPick { get; init; }

    /// <summary>
    /// The file in which its script finds every role and the table that holds it; null where this table holds all.
    /// </summary>
    public required SitePath? Jobs { get; init; }

    /// <summary>
    /// Tables that hold the other roles: of all families at <c>/compare/</c>, of the same family elsewhere. Empty where
    /// this one holds all.
    /// </summary>
    public required IReadOnlyList<SetSheet> Sheets { get; init; }

    /// <summary>True at <c>/compare/</c>, from where every role is found.</summary>
    public bool IsIndex => Head.Path == SitePath.Compare;

    /// <summary>Pages of two or three of these roles.</summary>
    public required IReadOnlyList<RelatedPage> Pages { get; init; }

    /// <summary>Every pair as a matrix; null where there are too many or too few.</summary>
    public required PairMatrix? Matrix { get; init; }
}

/// <summary>Where a table is, and whose.</summary>
/// <param name="Name">The family, and from which title to which where it has several tables.</param>
/// <param name="About">What the family is; null beside a table of the same.</param>
/// <param name="Path">Its page.</param>
/// <param name="Roles">Its columns.</param>
public sealed record SetSheet(string Name, string? About, SitePath Path, IReadOnlyList<RoleProfile> Roles);

/// <summary>Every pair, each row and column a role.</summary>
public sealed record PairMatrix(IReadOnlyList<RoleSide> Roles, IReadOnlyList<IReadOnlyList<RelatedPage?>> Cells);

/// <summary>Several roles in one table, a column each.</summary>
public sealed record SetTable(IReadOnlyList<SetTable.Column> Columns, IReadOnlyList<SetTable.Group> Groups)
{
    /// <param name="Role">The role.</param>
    /// <param name="Path">Its page.</param>
    /// <param name="Shown">Before the reader chooses.</param>
    public sealed record Column(RoleProfile Role, SitePath Path, bool Shown);

    /// <param name="Id">The same in every table, so that tables can be joined.</param>
    /// <param name="Heading">Over its rows.</param>
    /// <param name="Rows">A row for each fact.</param>
    /// <param name="Note">For all of its rows, where they carry none.</param>
    public sealed record Group(string Id, string Heading, IReadOnlyList<Row> Rows, Note? Note);

    /// <param name="Id">The same in every table.</param>
    /// <param name="Label">What it is about.</param>
    /// <param name="Cells">One a column.</param>
    public sealed record Row(string Id, string Label, IReadOnlyList<Cell> Cells)
    {
        /// <summary>
        /// Which two columns differ, which one says nothing, and for which one a task is named, as the styles choose by
        /// it: "d1-2 d2-3 u4", "task n1 n3 u2".
        /// </summary>
        public string Marks => string.Join(' ', Differing().Concat(Silent()).Concat(Named()));

        private IEnumerable<string> Differing()
        {
            for (var i = 0; i < Cells.Count; i++)
            for (var j = i + 1; j < Cells.Count; j++)
                if (Likenesses.Of(Cells[i].Value, Cells[j].Value) == Likeness.Differs)
                    yield return $"d{i + 1}-{j + 1}";
        }

        // That two jobs are both not named for a task is nothing that they share.
        private IEnumerable<string> Silent() =>
            Cells.Select((c, i) => (c, i)).Where(x => x.c.Stated is null).Select(x => $"u{x.i + 1}");

        private IEnumerable<string> Named() =>
            Cells.Any(c => c is Cell.Task)
                ? Cells
                    .Select((c, i) => (c, i))
                    .Where(x => x.c.Stated is not null)
                    .Select(x => $"n{x.i + 1}")
                    .Prepend("task")
                : [];
    }

    /// <summary>What stands in a cell.</summary>
    public abstract record Cell
    {
        private Cell() { }

        /// <summary>By which it is held against others.</summary>
        public abstract FactValue? Value { get; }

        /// <summary>The same; null also where the value is only that nothing is said.</summary>
        public virtual FactValue? Stated => Value;

        public sealed record Says(Fact Fact) : Cell
        {
            public override FactValue? Value => Fact.Value;
        }

        /// <summary>
        /// Whether a task is named for the role. That no source names it does not say that nobody does it.
        /// </summary>
        public sealed record Task(bool Named, bool Sometimes) : Cell
        {
            public override FactValue? Value =>
                FactValue.OfWord(
                    Named
                        ? Sometimes
                            ? "sometimes"
                            : "named"
                        : "not named"
                );

            public override FactValue? Stated => Named ? Value : null;
        }
    }
}
