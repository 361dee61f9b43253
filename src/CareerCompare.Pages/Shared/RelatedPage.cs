using CareerCompare.Pages.Addresses;

namespace CareerCompare.Pages.Shared;

/// <summary>A link to another page with a word on why.</summary>
public sealed record RelatedPage(string Title, string? Why, SitePath Path);
