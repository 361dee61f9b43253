namespace CareerCompare.Core.Wages;

/// <summary>The time the pay is for.</summary>
public enum PayPer { Year, Hour }
