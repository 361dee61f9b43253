namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A page that a peer makes itself.</summary>
/// <param name="Kind">By which its template is named.</param>
/// <param name="Model">What was found, for the front matter.</param>
internal sealed record RenderedPage(string Kind, object Model);
