using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load;

/// <summary>What is looked at when all files have been read, one check a file.</summary>
internal static class AllChecks
{
    private const int DaysOfAYear = 366;

    /// <summary>
    /// Those that are true of each part by itself, so that they run even where other files are broken.
    /// </summary>
    public static IReadOnlyList<Action<LedgerBuilder, DiagnosticLog>> OfParts { get; } =
    [
        DoubtsExplained.Check,
        StatementsOwned.Check,
        PayAmounts.Check,
        PayPercentiles.Check,
        ProbableCopies.Check,
        ClinicalDuties.Check,
        StepsUp.Check,
        SizesStated.Check,
        AdviceFits.Check,
        WorkWordsFit.Check,
        OfItself.Check,
        IssuersCertify.Check,
        StaleSources.Check,
        OldIds.Check,
        SecurityWithinAYear,
        SaidTwice.Check,
        DoubtfulRoles.Check,
        DaysAhead.Check,
        TitlesListed.Check,
        OfficialFigures.CountRows,
    ];

    /// <summary>
    /// Whom to tell of a weakness is looked at once a year, as RFC 9116 asks; a later day would never ask anybody to.
    /// </summary>
    private static void SecurityWithinAYear(LedgerBuilder builder, DiagnosticLog log)
    {
        if (
            builder.Site is { SecurityExpires: { } expires } site
            && expires.DayNumber - site.AsOf.DayNumber > DaysOfAYear
        )
            log.Error(
                Codes.SecurityTooFar,
                builder.Places.Of(site, "security-expires"),
                $"{expires:yyyy-MM-dd} is more than a year after as-of, {site.AsOf:yyyy-MM-dd}",
                "set it to a day at most a year after the day on which the content was checked"
            );
    }

    /// <summary>Those that say what is missing, which only a whole site can show.</summary>
    public static IReadOnlyList<Action<LedgerBuilder, Ledger, DiagnosticLog>> OfTheWhole { get; } =
    [
        StatementsEntered.Check,
        FigureReferences.Check,
        OccupationFigures.Check,
        KnownEmployers.Check,
        ElementsRated.Check,
        ScenariosReckoned.Check,
    ];
}
