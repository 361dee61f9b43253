using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.Shared;

/// <summary>What a cell says of a role, and what it is, by which it is held against others.</summary>
/// <param name="Text">Null where no source says.</param>
/// <param name="Value">Null with the text.</param>
public sealed record Fact(Line? Text, FactValue? Value)
{
    public static Fact NotKnown { get; } = new(null, null);
}
