using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>A state against the country, its own parts and the class next to it: a bar from the 10th to the 90th percentile each.</summary>
/// <param name="Scale">From zero, the same for every bar.</param>
/// <param name="National">Where the country's median lies, for the dotted line; null where it has no figure.</param>
/// <param name="Rows">In the order in which a reader asks.</param>
/// <param name="Period">Of all figures.</param>
/// <param name="Note">The sources of all figures.</param>
/// <param name="Says">What it shows, for who cannot see it.</param>
public sealed record StateBars(PayScale Scale, ChartLength? National, IReadOnlyList<StateBars.Row> Rows, string Period, Note? Note, string Says)
{
    /// <param name="Name">The place.</param>
    /// <param name="Detail">What kind of place or pay, where the name does not say it.</param>
    /// <param name="Kind">How it is drawn.</param>
    /// <param name="Scale">That of the chart.</param>
    /// <param name="Low">10th percentile.</param>
    /// <param name="Middle">Median.</param>
    /// <param name="High">90th percentile.</param>
    public sealed record Row(string Name, string? Detail, BarKind Kind, PayScale Scale, Figure Low, Figure Middle, Figure High)
    {
        public bool HasRange => WageOf(Low).Floor is not null && WageOf(High).Floor is not null;

        public ChartLength MiddleAt { get; } = Scale.At(WageOf(Middle).Floor ?? 0);

        public ChartLength LowAt { get; } = Scale.At(WageOf(Low).Floor ?? 0);

        public ChartLength HighAt { get; } = Scale.At(WageOf(High).Floor ?? 0);

        public ChartLength Width => Scale.Between(WageOf(Low).Floor ?? 0, WageOf(High).Floor ?? 0);

        /// <summary>The top is a cap: the bar ends in an arrowhead.</summary>
        public bool Capped => WageOf(High) is Wage.AtLeast;

        public string LowShort => FigureWords.Short(WageOf(Low));

        public string HighShort => FigureWords.Short(WageOf(High));

        public string InFull => (Kind == BarKind.Local ? "about " : "") + FigureWords.InFull(Middle.Quantity);

        private static Wage WageOf(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage;
    }
}

/// <summary>The state as paid and at national prices, the country, the state outside its metropolitan areas, and the class at the other end of the role.</summary>
public enum BarKind { Here, Local, National, Outside, Bound }
