using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Core.Ratings;

/// <summary>The survey of work as it stands in the repository, read for five jobs.</summary>
public sealed class RealRatingsTests
{
    private static readonly Ledger Ledger = RealSite.Ledger;

    [Theory]
    [InlineData("onet/30.2/11-9111.00/2.C.5.a/importance", "3.41", "3.4 of 5")]
    [InlineData("onet/30.2/43-1011.00/2.C.5.a/importance", "1.48", "1.5 of 5")]
    [InlineData("onet/30.1/11-9111.00/4.A.4.b.4/importance", "4.29", "4.3 of 5")]
    [InlineData("onet/30.3/43-1011.00/4.C.3.d.8/of-three", "2.4", "2.4 of 3")]
    [InlineData("onet/30.3/43-1011.00/4.C.3.d.4/percent", "3", "3%")]
    [InlineData("onet/30.2/43-1011.00/2.D.1/percent-6", "45", "45%")]
    [InlineData("onet/30.2/43-1011.00/2.D.1/percent-6-12", "47", "47%")]
    public void A_rating_is_found_by_its_id(string id, string value, string printed)
    {
        var figure = new FigureBook(Ledger).Find(id);
        Assert.NotNull(figure);
        Assert.Equal(value, FigureWords.Machine(figure.Quantity));
        Assert.Equal(printed, FigureWords.InFull(figure.Quantity));
    }

    [Fact]
    public void Health_services_managers_and_office_supervisors_differ_in_seven_of_69_elements()
    {
        var compared = WorkComparer.Compare(Work("11-9111"), Work("43-1011"));
        Assert.Equal(69, compared.Count);
        Assert.Equal(
            ["2.B.2.i", "2.B.3.a", "2.B.4.g", "2.B.4.h", "2.B.5.b", "2.B.5.c", "2.C.5.a"],
            compared.Where(d => d.Word != WorkWord.AboutAsImportant).Select(d => d.A.Element.Id.Text)
        );
    }

    private static SurveyedWork Work(string soc) =>
        Ledger.Work[SocCode.TryParse(soc, out var code) ? code : throw new ArgumentException(soc)];
}
