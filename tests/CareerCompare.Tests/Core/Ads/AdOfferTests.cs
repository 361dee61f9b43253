using CareerCompare.Core.Ads;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Words;

namespace CareerCompare.Tests.Core.Ads;

public class AdOfferTests
{
    private static readonly AdCities Cities = AdCities.Of(PublishedSite.Ledger);

    private static readonly AdFacts Offer = new()
    {
        Title = "Practice Manager",
        Place = "Columbus, OH",
        Employer = MadeIds.Id<AdEmployer>("physicians"),
        PayLow = 62_000,
        PayHigh = 78_000,
        Per = AdPayPer.Year,
    };

    [Theory]
    [InlineData("43-1011", "about 4 in 10", "about 7 in 10")]
    [InlineData("11-9111", "fewer than 1 in 10", "about 2 in 10")]
    public void In_the_place_of_the_ad_each_end_of_the_offer_has_its_tenth(string group, string low, string high)
    {
        var found = Positions(Offer).Single(o => o.Place is not null && o.Group.Text == group);
        Assert.Equal("columbus-oh", found.Place!.Id.Text);
        Assert.Equal((low, high), (found.Low!.Value.At.InWords, found.High!.Value.At.InWords));
    }

    [Fact]
    public void Pay_by_the_hour_is_held_against_pay_a_year_by_the_hours_that_the_survey_counts() =>
        Assert.Equal(
            Positions(Offer with { PayLow = 62_400, PayHigh = 62_400 }).Select(o => o.Low!.Value.At),
            Positions(Offer with { PayLow = 30, PayHigh = 30, Per = AdPayPer.Hour }).Select(o => o.Low!.Value.At)
        );

    [Fact]
    public void Pay_that_is_not_printed_stays_unknown() =>
        Assert.Empty(Positions(Offer with { PayLow = null, PayHigh = null, Per = null }));

    [Fact]
    public void A_city_without_an_area_of_its_own_is_told_of_by_its_state() =>
        Assert.Equal("ohio", Cities.Find("Chillicothe, OH")?.Id.Text);

    [Theory]
    [InlineData("Columbus", "columbus-oh")]
    [InlineData("Columbus, Ohio", "columbus-oh")]
    [InlineData("Columbus, GA", "columbus-ga")]
    public void A_city_without_its_state_is_the_one_with_by_far_the_most_jobs(string place, string area) =>
        Assert.Equal(area, Cities.Find(place)?.Id.Text);

    [Fact]
    public void A_place_that_is_not_known_or_that_several_are_called_is_none() =>
        Assert.Null(Cities.Find("Springfield"));

    private static IReadOnlyList<OfferPosition> Positions(AdFacts facts) =>
        AdOffer.Of(
            facts,
            PublishedSite.Ledger.Roles.Values.Single(r => r.Id.Text == "practice-manager"),
            Cities,
            PublishedSite.Ledger
        );
}
