namespace CareerCompare.Core.Paths;

/// <summary>By what routes are held against each other.</summary>
public enum RouteMeasure
{
    /// <summary>Fewest steps, then fewest new tasks.</summary>
    Cheapest,

    /// <summary>Least related work asked on the way, then as above.</summary>
    Quickest,
}
