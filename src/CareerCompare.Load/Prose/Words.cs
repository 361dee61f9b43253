using CareerCompare.Core.Text;

namespace CareerCompare.Load.Prose;

/// <summary>How many words a reader reads. A reference becomes a figure or a citation and counts as one.</summary>
internal static class Words
{
    public static int In(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    public static int In(RichText text) =>
        In(string.Concat(text.Parts.Select(p => p switch
        {
            RichText.Words w => w.Text,
            RichText.FigureReference => "1",
            _ => "",
        })));
}
