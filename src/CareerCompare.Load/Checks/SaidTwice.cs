using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>
/// A role has a duty once, with all its sources. Twice it would stand twice in every list of it, and a disputed one beside
/// one that is not. What some sources say plainly and others only with "may" is two claims.
/// </summary>
internal static class SaidTwice
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var role in builder.Roles)
        {
            Report(role.Duties.Where(d => !d.Sometimes).Select(d => ((object)d, d.Duty)), "duty");
            Report(role.Duties.Where(d => d.Sometimes).Select(d => ((object)d, d.Duty)), "duty");
            Report(Of(role.Skills), "skill");
            Report(Of(role.Settings), "setting");
            Report(Of(role.Industries), "industry");
            Report(Of(role.Certifications), "certification");
            Report(Of(role.Certifiers), "organization");
            Report(role.Steps.Select(s => ((object)s, s.To)), "to");
            ReportItems(role, "leads-to", role.LeadsTo);
            ReportItems(role, "not-stated", role.NotStated);
            ReportItems(role, "also-called", role.AlsoCalled);
        }

        static IEnumerable<(object, Id<T>)> Of<T>(IEnumerable<Claim<Id<T>>> claims) where T : class => claims.Select(c => ((object)c, c.Value));

        // Items of a list that are no claims: a step twice would be drawn twice.
        void ReportItems<T>(object role, string key, IReadOnlyList<T> items) where T : notnull
        {
            for (var i = 0; i < items.Count; i++)
                if (items.Take(i).Contains(items[i]))
                    log.Error(Codes.SameClaimTwice, builder.Places.Of(role, key, i), $"'{builder.Places.TextOf(role, key, i)}' stands under {key} a second time", "keep one of the two");
        }

        void Report<T>(IEnumerable<(object Claim, Id<T> Id)> claims, string key) where T : class
        {
            Dictionary<Id<T>, object> first = [];
            foreach (var (claim, id) in claims)
                if (!first.TryAdd(id, claim))
                    log.Error(Codes.SameClaimTwice, builder.Places.Of(claim, key), $"the {key} '{id}' stands here a second time",
                        $"keep the one on line {builder.Places.Of(first[id], key).Line}, and write the sources of both under its sources:");
        }
    }
}
