using CareerCompare.Core.Text;

namespace CareerCompare.Site.Writing;

/// <summary>Text that stands in a cell or before a note, where a full stop would come too early.</summary>
public static class Cells
{
    public static RichText WithoutStop(RichText text) =>
        text.Parts.Count > 0 && text.Parts[^1] is RichText.Words last && last.Text.EndsWith('.')
            ? new([.. text.Parts.SkipLast(1), new RichText.Words(last.Text[..^1])])
            : text;
}
