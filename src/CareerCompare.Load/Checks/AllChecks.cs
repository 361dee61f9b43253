using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>What is looked at when all files have been read, one check a file.</summary>
internal static class AllChecks
{
    /// <summary>Those that are true of each part by itself, so that they run even where other files are broken.</summary>
    public static IReadOnlyList<Action<Gathered, DiagnosticLog>> OfParts { get; } =
    [
        DoubtsExplained.Check, StatementsOwned.Check, PayAmounts.Check, PayPercentiles.Check, ProbableCopies.Check, ClinicalDuties.Check,
        StepsUp.Check, SizesStated.Check, AdviceFits.Check, OfItself.Check, IssuersCertify.Check, StaleSources.Check, OldIds.Check, OfficialFigures.CountRows,
    ];

    /// <summary>Those that say what is missing, which only a whole site can show.</summary>
    public static IReadOnlyList<Action<Gathered, Ledger, DiagnosticLog>> OfTheWhole { get; } =
        [StatementsEntered.Check, FigureReferences.Check, OccupationFigures.Check];
}
