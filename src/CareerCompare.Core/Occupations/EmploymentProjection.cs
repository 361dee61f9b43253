namespace CareerCompare.Core.Occupations;

/// <summary>Ten years of jobs in one occupation, as BLS projects them, with what is typically needed to enter.</summary>
public sealed record EmploymentProjection
{
    public required SocCode Soc { get; init; }
    public required string Title { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }

    /// <summary>Jobs in thousands.</summary>
    public required decimal JobsFrom { get; init; }

    /// <summary>Jobs in thousands.</summary>
    public required decimal JobsTo { get; init; }
    public required decimal ChangePercent { get; init; }

    /// <summary>Openings a year in thousands, from growth and from people who leave.</summary>
    public required decimal OpeningsPerYear { get; init; }
    public required string Education { get; init; }
    public required string Experience { get; init; }
    public required string Training { get; init; }
}
