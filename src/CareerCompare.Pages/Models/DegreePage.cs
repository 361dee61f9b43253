using System.Globalization;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Whether a degree pays back: the first scenario worked out, a form for the reader's own, and what to ask.</summary>
public sealed record DegreePage
{
    public required PageHead Head { get; init; }

    /// <summary>"May 2026", of whose dollars all is.</summary>
    public required string Dollars { get; init; }

    /// <summary>The one that leads, and fills the form.</summary>
    public required DegreeCase First { get; init; }

    /// <summary>The same for who is sure to finish.</summary>
    public required DegreeCase Sure { get; init; }

    /// <summary>Whether it is asked for, and what it is known to bring.</summary>
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>How large the rises are that are reckoned with, and where they are from.</summary>
    public required Line? Rises { get; init; }
    public required IReadOnlyList<PlanInput> Inputs { get; init; }
    public required IReadOnlyList<PayToPick> Pay { get; init; }
    public required DegreeChart Chart { get; init; }
    public required IReadOnlyList<(string Name, string Says)> Movers { get; init; }

    /// <summary>All of them, the first too.</summary>
    public required IReadOnlyList<DegreeCase> Cases { get; init; }
    public required IReadOnlyList<AmountRow> Money { get; init; }

    /// <summary>There is a page of kinds of degree and of prices.</summary>
    public required bool HasKinds { get; init; }
    public required IReadOnlyList<(string Heading, Line Says)> Steps { get; init; }
    public required IReadOnlyList<Line> Asks { get; init; }
}

/// <summary>Kinds of degree side by side, and what some schools print as their price.</summary>
public sealed record DegreeKindsPage
{
    public required PageHead Head { get; init; }
    public required IReadOnlyList<KindRow> Kinds { get; init; }
    public required IReadOnlyList<AmountRow> Prices { get; init; }

    public sealed record KindRow(string Name, IReadOnlyList<(string Label, Line Says)> Facts);
}

/// <summary>A number of the form, as the first scenario has it.</summary>
/// <param name="Field">Which.</param>
/// <param name="Value">As it stands in the box; empty where the scenario needs none.</param>
/// <param name="Ground">Where it comes from; null for what is the reader's own.</param>
public sealed record PlanInput(PlanField Field, string Value, Line? Ground);

/// <summary>A row of published pay, from which a reader may take figures.</summary>
/// <param name="Who">"Office supervisors, at doctors’ offices".</param>
/// <param name="Figures">Lowest tenth, lower quarter, middle, upper quarter, highest tenth; as printed.</param>
/// <param name="Moved">The same in the dollars of the page; null where a figure is no amount.</param>
public sealed record PayToPick(string Who, IReadOnlyList<Figure> Figures, IReadOnlyList<string?> Moved);

/// <param name="Name">What it is.</param>
/// <param name="Amount">Null where a rule has none.</param>
/// <param name="Per">"a year".</param>
/// <param name="When">The time it holds for.</param>
/// <param name="Says">What else is to be known; null where nothing is.</param>
/// <param name="Note">Who says so, where no amount has it.</param>
public sealed record AmountRow(string Name, Figure? Amount, string? Per, string When, Line? Says, Note Note);

/// <summary>A scenario worked out.</summary>
public sealed record DegreeCase
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required Line About { get; init; }

    /// <summary>What the form reads, to be put behind a #.</summary>
    public required string Address { get; init; }

    /// <summary>The price, where there is one: "$60,000".</summary>
    public required string? Price { get; init; }

    /// <summary>In words: to break even in five years and in ten, when it does, what is left.</summary>
    public required string InFive { get; init; }
    public required string InTen { get; init; }
    public required string BreakEven { get; init; }

    /// <summary>Null where nobody knows what follows.</summary>
    public required string? Net { get; init; }

    /// <summary>The whole sum, step by step, with the number of each.</summary>
    public required IReadOnlyList<(string What, string Says)> Sum { get; init; }

    /// <summary>How it stands year by year; of the first case alone.</summary>
    public required IReadOnlyList<Year> Years { get; init; }

    /// <summary>A row of the table: what was spent, and what the two rises have brought.</summary>
    public sealed record Year(string At, string Cost, string Low, string High);
}

