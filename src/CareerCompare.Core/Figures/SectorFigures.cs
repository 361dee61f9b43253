using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Figures of one class in one sector. Every id begins <c>oews-sector/2024-05/62/11-9111/</c>.</summary>
public sealed class SectorFigures
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal SectorFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    /// <summary>Null where the site has no source for sectors.</summary>
    public Figure? Of(SectorEstimate estimate, PayKind kind) =>
        Made(estimate, FigureBook.NameOf(kind), new Quantity.Pay(estimate.Wages.Of(kind), kind, PayPer.Year));

    /// <summary>Null where the jobs are not released.</summary>
    public Figure? JobsOf(SectorEstimate estimate) =>
        estimate.Employment is { } jobs ? Made(estimate, "employment", new Quantity.Jobs(jobs)) : null;

    internal Figure? Find(string[] parts)
    {
        if (parts is not ["oews-sector", var release, var naics, var soc, var kind]) return null;
        if (!YearMonth.TryParse(release, out var month) || !SocCode.TryParse(soc, out var code)) return null;
        if (ledger.SectorWages.Find(naics, code, month) is not { } estimate) return null;
        return kind == "employment" ? JobsOf(estimate) : FigureBook.KindOf(kind) is { } k ? Of(estimate, k) : null;
    }

    private Figure? Made(SectorEstimate estimate, string kind, Quantity quantity) => ledger.Official.SectorWages is not { } source ? null : BureauFigures.Made(
        $"oews-sector/{estimate.Release}/{estimate.Naics}/{estimate.Soc}/{kind}", quantity, bureau.Period(estimate.Release),
        $"{bureau.NameOf(estimate.Soc)}, {SectorWords.Of(estimate).ToLowerInvariant()}", bureau.By(source));
}
