using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Publishing;

public class OwnNamesTests
{
    /// <summary>Or the second build would refuse the folder of the first.</summary>
    [Fact]
    public void Every_file_of_a_site_has_a_name_that_a_later_build_knows_for_its_own() =>
        Assert.All(
            RealSite.Catalog.Entries(),
            entry => Assert.True(BuildMark.OfSite.MayName(entry.Path.File), entry.Path.File)
        );
}
