using System.Globalization;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Charts;

/// <summary>Years from left to right: in percent of the plot for marks and texts, in years for lines.</summary>
public sealed record YearScale(int First, int Last)
{
    /// <summary>Two labels of years nearer than this would meet at 320 px.</summary>
    private const int Apart = 3;

    private int Width => Math.Max(1, Last - First);

    public ChartLength At(decimal year) => new(Math.Round((year - First) / Width * 100, 2));

    /// <summary>For the nested drawing, whose units are years by px.</summary>
    public string Box(decimal height) => $"0 0 {Width} {Px.Of(height)}";

    /// <summary>Points of a line in the nested drawing.</summary>
    public string Points(IEnumerable<(int Year, decimal Y)> points) =>
        string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Year - First},{Px.Of(p.Y)}")));

    /// <summary>The ends, and the round years between that are not too near to them.</summary>
    public IEnumerable<Tick> Ticks =>
        Enumerable.Range(First, Last - First + 1)
            .Where(y => y == First || y == Last || (y % 5 == 0 && y - First >= Apart && Last - y >= Apart))
            .Select(y => new Tick(At(y), new(y)));

    public sealed record Tick(ChartLength At, Ordinal Year);
}
