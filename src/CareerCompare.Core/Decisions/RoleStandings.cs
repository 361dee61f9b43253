using CareerCompare.Core.Occupations;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Verdicts;

namespace CareerCompare.Core.Decisions;

/// <summary>What the ledger can order about two roles. A class that only bounds a role says nothing of the role itself.</summary>
public static class RoleStandings
{
    /// <summary>Lowest first, as the bureau words them.</summary>
    private static readonly string[] Schooling =
    [
        "No formal educational credential", "High school diploma or equivalent", "Some college, no degree", "Postsecondary nondegree award",
        "Associate's degree", "Bachelor's degree", "Master's degree", "Doctoral or professional degree",
    ];

    /// <summary>Only an order that holds in every source that covers both.</summary>
    public static Standing Pay(RolePay one, RolePay other) => PayVerdict.Of(one, other) switch
    {
        PayVerdict.Holds holds => holds.AEarnsMore ? Standing.Ahead : Standing.Behind,
        PayVerdict.Even => Standing.Level,
        _ => Standing.Unknown,
    };

    /// <summary>Less schooling is ahead: it is the shorter way in.</summary>
    public static Standing Education(RoleProfile one, RoleProfile other, Ledger ledger) => Standings.Of(-LevelOf(one, ledger), -LevelOf(other, ledger));

    /// <summary>More growth in jobs is ahead. One class that counts both roles cannot order them.</summary>
    public static Standing Growth(RoleProfile one, RoleProfile other, Ledger ledger) =>
        one.MainOccupation.Soc == other.MainOccupation.Soc ? Standing.Unknown : Standings.Of(ProjectionOf(one, ledger)?.ChangePercent, ProjectionOf(other, ledger)?.ChangePercent);

    private static decimal? LevelOf(RoleProfile role, Ledger ledger) =>
        ProjectionOf(role, ledger) is { } projection && Array.IndexOf(Schooling, projection.Education) is >= 0 and var level ? level : null;

    private static EmploymentProjection? ProjectionOf(RoleProfile role, Ledger ledger) =>
        role.MainOccupation.Fit is OccupationFit.Closest or OccupationFit.Wider ? ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) : null;
}
