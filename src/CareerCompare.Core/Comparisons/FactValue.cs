using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// What a fact is, as the ledger holds it: ids and values, never the words of a page. Two facts differ when these do,
/// however they are worded.
/// </summary>
public sealed record FactValue
{
    private FactValue(string key) => Key = key;

    /// <summary>The same for the same value; stands in pages, so that a script decides by it too.</summary>
    public string Key { get; }

    public static FactValue Of<T>(Id<T> id) where T : class => new(id.Text);

    /// <summary>In any order; null where there are none.</summary>
    public static FactValue? OfSet<T>(IEnumerable<Id<T>> ids) where T : class =>
        ids.Select(i => i.Text).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } all ? new(string.Join('+', all)) : null;

    /// <summary>A figure is the same where it is the same row of the same source.</summary>
    public static FactValue Of(Figure figure) => new(figure.Id.ToString());

    /// <summary>A word of a fixed list: a level of education, a time span.</summary>
    public static FactValue OfWord(string word) => new(word.ToLowerInvariant().Replace('\'', '’'));

    /// <summary>A claim in words has no other value than its words and what they refer to.</summary>
    public static FactValue Of(RichText claim) => new(string.Concat(claim.Parts.Select(p => p switch
    {
        RichText.Words(var words) => words,
        RichText.Markup(var html) => html,
        RichText.FigureReference(var id) => $"{{{id}}}",
        RichText.SourceReference(var source) => $"[{source}]",
        _ => throw new System.Diagnostics.UnreachableException(),
    })));
}
