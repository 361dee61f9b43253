using CareerCompare.Core;
using CareerCompare.Core.Comparisons;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core.Titles;

public class TitleDecoderTests
{
    private static readonly Ledger Small = SmallSite.Ledger();

    [Fact]
    public void Titles_of_the_list_and_of_roles_are_known_once_each_by_title() =>
        Assert.Equal(
            [
                "Clinic administrator",
                "Clinic boss",
                "Clinic director",
                "Clinic manager",
                "Front desk lead",
                "Night clinic manager",
                "Supervisor, desk",
                "Ward director",
            ],
            TitleDecoder.All(Small).Select(t => t.Title)
        );

    [Fact]
    public void A_draft_is_offered_for_no_title()
    {
        Assert.DoesNotContain(
            TitleDecoder.All(Small),
            t => t.Candidates.Any(r => r.Draft) || t.Nearest is { Role.Role.Draft: true }
        );
        Assert.Equal("clinic-manager", Decoded("clinic-director").Nearest?.Role.Role.Id.Text);
        Assert.Equal("clinic-manager", Assert.Single(Decoded("clinic-boss").Candidates).Id.Text);
    }

    [Fact]
    public void A_role_that_bears_a_title_is_named_before_those_of_its_classes()
    {
        var title = Decoded("clinic-manager");
        Assert.Equal(
            ("clinic-manager", DecodedTitle.Reason.OwnTitle),
            Assert.Single(title.Named.Select(n => (n.Role.Id.Text, n.Why)))
        );
        Assert.Equal(["clinic-manager", "front-desk-lead"], title.Candidates.Select(r => r.Id.Text));
        Assert.Equal(DecodedTitle.Reason.AlsoCalled, Assert.Single(Decoded("clinic-administrator").Named).Why);
    }

    [Fact]
    public void A_title_with_more_words_is_taken_for_the_role_only_where_no_role_bears_it()
    {
        Assert.Equal(DecodedTitle.Reason.MoreWords, Assert.Single(Decoded("night-clinic-manager").Named).Why);
        Assert.Empty(Decoded("clinic-boss").Named);
    }

    [Fact]
    public void A_class_that_marks_one_end_of_a_role_names_it_but_offers_it_not()
    {
        var titles = TitleDecoder.All(Site.Pages.RealSite.Ledger);
        var administrative = titles.Single(t => t.Id.Text == "administrative-director");
        Assert.Contains(administrative.Classes, c => c.Roles.Any(r => r.Role.Id.Text == "office-manager"));
        Assert.Empty(administrative.Candidates);
    }

    [Theory]
    [InlineData("General Manager, R&D", "general-manager-r-d")]
    [InlineData("Practice  Manager", "practice-manager")]
    [InlineData("C developer", "c-developer")]
    [InlineData("C++ developer", "c-plus-plus-developer")]
    [InlineData("C# developer", "c-sharp-developer")]
    [InlineData("C/C++ Developer", "c-c-plus-plus-developer")]
    [InlineData(".NET Developer", "dot-net-developer")]
    [InlineData("Net Developer", "net-developer")]
    [InlineData("A+ Technician", "a-plus-technician")]
    [InlineData("911 dispatcher", "number-911-dispatcher")]
    [InlineData("3D artist", "number-3d-artist")]
    [InlineData("Café manager", "cafe-manager")]
    [InlineData("Sr. Manager + Buyer", "sr-manager-buyer")]
    public void An_anchor_is_made_of_letters_and_digits(string title, string id)
    {
        Assert.True(TitleId.TryOf(title, out var slug));
        Assert.Equal(id, slug.Text);
    }

    [Theory]
    [InlineData("Medical Office Manager", "Medical office manager")]
    [InlineData("IT Manager", "IT manager")]
    [InlineData("X-Ray Technician", "X-ray technician")]
    [InlineData("Co-Owner", "Co-owner")]
    [InlineData("Senior C++ Developer", "Senior C++ developer")]
    [InlineData("3D Artist", "3D artist")]
    public void A_title_is_written_as_the_site_writes_titles(string printed, string ours) =>
        Assert.Equal(ours, TitleId.InWords(printed));

    private static DecodedTitle Decoded(string id) => TitleDecoder.All(Small).Single(t => t.Id.Text == id);
}
