namespace CareerCompare.Core.Verdicts;

/// <summary>
/// The pay of a population as far as its published percentiles tell it. Between two of them pay is taken to be spread
/// evenly; below the lowest and above the highest it is taken to go on as in the next piece, never below zero.
/// </summary>
public sealed class PayRange
{
    private readonly List<Piece> pieces;

    private PayRange(List<Piece> pieces) => this.pieces = pieces;

    /// <summary>At least two percentiles, each a share below (0 to 1, exclusive) and its dollars, both rising.</summary>
    /// <exception cref="ArgumentException">Fewer than two, or not rising.</exception>
    public static PayRange Of(IReadOnlyList<(decimal Share, decimal Dollars)> percentiles)
    {
        if (percentiles.Count < 2) throw new ArgumentException("Two percentiles are the least that make a range.", nameof(percentiles));
        List<Piece> pieces = [];
        for (var i = 1; i < percentiles.Count; i++)
        {
            var (low, high) = (percentiles[i - 1], percentiles[i]);
            if (low.Share >= high.Share || low.Dollars > high.Dollars) throw new ArgumentException("Percentiles rise.", nameof(percentiles));
            pieces.Add(new(low.Dollars, high.Dollars, high.Share - low.Share));
        }
        var (first, last) = (percentiles[0], percentiles[^1]);
        pieces.Insert(0, new(Math.Max(0, first.Dollars - Width(pieces[0], first.Share)), first.Dollars, first.Share));
        pieces.Add(new(last.Dollars, last.Dollars + Width(pieces[^1], 1 - last.Share), 1 - last.Share));
        return new(pieces);
    }

    /// <summary>The chance, from 0 to 1, that a random member of this population earns more than one of the other.</summary>
    public decimal ChanceOfEarningMoreThan(PayRange other) =>
        pieces.Sum(mine => other.pieces.Sum(theirs => mine.Share * theirs.Share * ChanceAbove(mine, theirs)));

    private static decimal Width(Piece next, decimal share) => (next.High - next.Low) * share / next.Share;

    /// <summary>For two even spreads: the part of the rectangle of both in which the first is higher; a tie counts half.</summary>
    private static decimal ChanceAbove(Piece x, Piece y)
    {
        if (x.Low >= y.High) return x.Low == y.High && x.High == y.Low ? 0.5m : 1;
        if (x.High <= y.Low) return 0;
        if (x.High == x.Low) return (x.Low - y.Low) / (y.High - y.Low);
        if (y.High == y.Low) return (x.High - y.Low) / (x.High - x.Low);
        var low = Math.Max(x.Low, y.Low);
        var high = Math.Min(x.High, y.High);
        var overlap = high - low;
        var area = overlap * overlap / 2                                       // both within the overlap
            + overlap * (low - y.Low)                                          // x within, y below it
            + (x.High - high) * (high - y.Low);                                // x above it, y anywhere not above the overlap
        return area / ((x.High - x.Low) * (y.High - y.Low));
    }

    private sealed record Piece(decimal Low, decimal High, decimal Share);
}
