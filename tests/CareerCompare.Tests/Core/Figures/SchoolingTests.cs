using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Core.Figures;

/// <summary>What schooling workers hold, and which titles sort a worker, of the classes of five jobs.</summary>
public sealed class SchoolingTests
{
    [Theory]
    [InlineData("workers/2021/11-9111/bachelors-or-more", "65%")]
    [InlineData("workers/2021/43-1011/bachelors-or-more", "36%")]
    [InlineData("workers/2021/43-1011/high-school", "21%")]
    [InlineData("workers/2021/11-9111/without-high-school", "1%")]
    public void Schooling_is_found_by_its_id_and_is_of_two_years(string id, string printed)
    {
        var figure = new FigureBook(RealSite.Ledger).Find(id);
        Assert.NotNull(figure);
        Assert.Equal(printed, FigureWords.InFull(figure.Quantity));
        Assert.Equal("2019 and 2021", figure.Period.ToString());
        Assert.Equal("bls-education-2019-21", Assert.Single(figure.Citation.Sources).Text);
    }

    [Fact]
    public void A_class_that_the_survey_does_not_count_by_itself_says_so()
    {
        Schooling Of(string soc) => RealSite.Ledger.Workers.Values.Single(w => w.Soc.Text == soc).Schooling!;
        Assert.True(Of("11-1011").OfWiderGroup);
        Assert.False(Of("43-1011").OfWiderGroup);
    }

    [Fact]
    public void Titles_that_sort_a_worker_are_those_of_the_classes_that_roles_link_to_and_those_that_were_chosen()
    {
        var chosen = RealSite.Ledger.Titles.Select(t => t.Title).ToHashSet();
        var matches = RealSite.Ledger.DirectMatches;
        Assert.Equal(
            ["11-1021", "11-3012", "11-9111", "43-1011"],
            matches.Where(m => !chosen.Contains(m.Title)).Select(m => m.Soc.Text).Distinct()
        );
        var office = Assert.Single(matches, m => m.Title == "Business Office Manager");
        Assert.Equal(("11-3012", "Administrative Services Managers"), (office.Soc.Text, office.ClassName));
        Assert.Equal("soc-2018-direct-match", Assert.Single(office.Citation.Sources).Text);
        Assert.Contains(matches, m => m.Title == "Operations Manager" && m.Soc.Text == "11-1021");
        Assert.DoesNotContain(matches, m => m.Title is "Practice Manager" or "Office Manager");
    }
}
