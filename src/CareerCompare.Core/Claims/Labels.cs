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
            // What an article quotes is not official until it was seen at the bureau, or on the issuer's own page.
            SourceKind.OfficialStatistics or SourceKind.Issuer when confirmed || citing.Quotes is null => DoubtLabel.Official,
            SourceKind.SelfReported or SourceKind.Survey => DoubtLabel.SelfReported,
            SourceKind.ProfessionalBody when confirmed => DoubtLabel.SelfReported,
            _ => DoubtLabel.NotConfirmed,
        };
    }

    /// <summary>Whoever made the claim: the one quoted, else the first source.</summary>
    public static Source Producer(Citing citing, Ledger ledger) => ledger.Sources[citing.Quotes ?? citing.Sources[0]];

    /// <summary>The source a label stands for when only a source is cited.</summary>
    public static DoubtLabel Of(Id<Source> source, Ledger ledger) => Of(new Citing { Sources = [source] }, ledger);
}
