using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>The class and the industry that a role points to have figures, for which alone it points there.</summary>
internal static class OccupationFigures
{
    public static void Check(Gathered gathered, Ledger ledger, DiagnosticLog log)
    {
        foreach (var link in ledger.Roles.Values.SelectMany(r => r.Occupations))
        {
            if (ledger.Wages.Newest(link.Soc) is null)
                log.Warn(Codes.OccupationWithoutWages, gathered.Places.Of(link, "soc"), $"'{link.Soc}' is in no release of salary-data/oews", "codes change with each classification: look for its successor");
            if (link.Industry is not { } industry) continue;
            IReadOnlyList<string> known = [.. ledger.IndustryWages.Where(w => w.Soc == link.Soc).Select(w => w.Industry.Text)];
            if (!known.Contains(industry.Text))
                log.Error(Codes.IndustryWithoutWage, gathered.Places.Of(link, "industry"), $"'{industry}' has no wage for {link.Soc} in salary-data/industry-wages.csv",
                    () => DidYouMean.Hint(industry.Text, known) ?? (known.Count == 0 ? "this occupation has none" : "its industries are " + string.Join(", ", known)));
        }
    }
}
