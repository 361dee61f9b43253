using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Roles;
using CareerCompare.Load.Content;
using CareerCompare.Load.Kinds;

namespace CareerCompare.Load.Checks;

/// <summary>
/// Once a role says how large the job is, every measure was looked for: it is claimed, or it is named as not stated. So a
/// gap on the page is a finding and never an oversight.
/// </summary>
internal static class SizesStated
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        foreach (var role in builder.Roles)
        {
            // Who the role reports to was asked before the other measures were.
            var begun = role.NotStated.Count > 0 || Enum.GetValues<ScopeMeasure>().Any(m => m != ScopeMeasure.ReportsTo && role.About(m.Aspect()).Count > 0);
            foreach (var measure in Enum.GetValues<ScopeMeasure>())
            {
                var word = KebabCase.Of(measure.ToString());
                var claimed = role.About(measure.Aspect()).Count > 0;
                var at = role.NotStated.Index().FirstOrDefault(n => n.Item == measure, (-1, default)).Index;
                if (claimed && at >= 0)
                    log.Error(Codes.SizeStatedAndNot, builder.Places.Of(role, "not-stated", at), $"'{word}' is not stated by any source, and claimed as well", $"take it out of not-stated, or take out {word}:");
                else if (begun && !claimed && at < 0)
                    log.Error(Codes.SizeNotLookedUp, builder.Places.Of(role, role.NotStated.Count > 0 ? "not-stated" : "title"), $"'{role.Id}' says how large the job is, but nothing of {word}", $"claim it under {word}:, or add {word} to not-stated");
            }
        }
    }
}
