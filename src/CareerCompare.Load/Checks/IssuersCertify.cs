using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Letters after a name are awarded by someone who awards them.</summary>
internal static class IssuersCertify
{
    public static void Check(Gathered gathered, DiagnosticLog log)
    {
        var others = gathered.Organizations.Where(o => !o.Certifies).Select(o => o.Id).ToHashSet();
        foreach (var credential in gathered.Credentials.Where(c => others.Contains(c.Issuer)))
            log.Error(Codes.IssuerDoesNotCertify, gathered.Places.Of(credential, "issuer"), $"'{credential.Issuer}' does not certify", "write certifies: true in content/organizations.yaml, or name the body that does");
    }
}
