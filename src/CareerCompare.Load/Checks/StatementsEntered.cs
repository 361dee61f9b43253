using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>All that an article says is entered somewhere: a claim that does not suit us may not be left out.</summary>
internal static class StatementsEntered
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        var entered = CitedClaims.All(ledger).SelectMany(c => c.Citation.Statements).Select(StatementRange.Number).ToHashSet();
        foreach (var source in ledger.Sources.Values.Where(s => s.Statements is not null))
        {
            IReadOnlyList<string> missing = [.. Enumerable.Range(source.Statements!.First, source.Statements.Last - source.Statements.First + 1).Where(n => !entered.Contains(n)).Select(StatementRange.Name)];
            if (missing.Count == 0) continue;
            log.Error(Codes.StatementNotEntered, builder.Places.Of(source, "statements"),
                missing.Count == 1 ? $"{missing[0]} is entered nowhere" : $"{missing.Count} statements are entered nowhere: {string.Join(", ", missing)}",
                "enter each as a claim of a role, of content/context.yaml or of content/contradictions.yaml");
        }
    }
}
