using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Where official wages stop being one series, in words: nothing is compared across such a line.</summary>
public static class SeriesBreaks
{
    /// <summary>What stands between an estimate and the next older one of its class; null where the series goes on or ends.</summary>
    public static string? Below(WageEstimate estimate, WageEstimate? older) =>
        older is null
            ? null
            : Comparability.Between(estimate.Soc, older.Release, estimate.Release) switch
            {
                SeriesBreak.NewMethod => "New method and classes from May 2021: do not compare across this line.",
                SeriesBreak.MixedClasses => "Classes mixed in 2019 and 2020: do not compare across this line.",
                _ => null,
            };
}

/// <summary>Every release of a class in a table: as printed, and in dollars of the newest.</summary>
public static class YearTables
{
    public static PayYears Of(PaySeries series, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        var newestFirst = series.Estimates.Reverse().ToList();
        var name = inputs.NameOf(series.Soc);
        return new(
            FirstLetter.Capital(name),
            series.Soc.Text,
            OwnYears(series, ledger.Wages.Releases),
            [.. newestFirst.Select((e, i) => RowOf(e, newestFirst.ElementAtOrDefault(i + 1), inputs))],
            inputs.Notes.Of(
                new Citation
                {
                    Sources = [ledger.Official.Oews, ledger.Official.ConsumerPrices!],
                    Status = ClaimStatus.Confirmed,
                }
            )
        );
    }

    private static PayYears.Row RowOf(WageEstimate estimate, WageEstimate? older, SiteInputs inputs)
    {
        var figures = inputs.Figures.Wages;
        return new(
            estimate.Release,
            figures.Of(estimate, PayKind.Median),
            figures.RealMedianOf(estimate),
            SeriesBreaks.Below(estimate, older)
        );
    }

    // Codes are split and joined; what another code counted is another group, so its years are not shown under this
    // one.
    private static string? OwnYears(PaySeries series, IReadOnlyList<YearMonth> releases)
    {
        var (first, last) = (series.Estimates.First().Release, series.Estimates.Last().Release);
        var begins =
            first != releases[0]
                ? $"BLS has counted this group on its own since {NameOf(first)}. Earlier years stand under other codes, for other groups, and are not shown."
                : null;
        var ends = last != releases[^1] ? $"The last year under this code is {NameOf(last)}." : null;
        return begins is null ? ends
            : ends is null ? begins
            : $"{begins} {ends}";
    }

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}
