using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>Text that stands in a cell or before a note, where a full stop would come too early.</summary>
public static class Cells
{
    /// <summary>
    /// A sentence with its note before the full stop; figures in it carry their own notes, so none is added then.
    /// </summary>
    public static Line Cited(RichText sentence, Func<Note?> note, SiteInputs inputs)
    {
        if (sentence.Parts.Any(p => p is RichText.FigureReference or RichText.SourceReference))
            return inputs.Resolve(sentence);
        var bare = WithoutStop(sentence);
        return inputs.Line().Say(bare).Say(" ").Cite(note()).Say(ReferenceEquals(bare, sentence) ? "" : ".").Done();
    }

    public static RichText WithoutStop(RichText text) =>
        text.Parts.Count > 0 && text.Parts[^1] is RichText.Words last && last.Text.EndsWith('.')
            ? new([.. text.Parts.SkipLast(1), new RichText.Words(last.Text[..^1])])
            : text;
}
