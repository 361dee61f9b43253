using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Citations;

namespace CareerCompare.Pages.Shared;

/// <summary>Short facts in two lanes. A cell that no source fills says so; a row that none fills is left out.</summary>
/// <param name="Rows">A label of at most 22 letters and a cell for each role.</param>
/// <param name="Note">One note for the whole table, where it rests on one set of sources.</param>
public sealed record FactsTable(IReadOnlyList<FactsTable.Row> Rows, Note? Note)
{
    public sealed record Row(string Label, Fact A, Fact B)
    {
        /// <summary>Of one of the two at least.</summary>
        public bool IsSaid => (A.Bare ?? B.Bare) is not null;

        public Likeness Likeness => Likenesses.Of(A.Value, B.Value);
    }
}
