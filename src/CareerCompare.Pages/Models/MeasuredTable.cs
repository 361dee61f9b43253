using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What surveys measured of one group or two, in words and numbers beside each other; never called a difference.</summary>
/// <param name="Groups">One or two.</param>
/// <param name="Rows">At least one.</param>
/// <param name="Note">For all cells, with what our copy does not say of them.</param>
public sealed record MeasuredTable(IReadOnlyList<RatedGroup> Groups, IReadOnlyList<MeasuredRow> Rows, Line Note);

/// <param name="Label">A few words.</param>
/// <param name="Cells">In the order of the groups; null where one was not asked.</param>
public sealed record MeasuredRow(string Label, IReadOnlyList<MeasuredCell?> Cells);

/// <param name="Words">What the number means: "every day"; null where the number says it.</param>
/// <param name="Figure">The number.</param>
/// <param name="IsSure">Its publisher does not warn of it.</param>
/// <param name="Said">What sources say of it beside; null where none does.</param>
public sealed record MeasuredCell(string? Words, Figure Figure, bool IsSure = true, Line? Said = null);
