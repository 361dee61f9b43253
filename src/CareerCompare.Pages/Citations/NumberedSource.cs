using CareerCompare.Core.Sources;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Citations;

/// <summary>A line of the list of sources under a page.</summary>
public sealed record NumberedSource(Ordinal Number, Source Source, Organization Publisher);
