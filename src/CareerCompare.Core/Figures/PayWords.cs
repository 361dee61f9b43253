using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Kinds of pay figures in plain words.</summary>
public static class PayWords
{
    public static string Kind(PayKind kind) => kind switch
    {
        PayKind.Mean => "mean pay",
        PayKind.Median => "median pay",
        PayKind.P10 => "10th percentile of pay",
        PayKind.P25 => "25th percentile of pay",
        PayKind.P75 => "75th percentile of pay",
        PayKind.P90 => "90th percentile of pay",
        PayKind.AverageUnspecified => "“average” pay, kind not said",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
