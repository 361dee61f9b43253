using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.Shared;

/// <summary>Something that is not settled.</summary>
public sealed record OpenPoint(string Heading, Line Text);
