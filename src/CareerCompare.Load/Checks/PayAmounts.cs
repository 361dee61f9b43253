using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Nobody is paid nothing: a zero is a gap that somebody filled.</summary>
internal static class PayAmounts
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var pay in builder.Roles.SelectMany(r => r.Pay).Where(p => p.Amount == 0))
            log.Error(Codes.NoAmount, builder.Places.Of(pay, "amount"), "'0' is no pay", "leave the claim out, and write under not-known what was not found");
    }
}