/// <summary>
/// The two streams over twenty years: what was spent, and extra pay between the lesser rise and the greater. Where one of
/// them leaves the top, it goes on.
/// </summary>
public sealed record DegreeChart
{
    /// <summary>Of the plot, in px.</summary>
    public const int Height = 260;

    public const int Years = 20;

    private static readonly double[] Steps =
    [
        500,
        1_000,
        2_500,
        5_000,
        10_000,
        25_000,
        50_000,
        100_000,
        250_000,
        500_000,
        1_000_000,
        2_500_000,
        5_000_000,
    ];

    private DegreeChart(double top, double step) => (Top, Step) = (top, step);

    public double Top { get; }
    public double Step { get; }

    /// <summary>Points of the line of cost, in years by px.</summary>
    public required string Cost { get; init; }

    /// <summary>Of the two lines of pay, and of the band between them.</summary>
    public required string Low { get; init; }
    public required string High { get; init; }
    public required string Band { get; init; }

    /// <summary>Where pay reaches cost within the drawing.</summary>
    public required IReadOnlyList<(string X, string Y)> Crossings { get; init; }

    /// <summary>All of it in words.</summary>
    public required string Says { get; init; }

    public IEnumerable<(string Y, string LabelY, string Text)> Ticks
    {
        get
        {
            for (var dollars = 0d; dollars <= Top; dollars += Step)
                yield return (Px(Y(dollars, Top)), Px(Y(dollars, Top) + 4), Short(dollars));
        }
    }

    public static DegreeChart Of(DegreeAccount account)
    {
        var plan = account.Plan;
        const int last = Years * 12;
        // What is spent fills two thirds at most; who earns more leaves through the top.
        var most = Enumerable.Range(0, last + 1).Max(account.CostAt) * 1.5;
        var step = Steps.FirstOrDefault(s => most / s <= 5, Steps[^1] * 2);
        var top = Math.Max(1, Math.Ceiling(most / step)) * step;
        var (low, high) = (plan.LowRise, plan.HighRise);
        return new DegreeChart(top, step)
        {
            Cost = Points(account.CostAt),
            Low = Points(m => account.PayAt(m, low)),
            High = Points(m => account.PayAt(m, high)),
            Band = $"{Points(m => account.PayAt(m, high))} {Points(m => account.PayAt(m, low), backwards: true)}",
            Crossings =
            [
                .. new[] { account.BreakEven(high), account.BreakEven(low) }
                    .OfType<int>()
                    .Where(m => m is > 0 and <= last)
                    .Distinct()
                    .Select(m => (Share(m * 100d / last) + "%", Px(Y(account.CostAt(m), top)))),
            ],
            Says =
                $"What was spent rises to {DegreeWords.Dollars(DegreeWords.Thousands(account.CostAt(last)))} after {Years} years. Extra pay reaches it {DegreeWords.BreakEven(account.BreakEven(high), account.BreakEven(low))}.",
        };

        string Points(Func<int, double> at, bool backwards = false)
        {
            // Every half year at first, where lines bend; then every year.
            var months = Enumerable
                .Range(0, Years)
                .Select(h => h * 6)
                .Concat(Enumerable.Range(10, 11).Select(y => y * 12));
            return string.Join(
                ' ',
                (backwards ? months.Reverse() : months).Select(m => $"{Share(m / 12d)},{Px(Y(at(m), top))}")
            );
        }
    }

    private static double Y(double dollars, double top) => Height * (1 - dollars / top);

    private static string Px(double px) =>
        (Math.Floor(px * 10 + .5) / 10).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Share(double value) =>
        (Math.Floor(value * 100 + .5) / 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Short(double dollars) =>
        dollars == 0 ? "0"
        : dollars >= 1_000_000 ? "$" + (dollars / 1_000_000).ToString("0.##", CultureInfo.InvariantCulture) + "m"
        : "$" + (dollars / 1_000).ToString("0.##", CultureInfo.InvariantCulture) + "k";
}
