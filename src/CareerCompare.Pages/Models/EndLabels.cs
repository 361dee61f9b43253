namespace CareerCompare.Pages.Models;

/// <summary>
/// Where the labels at the right ends of lines stand, so that no two meet and none leaves the plot. Decided in px, for
/// no screen changes it.
/// </summary>
public static class EndLabels
{
    private const decimal Ascent = 11;

    /// <summary>From the top of a label to its bottom.</summary>
    public const decimal Height = Ascent + 4;

    /// <summary>The base line of each label, in the order of the ends.</summary>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<decimal> ends)
    {
        var order = Enumerable.Range(0, ends.Count).OrderBy(i => ends[i]).ToList();
        var tops = new decimal[ends.Count];
        foreach (var i in order)
            tops[i] = Math.Clamp(ends[i] - Ascent, 0, DollarScale.Bottom + 4 - Height);
        // Two that meet share the way apart; then each makes room below the one above it, and what hangs over the
        // bottom moves back up.
        for (var k = 1; k < order.Count; k++)
            if (tops[order[k - 1]] + Height - tops[order[k]] is > 0 and var overlap)
                tops[order[k - 1]] = Math.Max(0, tops[order[k - 1]] - overlap / 2);
        for (var k = 1; k < order.Count; k++)
            tops[order[k]] = Math.Max(tops[order[k]], tops[order[k - 1]] + Height);
        var bottom = DollarScale.Bottom + 4;
        foreach (var i in Enumerable.Reverse(order))
        {
            tops[i] = Math.Min(tops[i], bottom - Height);
            bottom = tops[i];
        }
        return [.. tops.Select(t => t + Ascent)];
    }
}

/// <summary>Finds room for words between lines: places that hold a mark or other words are taken.</summary>
public sealed class FreePlace
{
    /// <summary>What a text keeps from a line beside it.</summary>
    private const decimal Air = 5;

    private readonly List<(decimal FromYear, decimal ToYear, decimal Top, decimal Bottom)> taken = [];

    /// <summary>A stretch of years at a height is in use.</summary>
    public void Take(decimal fromYear, decimal toYear, decimal top, decimal bottom) =>
        taken.Add((fromYear, toYear, top - Air, bottom + Air));

    /// <summary>
    /// The first of the tops at which a text of that height is free and within the plot; null where none is.
    /// </summary>
    public decimal? First(decimal fromYear, decimal toYear, decimal height, IEnumerable<decimal> tops)
    {
        foreach (var top in tops)
            if (
                top >= 0
                && top + height <= DollarScale.Bottom + 4
                && !taken.Any(t => t.FromYear < toYear && t.ToYear > fromYear && t.Top < top + height && t.Bottom > top)
            )
                return top;
        return null;
    }
}
