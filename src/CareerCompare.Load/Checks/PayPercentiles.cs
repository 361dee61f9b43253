using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Content;
using CareerCompare.Load.Kinds;

namespace CareerCompare.Load.Checks;

/// <summary>Within one set of people, a higher percentile is not a lower wage.</summary>
internal static class PayPercentiles
{
    private static readonly IReadOnlyList<PayKind> Ascending = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var set in builder.Roles.SelectMany(r => r.Pay.Where(p => Ascending.Contains(p.Kind)).GroupBy(p => (r.Id, SetOf(p)))))
        {
            IReadOnlyList<PayClaim> claims = [.. set.OrderBy(p => Ascending.IndexOf(p.Kind))];
            foreach (var (lower, higher) in claims.Zip(claims.Skip(1)))
                if (higher.Amount < lower.Amount)
                    log.Error(Codes.PayPercentiles, builder.Places.Of(higher, "amount"),
                        $"{Word(higher.Kind)} is {higher.Amount}, less than {Word(lower.Kind)} of the same people, {lower.Amount}",
                        "one of the two amounts or kinds is wrong, or the people counted are not the same");
        }
    }

    private static object SetOf(PayClaim p) =>
        (string.Join(' ', p.Citation.Sources.Select(s => s.Text)), p.Citation.Quotes?.Text, p.AsOf, p.Per, p.Population, p.Area);

    private static string Word(PayKind kind) => KebabCase.Of(kind.ToString());

    private static int IndexOf(this IReadOnlyList<PayKind> kinds, PayKind kind)
    {
        for (var i = 0; i < kinds.Count; i++)
            if (kinds[i] == kind) return i;
        return -1;
    }
}
