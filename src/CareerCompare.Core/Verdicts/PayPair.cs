namespace CareerCompare.Core.Verdicts;

/// <summary>Two medians that may be compared: same producer, period, area and kind.</summary>
public sealed record PayPair(PayEvidence A, PayEvidence B)
{
    /// <summary>Below this gap two medians are read as even: a reading rule, not a test, for BLS prints no error of medians.</summary>
    public const decimal EvenBelow = 0.01m;

    public bool SameClass => A.Link is { } a && B.Link is { } b && a.Soc == b.Soc;

    public Order Order
    {
        get
        {
            if (SameClass) return Order.SameClass;
            var smaller = Math.Min(A.MiddleDollars, B.MiddleDollars);
            if (smaller == 0 || Math.Abs(A.MiddleDollars - B.MiddleDollars) / smaller < EvenBelow) return Order.Even;
            return A.MiddleDollars > B.MiddleDollars ? Order.AMore : Order.BMore;
        }
    }
}

/// <summary>Which of two medians is higher.</summary>
public enum Order { AMore, BMore, Even, SameClass }
