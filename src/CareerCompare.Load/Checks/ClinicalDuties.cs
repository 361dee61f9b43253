using CareerCompare.Core.Credentials;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Care of patients needs a license. A page that gives it to a role without one would mislead about the law.</summary>
internal static class ClinicalDuties
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var clinical = builder.Terms[TermKind.Duty].Where(t => t.Clinical).Select(t => t.Id).ToHashSet();
        var licenses = builder.Credentials.Where(c => c.Kind == CredentialKind.License).Select(c => c.Id).ToHashSet();
        foreach (var role in builder.Roles.Where(r => !r.Certifications.Any(c => licenses.Contains(c.Value))))
            foreach (var duty in role.Duties.Where(d => clinical.Contains(d.Duty) && d.Citation.MayDecide))
                log.Error(Codes.ClinicalDuty, builder.Places.Of(duty, "duty"), $"'{duty.Duty}' is care of patients, and '{role.Id}' has no license",
                    "write status: disputed with a note, or add the license under certifications");
    }
}
