using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>
/// Two sources that print the same odd amount seldom counted twice: one has it from the other, and then it is one witness,
/// not two. Round amounts meet by chance.
/// </summary>
internal static class ProbableCopies
{
    private const int Round = 1000;

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var same in builder.Roles.SelectMany(r => r.Pay).Where(p => p.Amount % Round != 0).GroupBy(p => (p.Amount, p.Per)))
        {
            List<PayClaim> seen = [];
            foreach (var pay in same)
            {
                if (seen.FirstOrDefault(other => AreApart(pay.Citation, other.Citation)) is { } first)
                    log.Warn(Codes.ProbableCopy, builder.Places.Of(pay, "amount"),
                        $"'{pay.Amount}' is also what '{first.Citation.Sources[0]}' has, at {builder.Places.Of(first, "amount")}",
                        "find out who has it from whom, and write quotes: with that source");
                seen.Add(pay);
            }
        }
    }

    private static bool AreApart(Citation one, Citation other) =>
        !one.Sources.Intersect(other.Sources).Any()
        && !(one.Quotes is { } a && (other.Sources.Contains(a) || other.Quotes == a))
        && !(other.Quotes is { } b && one.Sources.Contains(b));
}
