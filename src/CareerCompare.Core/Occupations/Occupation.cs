namespace CareerCompare.Core.Occupations;

/// <summary>A statistical class in plain words.</summary>
public sealed record Occupation
{
    public required SocCode Soc { get; init; }

    /// <summary>Plural, lower case: "health services managers".</summary>
    public required string Name { get; init; }

    /// <summary>Whom the class counts, in a few words.</summary>
    public required string Covers { get; init; }

    /// <summary>Who else it counts, where that lifts or lowers its pay: "hospital executives and nursing directors".</summary>
    public string? CountsAlso { get; init; }
}
