namespace CareerCompare.Pages.Charts;

/// <summary>Finds room for words between lines: places that hold a mark or other words are taken.</summary>
public sealed class FreePlace
{
    /// <summary>What a text keeps from a line beside it.</summary>
    private const decimal Air = 5;

    private readonly List<(decimal FromYear, decimal ToYear, decimal Top, decimal Bottom)> taken = [];

    /// <summary>A stretch of years at a height is in use.</summary>
    public void Take(decimal fromYear, decimal toYear, decimal top, decimal bottom) => taken.Add((fromYear, toYear, top - Air, bottom + Air));

    /// <summary>The first of the tops at which a text of that height is free and within the plot; null where none is.</summary>
    public decimal? First(decimal fromYear, decimal toYear, decimal height, IEnumerable<decimal> tops)
    {
        foreach (var top in tops)
            if (top >= 0 && top + height <= DollarScale.Bottom + 4 && !taken.Any(t => t.FromYear < toYear && t.ToYear > fromYear && t.Top < top + height && t.Bottom > top))
                return top;
        return null;
    }
}
