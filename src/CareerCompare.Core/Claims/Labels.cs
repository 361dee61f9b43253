using CareerCompare.Core.Credentials;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>Which label a claim gets: decided here and nowhere else.</summary>
public static class Labels
{
    public static DoubtLabel Of(Citing citing, Ledger ledger)
    {
        if (!citing.MayDecide) return DoubtLabel.NotConfirmed;
        var confirmed = citing.Status == ClaimStatus.Confirmed;
        return Producer(citing, ledger).Kind switch
        {
            // An article that prints an official figure is not official until the figure was seen at the bureau.
            SourceKind.OfficialStatistics when confirmed || citing.Quotes is null => DoubtLabel.Official,
            SourceKind.SelfReported or SourceKind.Survey => DoubtLabel.SelfReported,
            SourceKind.ProfessionalBody when confirmed => DoubtLabel.SelfReported,
            _ => DoubtLabel.NotConfirmed,
        };
    }

    /// <summary>An issuer's own rule is official when it was read on the issuer's own page.</summary>
    public static DoubtLabel Of(CredentialFact fact, Credential credential, Ledger ledger)
    {
        if (fact.Citing.Status != ClaimStatus.Confirmed) return DoubtLabel.NotConfirmed;
        var issuer = ledger.Organizations[credential.Issuer];
        return fact.Citing.Sources.Any(s => ledger.Sources[s].Publisher is var p && (p == issuer.Id || p == issuer.Parent || ledger.Organizations[p].Parent == issuer.Id))
            ? DoubtLabel.Official
            : DoubtLabel.NotConfirmed;
    }

    /// <summary>Whoever made the claim: the one quoted, else the first source.</summary>
    public static Source Producer(Citing citing, Ledger ledger) => ledger.Sources[citing.Quotes ?? citing.Sources[0]];

    /// <summary>The source a label stands for when only a source is cited.</summary>
    public static DoubtLabel Of(Slug source, Ledger ledger) => Of(new Citing { Sources = [source] }, ledger);
}
