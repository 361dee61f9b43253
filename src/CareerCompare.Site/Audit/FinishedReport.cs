using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Audit;

/// <summary>What was read.</summary>
/// <param name="Heaviest">The comparison with the most bytes on their way to a browser, its styles included; null where the site has none.</param>
public sealed record FinishedReport(Weight? Heaviest);

/// <summary>How many bytes a page and its styles have on their way to a browser.</summary>
public sealed record Weight(SitePath Page, int Bytes);
