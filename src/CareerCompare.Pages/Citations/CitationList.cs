using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Credentials;
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

    public Note Cite(Citing citing) => new(Labels.Of(citing, ledger), Numbers(Cited(citing).Take(MostForOne)));

    /// <summary>A confirmed or named producer is cited; for what was not found there, only who printed it.</summary>
    private IReadOnlyList<Slug> Cited(Citing citing) =>
        Labels.Of(citing, ledger) != DoubtLabel.NotConfirmed && citing.Quotes is { } producer ? [producer] : citing.Sources;

    public Note Cite(CredentialFact fact, Credential credential) =>
        new(Labels.Of(fact, credential, ledger), Numbers(fact.Citing.Sources));

    /// <summary>One note for several claims that have the same label; the weakest label stands for all.</summary>
    public Note? CiteAll(IEnumerable<Citing> citings)
    {
        var all = citings.ToList();
        if (all.Count == 0) return null;
        return new(all.Max(c => Labels.Of(c, ledger)), Numbers(ByHowOften(all).Take(MostForAll)));
    }

    private IEnumerable<Slug> ByHowOften(List<Citing> all) =>
        all.SelectMany(Cited).GroupBy(s => s).OrderByDescending(g => g.Count()).Select(g => g.Key);

    public Note Cite(Slug source) => Cite(new Citing { Sources = [source] });

    public CitedFigure Cite(Figure figure) => new(figure, new(figure.Label, Cite(figure.Citing).Numbers));

    public IReadOnlyList<NumberedSource> Sources =>
        [.. order.Select((id, i) => new NumberedSource(new(i + 1), ledger.Sources[id], ledger.PublisherOf(ledger.Sources[id]), ledger.Sources[id].IsStale(ledger.Site.AsOf),
            ledger.Sources[id].AttributionOn(ledger.Site.Name)))];

    private List<Ordinal> Numbers(IEnumerable<Slug> sources)
    {
        List<Ordinal> numbers = [];
        foreach (var source in sources)
        {
            if (!numberOf.TryGetValue(source, out var number))
            {
                order.Add(source);
                numberOf[source] = number = order.Count;
            }
            numbers.Add(new(number));
        }
        numbers.Sort((x, y) => x.Value.CompareTo(y.Value));
        return numbers;
    }
}
