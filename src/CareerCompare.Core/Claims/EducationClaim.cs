namespace CareerCompare.Core.Claims;

/// <summary>How much schooling a source says the role asks for.</summary>
public sealed record EducationClaim
{
    public required EducationLevel Level { get; init; }
    public required EducationStrength Strength { get; init; }
    public IReadOnlyList<string> Fields { get; init; } = [];
    public required Citation Citation { get; init; }
}

/// <summary>Lowest first, so that levels can be compared.</summary>
public enum EducationLevel { None, HighSchool, SomeCollege, Associate, Bachelor, Master, Doctoral }

/// <summary>How strongly the source puts it, strongest first.</summary>
public enum EducationStrength { Required, RequiredByMost, Usual, Accepted, MayBeRequired, Preferred }
