using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load;

/// <summary>From the files of a site to its ledger. What is wrong with them is in the log, all of it.</summary>
public static class LedgerLoader
{
    /// <summary>The ledger; null where there are errors.</summary>
    public static Ledger? Load(InputFiles files, DiagnosticLog log) => Read(files, log)?.Ledger;

    /// <summary>The ledger with the place of everything in it, for what points into files or changes them.</summary>
    public static Loaded? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var builder = ContentFiles.Read(files, own);
        Ids.Resolve(builder, own);
        var ledger = own.HasErrors ? null : builder.Build(own);
        foreach (var check in AllChecks.OfParts)
            check(builder, own);
        if (ledger is not null)
            foreach (var check in AllChecks.OfTheWhole)
                check(builder, ledger, own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors || ledger is null ? null : new Loaded(ledger, builder.Places);
    }
}

/// <summary>A ledger and where everything in it was read.</summary>
public sealed record Loaded(Ledger Ledger, Places Places);
