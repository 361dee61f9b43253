using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Advice is about steps that the role has, and questions are about duties that it has.</summary>
internal static class AdviceFits
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var known = builder.Roles.Select(r => r.Id).ToHashSet();
        foreach (var role in builder.Roles)
        {
            // Where a step itself is misspelt, that is the mistake.
            var steps = role.LeadsTo.All(known.Contains) ? role.Steps : [];
            foreach (var step in steps.Where(s => !role.LeadsTo.Contains(s.To)))
                log.Error(Codes.AdviceForNoStep, builder.Places.Of(step, "to"), $"'{step.To}' is not a step up from '{role.Id}'",
                    () => DidYouMean.Hint(step.To.Text, role.LeadsTo.Select(l => l.Text)) ?? $"add {step.To} to leads-to, or take the advice out");
            var duties = Rarity.DutiesOf(role).ToHashSet();
            foreach (var question in role.Interview.Where(q => !duties.Contains(q.Duty)))
                log.Error(Codes.QuestionWithoutDuty, builder.Places.Of(question, "duty"), $"'{question.Duty}' is not a duty of '{role.Id}', or a disputed one",
                    () => DidYouMean.Hint(question.Duty.Text, duties.Select(d => d.Text)) ?? "ask only about what the job is said to be");
        }
    }
}
