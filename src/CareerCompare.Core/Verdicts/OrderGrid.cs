using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Verdicts;

/// <summary>Which of two classes earns more, release by release and place by place in the range: when and where the order flips.</summary>
public sealed record OrderGrid(IReadOnlyList<OrderGrid.Row> Rows)
{
    /// <summary>Lowest first.</summary>
    public static IReadOnlyList<PayKind> Columns { get; } = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    /// <summary>Which of the columns is the median.</summary>
    public static int Middle { get; } = Columns.Index().Single(c => c.Item == PayKind.Median).Index;

    /// <summary>Releases that hold both classes, newest first; none where the classes are the same.</summary>
    public static OrderGrid Of(SocCode a, SocCode b, WageTable table) => new(a == b ? [] :
    [
        .. from release in table.Releases.Reverse()
           let ofA = table.National(a, release)
           let ofB = table.National(b, release)
           where ofA is not null && ofB is not null
           select new Row(release, ofA, ofB, [.. Columns.Select(kind => Cell.Of(ofA.Yearly.Of(kind), ofB.Yearly.Of(kind)))]),
    ]);

    /// <summary>Whether one side is ahead wherever an order is known.</summary>
    public GridVerdict Verdict
    {
        get
        {
            var orders = Rows.SelectMany(r => r.Cells).Select(c => c.Order).ToHashSet();
            return (orders.Contains(CellOrder.A), orders.Contains(CellOrder.B), orders.Contains(CellOrder.Even)) switch
            {
                (true, true, _) => GridVerdict.Flips,
                (true, false, _) => GridVerdict.AHolds,
                (false, true, _) => GridVerdict.BHolds,
                (false, false, true) => GridVerdict.Even,
                _ => GridVerdict.Unknown,
            };
        }
    }

    /// <summary>The two classes in one release.</summary>
    public sealed record Row(YearMonth Release, WageEstimate A, WageEstimate B, IReadOnlyList<Cell> Cells);

    /// <summary>One comparison.</summary>
    /// <param name="Order">Who is ahead.</param>
    /// <param name="Gap">By how many dollars; 0 where no order is known.</param>
    /// <param name="AtLeast">The gap is a lower bound, for the higher side is capped.</param>
    public sealed record Cell(CellOrder Order, decimal Gap, bool AtLeast)
    {
        public static Cell Of(Wage a, Wage b) => (a, b) switch
        {
            (Wage.Exactly(var x), Wage.Exactly(var y)) when IsEven(x, y) => new(CellOrder.Even, Math.Abs(x - y), false),
            (Wage.Exactly(var x), Wage.Exactly(var y)) => new(x > y ? CellOrder.A : CellOrder.B, Math.Abs(x - y), false),
            // A cap can still settle an order: at or above it is certainly more than a figure below it.
            (Wage.AtLeast(var cap), Wage.Exactly(var y)) when cap > y && !IsEven(cap, y) => new(CellOrder.A, cap - y, true),
            (Wage.Exactly(var x), Wage.AtLeast(var cap)) when cap > x && !IsEven(cap, x) => new(CellOrder.B, cap - x, true),
            _ => new(CellOrder.Unknown, 0, false),
        };

        private static bool IsEven(decimal x, decimal y) =>
            Math.Min(x, y) == 0 ? x == y : Math.Abs(x - y) / Math.Min(x, y) < PayPair.EvenBelow;
    }
}

public enum CellOrder { A, B, Even, Unknown }

/// <summary>What a whole grid says.</summary>
public enum GridVerdict { AHolds, BHolds, Flips, Even, Unknown }
