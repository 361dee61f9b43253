using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Pages.Html;

/// <summary>
/// A label and the sources it stands for. Which numbers they have is known when a page prints the note, for a reader
/// meets them in the order of the page and not in the order in which it was composed.
/// </summary>
/// <param name="Label">The word and the circle.</param>
/// <param name="Sources">At least one.</param>
public sealed record Note(DoubtLabel Label, IReadOnlyList<Id<Source>> Sources)
{
    /// <summary>Two witnesses are enough beside one claim; a source's page lists all that it was taken for.</summary>
    private const int MostForOne = 2;

    /// <summary>Beside a figure.</summary>
    public static Note Of(Figure figure) => Of(figure.Citation, figure.Label);

    internal static Note Of(Citation citation, DoubtLabel label) =>
        new(label, Cited(citation, label) is var all && all.Count > MostForOne ? [.. all.Take(MostForOne)] : all);

    /// <summary>A confirmed or named producer is cited; for what was not found there, only who printed it.</summary>
    internal static IReadOnlyList<Id<Source>> Cited(Citation citation, DoubtLabel label) =>
        label != DoubtLabel.NotConfirmed && citation.Quotes is { } producer ? [producer] : citation.Sources;
}

/// <summary>Makes notes of claims: what label they have, the ledger says.</summary>
public sealed class Notes(Ledger ledger)
{
    /// <summary>Beside a sentence or a table that rests on several claims.</summary>
    private const int MostForAll = 6;

    public Note Of(Citation citation) => Note.Of(citation, Labels.Of(citation, ledger));

    public Note Of(Id<Source> source) => Of(new Citation { Sources = [source] });

    /// <summary>
    /// With every witness, where a reader may count them: several articles, or pages that an issuer wrote.
    /// </summary>
    public Note OfEvery(Citation citation)
    {
        var label = Labels.Of(citation, ledger);
        return new(label, Note.Cited(citation, label));
    }

    /// <summary>One note for several claims: the weakest label, and the sources that are named most often.</summary>
    public Note? OfAll(IEnumerable<Citation> citations)
    {
        DoubtLabel? weakest = null;
        List<Id<Source>> sources = [];
        List<int> times = [];
        foreach (var citation in citations)
        {
            var label = Labels.Of(citation, ledger);
            if (weakest is null || label > weakest)
                weakest = label;
            foreach (var source in Note.Cited(citation, label))
            {
                var at = sources.IndexOf(source);
                if (at < 0)
                {
                    sources.Add(source);
                    times.Add(1);
                }
                else
                    times[at]++;
            }
        }
        // Those named as often stay in the order in which they came.
        return weakest is { } all
            ? new(all, [.. sources.Zip(times).OrderByDescending(s => s.Second).Take(MostForAll).Select(s => s.First)])
            : null;
    }
}

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
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = new(NumberOf(note.Sources[i]));
        if (numbers.Length > 1)
            Array.Sort(numbers, static (x, y) => x.Value.CompareTo(y.Value));
        return numbers;
    }

    private int NumberOf(Id<Source> source)
    {
        if (numberOf.TryGetValue(source, out var number))
            return number;
        met.Add(source);
        return numberOf[source] = met.Count;
    }
}
