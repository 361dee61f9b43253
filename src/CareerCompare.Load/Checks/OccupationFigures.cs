using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>The class and the industry that a role points to have figures, for which alone it points there.</summary>
internal static class OccupationFigures
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        foreach (var link in ledger.Roles.Values.SelectMany(r => r.Occupations))
        {
            if (ledger.Wages.Newest(link.Soc) is null)
                log.Warn(Codes.OccupationWithoutWages, builder.Places.Of(link, "soc"), $"'{link.Soc}' is in no release of salary-data/oews", "codes change with each classification: look for its successor");
            foreach (var (industry, key) in ((Slug?, string)[])[(link.Industry, "industry"), (link.WeighedAgainst, "weighed-against")])
            {
                if (industry is null) continue;
                IReadOnlyList<string> known = [.. ledger.IndustryWages.Where(w => w.Soc == link.Soc).Select(w => w.Industry.Text)];
                if (known.Contains(industry.Text)) continue;
                log.Error(Codes.IndustryWithoutWage, builder.Places.Of(link, key), $"'{industry}' has no wage for {link.Soc} in salary-data/industry-wages.csv",
                    () => DidYouMean.Hint(industry.Text, known) ?? (known.Count == 0 ? "this occupation has none" : "its industries are " + string.Join(", ", known)));
            }
        }
    }
}
