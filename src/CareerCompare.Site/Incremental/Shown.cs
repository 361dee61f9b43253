using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Stamps;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Incremental;

/// <summary>Stamps of what stands on pages: of each value, all that a reader may see of it.</summary>
internal static class Shown
{
    public static Stamp Of(IEnumerable<RelatedPage?> links) => Stamp.Of(links.Select(l => $"{l}"));

    /// <summary>A list is little more than its links, so the whole of it is its stamp.</summary>
    public static Stamp Of(ListingPage page) => Stamp.Of(
    [
        page.Head.Title, page.Head.Description, page.Heading, page.Lead, .. page.Attributions,
        .. page.Parts is { } parts ? parts.All.Prepend(parts.Whole).Select(l => l.ToString()).Prepend($"{parts.Here}") : [],
        .. page.Groups.SelectMany(g => g.Pages.Select(l => l.ToString()).Prepend($"group {g.Id} {g.Heading} {g.About}")),
    ]);

    // In the words of a page, for a number by itself is written otherwise in every language.
    public static Stamp Of(Figure figure) => Stamp.Of(
    [
        figure.Id, figure.Quantity.GetType().Name, FigureWords.InFull(figure.Quantity), FigureWords.Machine(figure.Quantity) ?? "",
        figure.Quantity is Quantity.Pay pay ? $"{pay.Kind} {pay.Per}" : "", $"{figure.Period}", figure.Population, $"{figure.Label}",
    ]).With(Of(figure.Citing));

    public static Stamp Of(Citing citing)
    {
        var stamp = Stamp.OfName($"{citing.Status} {citing.Quotes}");
        foreach (var source in citing.Sources) stamp = stamp.With(Stamp.OfName(source.Text));
        foreach (var statement in citing.Statements) stamp = stamp.With(Stamp.OfName(statement));
        return citing.Note is { } note ? stamp.With(Words(note)) : stamp;
    }

    /// <param name="text">With references to figures.</param>
    /// <param name="figures">Where these are.</param>
    public static Stamp Of(RichText text, FigureBook figures)
    {
        var stamp = Words(text);
        foreach (var part in text.Parts)
            if (part is RichText.FigureReference(var id) && figures.Find(id) is { } figure) stamp = stamp.With(Of(figure));
        return stamp;
    }

    private static Stamp Words(RichText text) => Stamp.Of(text.Parts.Select(p => Stamp.OfName(p.ToString())));
}
