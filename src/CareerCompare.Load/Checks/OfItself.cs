using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Nobody quotes themselves or is a part of themselves, and a site that sends its readers to itself has nobody who reads what they report.</summary>
internal static class OfItself
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var citation in builder.Claims.Select(c => c.Citation).Where(c => c.Quotes is { } quoted && c.Sources.Contains(quoted)))
            log.Error(Codes.AboutItself, builder.Places.Of(citation, ClaimFields.Quotes.Name), $"'{citation.Quotes}' quotes itself", "leave quotes out, or write whom it quotes");
        foreach (var organization in builder.Organizations.Where(o => o.Parent == o.Id))
            log.Error(Codes.AboutItself, builder.Places.Of(organization, "parent"), $"'{organization.Id}' is a part of itself", "leave parent out, or write whose part it is");
        if (builder.Site is not { } site) return;
        foreach (var (key, address) in new[] { ("issues", site.Issues), ("contact", site.Contact) })
            if (address is not null && (address + "/").StartsWith(site.Origin + "/", StringComparison.Ordinal))
                log.Error(Codes.AboutItself, builder.Places.Of(site, key), $"'{address}' is a page of this site, where nobody reads reports", $"write where they are read, or leave {key} out");
    }
}
