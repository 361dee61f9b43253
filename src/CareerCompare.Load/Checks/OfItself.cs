using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Nobody quotes themselves or is a part of themselves.</summary>
internal static class OfItself
{
    public static void Check(Gathered gathered, DiagnosticLog log)
    {
        foreach (var citing in Citings.All(gathered).Where(c => c.Quotes is { } quoted && c.Sources.Contains(quoted)))
            log.Error(Codes.AboutItself, gathered.Places.Of(citing, ClaimFields.Quotes.Name), $"'{citing.Quotes}' quotes itself", "leave quotes out, or write whom it quotes");
        foreach (var organization in gathered.Organizations.Where(o => o.Parent == o.Id))
            log.Error(Codes.AboutItself, gathered.Places.Of(organization, "parent"), $"'{organization.Id}' is a part of itself", "leave parent out, or write whose part it is");
    }
}
