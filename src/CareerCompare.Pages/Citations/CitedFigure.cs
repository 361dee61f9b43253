using CareerCompare.Core.Figures;

namespace CareerCompare.Pages.Citations;

/// <summary>A figure as it stands on a page: never without its note.</summary>
public sealed record CitedFigure(Figure Figure, Note Note);
