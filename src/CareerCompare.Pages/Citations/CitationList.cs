using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Citations;

/// <summary>The sources of one page while it is written, numbered in the order in which a reader meets them.</summary>
public sealed class CitationList
{
    private readonly List<Id<Source>> met = [];
    private readonly Dictionary<Id<Source>, int> numberOf = [];

    /// <summary>What was cited so far: the first has the number 1.</summary>
    public IReadOnlyList<Id<Source>> Met => met;

    /// <summary>The numbers of a note's sources, lowest first. A source that was met keeps its number.</summary>
    public IReadOnlyList<Ordinal> NumbersOf(Note note)
    {
        var numbers = new Ordinal[note.Sources.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = new(NumberOf(note.Sources[i]));
        if (numbers.Length > 1) Array.Sort(numbers, static (x, y) => x.Value.CompareTo(y.Value));
        return numbers;
    }

    private int NumberOf(Id<Source> source)
    {
        if (numberOf.TryGetValue(source, out var number)) return number;
        met.Add(source);
        return numberOf[source] = met.Count;
    }
}
