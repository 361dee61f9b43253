using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Core.Places;

public class SurveyPlacesTests
{
    private static readonly SurveyPlaces Places = SurveyPlaces.Of(PlaceSite.Ledger);

    [Fact]
    public void The_country_54_states_and_territories_and_528_areas_are_places()
    {
        Assert.Equal(1 + 54 + 393 + 135, Places.All.Count);
        Assert.Equal(54, Places.States.Count);
        Assert.Equal(393, Places.All.Count(p => p.Area?.Kind == AreaKind.Metropolitan));
        Assert.Equal(135, Places.All.Count(p => p.Area?.Kind == AreaKind.Nonmetropolitan));
        Assert.Equal(Places.All.Count, Places.All.Select(p => p.Id).Distinct().Count());
        Assert.All(Places.All, p => Assert.Equal(p, Places.Find(p.Id.Text)));
    }

    [Theory]
    [InlineData("us", "United States", "the United States")]
    [InlineData("ohio", "Ohio", "Ohio")]
    [InlineData("district-of-columbia", "District of Columbia", "the District of Columbia")]
    [InlineData("columbus-oh", "Columbus, OH", "Columbus")]
    [InlineData("winston-salem-nc", "Winston-Salem, NC", "Winston-Salem")]
    [InlineData("coeur-d-alene-id", "Coeur d'Alene, ID", "Coeur d'Alene")]
    [InlineData("louisville-ky", "Louisville/Jefferson County, KY-IN", "Louisville")]
    [InlineData("minneapolis-mn", "Minneapolis-St. Paul-Bloomington, MN-WI", "Minneapolis")]
    [InlineData("west-northwestern-ohio", "West Northwestern Ohio", "West Northwestern Ohio")]
    [InlineData("alaska-nonmetro", "Alaska outside its metropolitan areas", "Alaska outside its metropolitan areas")]
    [InlineData("upper-peninsula-of-michigan", "Upper Peninsula of Michigan", "the Upper Peninsula of Michigan")]
    public void A_place_has_a_name_for_headings_and_one_for_sentences(string id, string name, string inSentence) =>
        Assert.Equal((name, inSentence), (Places.Find(id)!.Name, Places.Find(id)!.InSentence));

    [Fact]
    public void An_area_stands_with_every_state_that_it_lies_in()
    {
        foreach (var state in (string[])["ohio", "kentucky", "indiana"])
            Assert.Contains(Places.AreasOf(MadeIds.Id<Area>(state)), p => p.Id.Text == "cincinnati-oh");
        Assert.DoesNotContain(Places.AreasOf(MadeIds.Id<Area>("michigan")), p => p.Id.Text == "cincinnati-oh");
        Assert.Equal(4, Places.AreasOf(MadeIds.Id<Area>("ohio")).Count(p => p.Area!.Kind == AreaKind.Nonmetropolitan));
    }

    [Fact]
    public void A_county_lies_in_an_area_or_among_the_others_of_its_state()
    {
        Assert.Contains(Places.CountiesOf(Places.Find("columbus-oh")!), c => c.Name == "Franklin County");
        Assert.Contains(Places.OtherCountiesOf(MadeIds.Id<Area>("ohio")), c => c.Name == "Ashland County");
        Assert.DoesNotContain(Places.OtherCountiesOf(MadeIds.Id<Area>("ohio")), c => c.Name == "Franklin County");
    }

    [Fact]
    public void Groups_are_those_of_all_titles_and_the_one_of_most_titles_comes_first()
    {
        Assert.Equal(["11-9111", "43-1011", "11-1021"], Places.Groups.Select(g => g.Soc.Text));
        Assert.Equal(
            ["Medical office manager", "Office manager", "Practice manager"],
            Places.Groups[1].Roles.Select(r => r.Title)
        );
    }

    [Fact]
    public void A_site_without_figures_of_places_has_none()
    {
        var ledger = PlaceSite.Ledger;
        var nation = ledger with
        {
            Wages = new(ledger.Wages.All.Where(e => e.Key.Place.Area is null), ledger.Areas, ledger.Industries),
        };
        Assert.Empty(SurveyPlaces.Of(nation).All);
    }
}
