using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;
using CareerCompare.Load.Entities;

namespace CareerCompare.Load.Checks;

/// <summary>
/// Letters after a name are awarded by someone who awards them, and only that body's own pages are its word. Whose page a
/// source is decides its label everywhere, so it is looked at here.
/// </summary>
internal static class IssuersCertify
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var others = builder.Organizations.Where(o => !o.Certifies).Select(o => o.Id).ToHashSet();
        foreach (var credential in builder.Credentials.Where(c => others.Contains(c.Issuer)))
            log.Error(Codes.IssuerDoesNotCertify, builder.Places.Of(credential, "issuer"), $"'{credential.Issuer}' does not certify", "write certifies: true in content/organizations.yaml, or name the body that does");
        if (builder.Unread.Contains(EntityKind.Organization) || builder.Unread.Contains(EntityKind.Source)) return;
        CheckPages(builder, others, log);
    }

    /// <param name="builder">All files.</param>
    /// <param name="others">Who does not certify; where letters name one of them, that was reported, and their pages are left alone.</param>
    /// <param name="log">What was found.</param>
    private static void CheckPages(LedgerBuilder builder, HashSet<Id<Organization>> others, DiagnosticLog log)
    {
        var organizations = builder.Organizations.DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        var issuers = organizations.Keys.Except(others).Concat(builder.Credentials.Select(c => c.Issuer)).Where(organizations.ContainsKey).ToHashSet();
        var pages = builder.Sources.Where(s => s.Kind == SourceKind.Issuer && organizations.ContainsKey(s.Publisher)).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        foreach (var page in pages.Values.Where(p => !issuers.Any(i => SpeaksFor(p.Publisher, i))))
            log.Error(Codes.NotAnIssuersPage, builder.Places.Of(page, "kind"), $"'{page.Publisher}' issues no certification",
                "give the page another kind, or write certifies: true in content/organizations.yaml");
        foreach (var credential in builder.Credentials.Where(c => issuers.Contains(c.Issuer) && !others.Contains(c.Issuer)))
            foreach (var (fact, source) in credential.Facts.SelectMany(f => f.Citation.Sources.Select(s => (Fact: f, Source: s))).DistinctBy(x => x.Source))
                if (pages.TryGetValue(source, out var page) && !SpeaksFor(page.Publisher, credential.Issuer))
                    log.Error(Codes.AnotherIssuersPage, builder.Places.Of(fact),
                        $"'{source}' is a page of '{page.Publisher}', and '{credential.Id}' is issued by '{credential.Issuer}'",
                        "cite a page of the issuer, or an article that speaks of it");

        // A parent speaks for its college, a chapter for the body it is part of.
        bool SpeaksFor(Id<Organization> publisher, Id<Organization> issuer) =>
            publisher == issuer || organizations[issuer].Parent == publisher || organizations[publisher].Parent == issuer;
    }
}
