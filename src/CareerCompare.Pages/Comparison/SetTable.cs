using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

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
                    if (Likenesses.Of(Cells[i].Value, Cells[j].Value) == Likeness.Differs) yield return $"d{i + 1}-{j + 1}";
        }

        // That two jobs are both not named for a task is nothing that they share.
        private IEnumerable<string> Silent() => Cells.Select((c, i) => (c, i)).Where(x => x.c.Stated is null).Select(x => $"u{x.i + 1}");

        private IEnumerable<string> Named() =>
            Cells.Any(c => c is Cell.Task) ? Cells.Select((c, i) => (c, i)).Where(x => x.c.Stated is not null).Select(x => $"n{x.i + 1}").Prepend("task") : [];
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

        /// <summary>Whether a task is named for the role. That no source names it does not say that nobody does it.</summary>
        public sealed record Task(bool Named, bool Sometimes) : Cell
        {
            public override FactValue? Value => FactValue.OfWord(Named ? Sometimes ? "sometimes" : "named" : "not named");

            public override FactValue? Stated => Named ? Value : null;
        }
    }
}
