using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;
using CareerCompare.Load.Kinds;

namespace CareerCompare.Load.Checks;

/// <summary>A reader who is told that a claim is in doubt is told why.</summary>
internal static class DoubtsExplained
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var citation in builder.Claims.Select(c => c.Citation).Where(c => !c.MayDecide && c.Note is null))
            log.Error(Codes.NoteMissing, builder.Places.Of(citation, ClaimFields.Status.Name),
                $"this claim is {KebabCase.Of(citation.Status.ToString())} and has no note",
                citation.Status == ClaimStatus.Disputed ? "write note: and what contradicts it" : "write note: and where it was looked for");
    }
}
