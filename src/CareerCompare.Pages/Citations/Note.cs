using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Citations;

/// <summary>A label and the numbers of the sources it stands for, within one page.</summary>
public sealed record Note(DoubtLabel Label, IReadOnlyList<Ordinal> Numbers);
