namespace CareerCompare.Core.Occupations;

/// <summary>How well a statistical class stands for a role. Only <see cref="Closest"/> may stand alone in a headline.</summary>
public enum OccupationFit
{
    /// <summary>The class is the role.</summary>
    Closest,

    /// <summary>The class holds the role and others.</summary>
    Wider,

    /// <summary>The class stands for the smallest or most junior form of the role.</summary>
    LowerBound,

    /// <summary>The class stands for the largest or most senior form of the role.</summary>
    UpperBound,
}
