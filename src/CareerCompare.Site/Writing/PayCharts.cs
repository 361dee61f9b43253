using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The bracket chart of one or two roles, on one scale.</summary>
public static class PayCharts
{
    public static PayChart Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var highest = sides
            .SelectMany(s => inputs.PayOf(s.Role).Shown)
            .Select(e => Math.Max(Dollars(e.High), e.MiddleDollars))
            .DefaultIfEmpty(100_000m)
            .Max();
        var scale = PayScale.UpTo(highest);
        return new(scale, [.. sides.Select(s => LaneOf(s, scale, inputs))]);
    }

    private static PayChart.Lane LaneOf(RoleSide side, PayScale scale, SiteInputs inputs)
    {
        var shown = inputs.PayOf(side.Role).Shown;
        if (shown.Count == 0)
            return new(side.Seat, side.Role.Title, scale, []);
        var from = scale.At(shown[0].MiddleDollars);
        var width = scale.Between(shown[0].MiddleDollars, shown[^1].MiddleDollars);
        return new(
            side.Seat,
            side.Role.Title,
            scale,
            [
                .. shown.Select(e => new PayChart.Row(
                    side.Seat,
                    inputs.Ledger.PublisherOf(e.Producer).ShortName,
                    e.Link is null ? null : e.Setting ?? "all settings",
                    e.Period,
                    FirstLetter.Capital(e.Setting is null ? e.Covers : inputs.NameOf(e.Link!.Soc)),
                    scale,
                    e.Middle,
                    e.Low,
                    e.High,
                    from,
                    width
                )),
            ]
        );
    }

    private static decimal Dollars(Figure? figure) =>
        figure is { Quantity: Quantity.Pay { Wage.Floor: { } dollars } } ? dollars : 0;
}

/// <summary>The middle column of an order grid as a drawing.</summary>
public static class GapCharts
{
    /// <summary>Null where no release tells who is ahead at the median.</summary>
    public static GapsByYear? Of(OrderTable? table)
    {
        if (table is null)
            return null;
        var middle = OrderGrid.Middle;
        var gaps = table
            .Rows.Select(r => (Row: r, Cell: r.Cells[middle], Quantity: r.Cells[middle].Gap?.Quantity as Quantity.Gap))
            .Select(x => new GapsByYear.Gap(
                x.Row.Year.Value,
                x.Cell.Order,
                x.Quantity?.Dollars,
                x.Cell.Order switch
                {
                    CellOrder.Even => "even",
                    CellOrder.Unknown => "not known",
                    _ => FigureWords.Short(x.Quantity!),
                },
                x.Row.BreakBelow is not null
            ))
            .ToList();
        if (!gaps.Any(g => g.Order is CellOrder.A or CellOrder.B))
            return null;
        var title = string.Create(
            CultureInfo.InvariantCulture,
            $"Who is ahead at the middle, {gaps[^1].Year} to {gaps[0].Year}"
        );
        var words = gaps.Select(g =>
            string.Create(CultureInfo.InvariantCulture, $"{g.Year}: ")
            + g.Order switch
            {
                CellOrder.A => $"{table.NameA} by {g.Label}",
                CellOrder.B => $"{table.NameB} by {g.Label}",
                _ => g.Label,
            }
        );
        return GapsByYear.Of(title, string.Join("; ", words) + ".", gaps);
    }
}

/// <summary>Official pay year by year, newest first, as printed.</summary>
public static class PayHistories
{
    private static readonly PayKind[] Kinds = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    public static PayHistory? Of(RoleProfile role, SiteInputs inputs)
    {
        var soc = role.MainOccupation.Soc;
        var estimates = inputs.Ledger.Wages.History(soc).Reverse().ToList();
        if (estimates.Count < 2)
            return null;
        var note = inputs.Notes.Of(inputs.Figures.By(inputs.Ledger.Official.Oews));
        return new(
            inputs.NameOf(soc),
            soc.Text,
            [
                .. estimates.Select(
                    (e, i) =>
                        new PayHistory.Row(
                            e.Release,
                            [.. Kinds.Select(k => inputs.Figures.Wages.Of(e, k))],
                            SeriesBreaks.Below(e, estimates.ElementAtOrDefault(i + 1))
                        )
                ),
            ],
            note
        );
    }
}

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
