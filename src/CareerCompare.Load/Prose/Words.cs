using CareerCompare.Core.Text;

namespace CareerCompare.Load.Prose;

/// <summary>How many words a reader reads. A reference becomes a figure or a citation and counts as one.</summary>
internal static class Words
{
    public static int In(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                words++;
                isCounted = true;
            }
        }
        return words;
    }

    public static int In(RichText text) =>
        text.Parts is [RichText.Words only] ? In(only.Text) : In(string.Concat(text.Parts.Select(p => p switch
        {
            RichText.Words w => w.Text,
            RichText.FigureReference => "1",
            _ => "",
        })));
}
