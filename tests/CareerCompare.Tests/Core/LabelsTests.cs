using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class LabelsTests
{
    private static readonly Ledger Ledger = SmallSite.Ledger();

    [Fact]
    public void An_issuers_own_page_is_official() =>
        Assert.Equal(DoubtLabel.Official, Labels.Of(Id("guild-rules"), Ledger));

    [Fact]
    public void A_survey_by_the_same_body_is_not() =>
        Assert.Equal(DoubtLabel.SelfReported, Labels.Of(Id("guild-survey"), Ledger));

    [Theory]
    [InlineData(ClaimStatus.AsPrinted, DoubtLabel.NotConfirmed)]
    [InlineData(ClaimStatus.Confirmed, DoubtLabel.Official)]
    [InlineData(ClaimStatus.Disputed, DoubtLabel.NotConfirmed)]
    public void What_an_article_says_that_an_issuer_says_is_official_once_it_was_seen_there(
        ClaimStatus status,
        DoubtLabel label
    ) =>
        Assert.Equal(
            label,
            Labels.Of(
                new Citation
                {
                    Sources = [Id("college-desk-or-clinic")],
                    Quotes = Id("guild-rules"),
                    Status = status,
                },
                Ledger
            )
        );

    [Fact]
    public void An_issuers_page_that_others_contradict_is_in_doubt() =>
        Assert.Equal(
            DoubtLabel.NotConfirmed,
            Labels.Of(new Citation { Sources = [Id("guild-rules")], Status = ClaimStatus.Disputed }, Ledger)
        );

    private static Id<Source> Id(string text) => MadeIds.Id<Source>(text);
}
