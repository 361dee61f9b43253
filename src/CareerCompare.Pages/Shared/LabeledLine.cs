using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.Shared;

/// <summary>A word and what belongs to it, as in a definition list. Null where nothing is known.</summary>
public sealed record LabeledLine(string Label, Line? Text);
