using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Figures;

/// <summary>Which label a claim gets: decided here and nowhere else.</summary>
public static class Labels
{
    public static DoubtLabel Of(Citation citation, Ledger ledger)
    {
        if (!citation.MayDecide)
            return DoubtLabel.NotConfirmed;
        var confirmed = citation.Status == ClaimStatus.Confirmed;
        return Producer(citation, ledger).Kind switch
        {
            // What an article quotes is not official until it was seen at the bureau, or on the issuer's own page.
            SourceKind.OfficialStatistics
            or SourceKind.Rule
            or SourceKind.Issuer when confirmed || citation.Quotes is null => DoubtLabel.Official,
            SourceKind.SelfReported or SourceKind.Survey => DoubtLabel.SelfReported,
            SourceKind.ProfessionalBody when confirmed => DoubtLabel.SelfReported,
            _ => DoubtLabel.NotConfirmed,
        };
    }

    /// <summary>Whoever made the claim: the one quoted, else the first source.</summary>
    public static Source Producer(Citation citation, Ledger ledger) =>
        ledger.Sources[citation.Quotes ?? citation.Sources[0]];

    /// <summary>The source a label stands for when only a source is cited.</summary>
    public static DoubtLabel Of(Id<Source> source, Ledger ledger) => Of(new Citation { Sources = [source] }, ledger);
}
