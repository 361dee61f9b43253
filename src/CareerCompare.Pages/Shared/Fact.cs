using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.Shared;

/// <summary>What a cell says of a role, and what it is, by which it is held against others.</summary>
/// <param name="Bare">For a table of which one note stands for all cells; null where no source says.</param>
/// <param name="Value">Null with the text.</param>
/// <param name="Note">For all that is said; null where the words have notes of their own.</param>
public sealed record Fact(Line? Bare, FactValue? Value, Note? Note = null)
{
    public static Fact NotKnown { get; } = new(null, null);

    /// <summary>With its note.</summary>
    public Line? Text =>
        Bare is null || Note is null ? Bare : new([.. Bare.Parts, new Line.Words(" "), new Line.Cite(Note)]);
}
