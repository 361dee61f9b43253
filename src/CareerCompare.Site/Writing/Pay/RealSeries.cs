using System.Globalization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>One class in real dollars, ready to be drawn: what the table says, no more exact.</summary>
public sealed record RealSeries
{
    /// <summary>As a label in the chart: "Health services managers".</summary>
    public required string Name { get; init; }

    /// <summary>Each is one line.</summary>
    public required IReadOnlyList<IReadOnlyList<Point>> Runs { get; init; }

    /// <summary>Halfway between the years on both sides of each break.</summary>
    public required IReadOnlyList<decimal> Cuts { get; init; }

    /// <summary>The ends of each stretch, and its lowest and highest year, in words.</summary>
    public required string Description { get; init; }
    public required PaySeries.Stretch? Latest { get; init; }

    public IEnumerable<Point> Points => Runs.SelectMany(r => r);

    public static RealSeries Of(PaySeries series, SiteInputs inputs)
    {
        var name = inputs.NameOf(series.Soc);
        name = FirstLetter.Capital(name);
        var stretches = series.Stretches.Select(s => s.Runs.Select(r => r.Select(e => PointOf(e, inputs)).OfType<Point>().ToList()).Where(r => r.Count > 0).ToList()).Where(s => s.Count > 0).ToList();
        return new()
        {
            Name = name,
            Runs = [.. stretches.SelectMany(s => s)],
            Cuts = [.. series.Stretches.Zip(series.Stretches.Skip(1), (older, newer) => (older.Estimates[^1].Release.Year + newer.Estimates[0].Release.Year) / 2m)],
            Description = $"{name}: {string.Join("; ", stretches.Select(s => InWords([.. s.SelectMany(r => r)])))}.",
            Latest = series.Latest,
        };
    }

    /// <summary>For the right edge: amount, change and since when; the amount alone where the stretch has one year.</summary>
    public IEnumerable<string> EndWords(WageFigures figures)
    {
        yield return FigureWords.Dollars(Points.Last().Dollars);
        if (Latest?.Known.ToList() is not [var first, .., var last] || figures.RealChangeOf(first, last) is not { Quantity: Quantity.By(var percent) }) yield break;
        yield return FigureWords.InFull(new Quantity.Change(percent));
        yield return string.Create(CultureInfo.InvariantCulture, $"since ’{first.Release.Year % 100:00}");
    }

    private static Point? PointOf(WageEstimate estimate, SiteInputs inputs) =>
        inputs.Figures.Wages.RealMedianOf(estimate) is { Quantity: Quantity.Real(var dollars, _) quantity } ? new(estimate.Release.Year, dollars, FigureWords.InFull(quantity)) : null;

    private static string InWords(List<Point> points)
    {
        List<string> parts = [Said("", points[0])];
        var (low, high) = (points.MinBy(p => p.Dollars)!, points.MaxBy(p => p.Dollars)!);
        foreach (var (word, point) in new[] { ("lowest, ", low), ("highest, ", high) }.OrderBy(p => p.Item2.Year))
            if (point != points[0] && point != points[^1]) parts.Add(Said(word, point));
        if (points.Count > 1) parts.Add(Said("", points[^1]));
        return string.Join(", ", parts);
    }

    private static string Said(string word, Point point) => string.Create(CultureInfo.InvariantCulture, $"{word}{point.Text} in {point.Year}");

    /// <param name="Year">Of the release.</param>
    /// <param name="Dollars">As the table has them.</param>
    /// <param name="Text">The same in words.</param>
    public sealed record Point(int Year, decimal Dollars, string Text);
}
