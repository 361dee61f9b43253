using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What one page is written with: the site's inputs and the page's own list of sources.</summary>
public sealed class Desk(SiteInputs inputs)
{
    public SiteInputs Inputs { get; } = inputs;

    public CitationList Citations { get; } = new(inputs.Ledger);

    public LineWriter Line() => new(Citations, Inputs.Figures);

    public Line Resolve(RichText text) => Line().Say(text).Done();

    /// <summary>The class in plain words: "health services managers".</summary>
    public string NameOf(SocCode soc) =>
        Inputs.Ledger.Occupations.TryGetValue(soc, out var known) ? known.Name : Inputs.Ledger.Oews.Newest(soc)?.Title.ToLowerInvariant() ?? soc.Text;
}
