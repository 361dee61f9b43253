using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Citations;

/// <summary>Numbers the sources of one page in the order in which a reader meets them.</summary>
public sealed class CitationList(Ledger ledger)
{
    /// <summary>Two witnesses are enough beside one claim; the page of a source lists all that it was taken for.</summary>
    private const int MostForOne = 2;

    /// <summary>Beside a sentence or a table that rests on several claims.</summary>
    private const int MostForAll = 6;

    private readonly List<Slug> order = [];
    private readonly Dictionary<Slug, int> numberOf = [];

    // A number once given stays, so a claim that is cited again has the note that it had.
    private readonly Dictionary<Citing, Note> noteOf = new(ReferenceEqualityComparer.Instance);

    public Note Cite(Citing citing)
    {
        if (noteOf.TryGetValue(citing, out var note)) return note;
        var label = Labels.Of(citing, ledger);
        return noteOf[citing] = new(label, Numbers(Cited(citing, label), MostForOne));
    }

    /// <summary>With every witness, where a reader may count them: what several articles say, or pages that an issuer wrote.</summary>
    public Note CiteEvery(Citing citing)
    {
        var label = Labels.Of(citing, ledger);
        return new(label, Numbers(Cited(citing, label), int.MaxValue));
    }

    /// <summary>One note for several claims that have the same label; the weakest label stands for all.</summary>
    public Note? CiteAll(IEnumerable<Citing> citings)
    {
        DoubtLabel? weakest = null;
        List<Slug> sources = [];
        List<int> times = [];
        foreach (var citing in citings)
        {
            var label = Labels.Of(citing, ledger);
            if (weakest is null || label > weakest) weakest = label;
            foreach (var source in Cited(citing, label))
            {
                var at = sources.IndexOf(source);
                if (at < 0)
                {
                    sources.Add(source);
                    times.Add(1);
                }
                else times[at]++;
            }
        }
        return weakest is { } all ? new(all, Numbers(MostNamed(sources, times), MostForAll)) : null;
    }

    public Note Cite(Slug source) => Cite(new Citing { Sources = [source] });

    public CitedFigure Cite(Figure figure) =>
        Cite(figure.Citing) is var note && note.Label == figure.Label ? new(figure, note) : new(figure, new(figure.Label, note.Numbers));

    public IReadOnlyList<NumberedSource> Sources =>
        [.. order.Select((id, i) => new NumberedSource(new(i + 1), ledger.Sources[id], ledger.PublisherOf(ledger.Sources[id]), ledger.Sources[id].IsStale(ledger.Site.AsOf),
            ledger.Sources[id].AttributionOn(ledger.Site.Name)))];

    /// <summary>A confirmed or named producer is cited; for what was not found there, only who printed it.</summary>
    private static IReadOnlyList<Slug> Cited(Citing citing, DoubtLabel label) => label != DoubtLabel.NotConfirmed && citing.Quotes is { } producer ? [producer] : citing.Sources;

    // Those named as often stay in the order in which they came.
    private static IReadOnlyList<Slug> MostNamed(List<Slug> sources, List<int> times) =>
        times.TrueForAll(t => t == times[0]) ? sources : [.. sources.Select((source, i) => (Source: source, Times: times[i])).OrderByDescending(s => s.Times).Select(s => s.Source)];

    private Ordinal[] Numbers(IReadOnlyList<Slug> sources, int most)
    {
        var numbers = new Ordinal[Math.Min(sources.Count, most)];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = new(NumberOf(sources[i]));
        if (numbers.Length > 1) Array.Sort(numbers, static (x, y) => x.Value.CompareTo(y.Value));
        return numbers;
    }

    private int NumberOf(Slug source)
    {
        if (numberOf.TryGetValue(source, out var number)) return number;
        order.Add(source);
        return numberOf[source] = order.Count;
    }
}
