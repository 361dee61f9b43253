using CareerCompare.Core.Sources;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Citations;

/// <summary>A line of the list of sources under a page.</summary>
/// <param name="Number">By which notes refer to it.</param>
/// <param name="Source">The source.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="IsStale">It is older than its own rhythm.</param>
/// <param name="Attribution">What its licence asks this page to print; null where it asks for nothing.</param>
public sealed record NumberedSource(Ordinal Number, Source Source, Organization Publisher, bool IsStale, string? Attribution = null);
