namespace CareerCompare.Core.Wages;

/// <summary>What a pay figure is. Kinds never mix: no arithmetic across them.</summary>
public enum PayKind { Mean, Median, P10, P25, P75, P90, AverageUnspecified }
