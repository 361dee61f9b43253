using System.Collections.Concurrent;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Figures;

/// <summary>
/// What all figures of the bureaus share: the names of their classes and who is cited. A page has a hundred of them and a
/// site millions, so each name and each citation is made once. May be asked by several threads.
/// </summary>
internal sealed class BureauFigures(Ledger ledger)
{
    private readonly ConcurrentDictionary<SocCode, (string Name, string Covers)> classes = [];
    private readonly ConcurrentDictionary<YearMonth, ReferencePeriod> months = [];
    private readonly ConcurrentDictionary<(Id<Source> One, Id<Source>? Other), Citation> citations = [];

    /// <summary>A statistical class in words: the glossary's, or else the bureau's own title.</summary>
    public string NameOf(SocCode soc) => ClassOf(soc).Name;

    /// <summary>Whom it counts, in words.</summary>
    public string Covers(SocCode soc) => ClassOf(soc).Covers;

    /// <summary>The bureau itself; what is computed from two tables names both.</summary>
    public Citation By(Id<Source> source, Id<Source>? other = null) =>
        citations.GetOrAdd((source, other), static key => new() { Sources = key.Other is null ? [key.One] : [key.One, key.Other], Status = ClaimStatus.Confirmed });

    /// <summary>The month that a release speaks of.</summary>
    public ReferencePeriod Period(YearMonth release) => months.GetOrAdd(release, static r => new ReferencePeriod.Month(r));

    /// <summary>Of the price levels of states; what of a wage is computed with them cites it too.</summary>
    public Id<Source> PriceSource => ledger.Official.PriceParities ?? AreaSource;

    public Id<Source> AreaSource => ledger.Official.AreaWages ?? ledger.Official.Oews;

    /// <summary>A computed percentage is said to one digit.</summary>
    public static decimal Rounded(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero);

    public static Figure Made(FigureId id, Quantity quantity, ReferencePeriod period, string population, Citation by) => new()
    {
        Id = id,
        Quantity = quantity,
        Period = period,
        Population = population,
        Citation = by,
        Label = DoubtLabel.Official,
    };

    private (string Name, string Covers) ClassOf(SocCode soc) => classes.GetOrAdd(soc, static (soc, ledger) =>
    {
        var known = ledger.Occupations.GetValueOrDefault(soc);
        var name = known?.Name ?? ledger.Wages.Newest(soc)?.Title ?? soc.Text;
        return (name, known?.Covers ?? name);
    }, ledger);
}
