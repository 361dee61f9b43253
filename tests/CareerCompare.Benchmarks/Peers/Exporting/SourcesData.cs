using CareerCompare.Pages.Citations;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The sources under a page: their numbers here, and what their licences ask it to print. What a source is called, all pages share.</summary>
internal static class SourcesData
{
    public static object Of(IReadOnlyList<NumberedSource> sources) => new
    {
        list = sources.Select(s => new { number = s.Number.Value, id = s.Source.Id.Text }),
        attributions = sources.Select(s => s.Attribution).OfType<string>().Distinct(),
    };
}
