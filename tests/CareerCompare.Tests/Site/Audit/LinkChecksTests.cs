using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using static CareerCompare.Tests.Site.Audit.GoodSite;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>Where a page leads, and whom it asks.</summary>
public sealed class LinkChecksTests
{
    [Theory]
    [InlineData("/missing/")]
    [InlineData("/other")]
    [InlineData(GoodSite.Origin + "/missing/")]
    [InlineData("/missing/?q=1#x")]
    public void A_link_to_a_page_that_is_not_there_is_reported(string address) =>
        FoundOnly(FinishedCodes.LinkToNothing, Adding($"<p><a href=\"{address}\">there</a></p>"));

    [Fact]
    public void A_link_that_lacks_its_slash_is_told_so() =>
        Assert.Equal("write '/other/'", Assert.Single(Adding("<p><a href=\"/other\">there</a></p>")).Hint);

    [Theory]
    [InlineData("/other/")]
    [InlineData("/other/#pay")]
    [InlineData(GoodSite.Origin + "/other/#pay")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("mailto:someone@careers.example")]
    [InlineData("https://elsewhere.example/deep?q=1#x")]
    public void A_link_that_leads_somewhere_is_fine(string address) =>
        Assert.Empty(Adding($"<p><a href=\"{address}\">there</a></p>"));

    [Fact]
    public void A_link_to_a_place_that_is_not_on_the_page_is_reported_with_the_nearest_one()
    {
        var found = Adding("<p><a href=\"#pya\">pay</a></p>");
        FoundOnly(FinishedCodes.FragmentOfNothing, found);
        Assert.Equal("did you mean 'pay'?", found[0].Hint);
    }

    [Fact]
    public void A_link_to_a_place_that_is_not_on_another_page_is_reported_where_it_stands()
    {
        var found = Adding("<p><a href=\"/other/#moer\">more</a></p>");
        FoundOnly(FinishedCodes.FragmentOfNothing, found);
        Assert.Equal("did you mean 'more'?", found[0].Hint);
        Assert.True(found[0].At.Line > 0);
    }

    [Fact]
    public void What_a_page_is_to_show_is_no_place_on_it() =>
        Assert.Empty(Adding("<p><a href=\"/other/#roles=a,b\">more</a> <a href=\"#roles=a\">one</a></p>"));

    [Theory]
    [InlineData("<p aria-labelledby=\"pay-h missing\">x</p>")]
    [InlineData("<p aria-describedby=\"missing\">x</p>")]
    [InlineData("<p><label for=\"missing\">x</label></p>")]
    public void A_reference_to_an_element_that_is_not_there_is_reported(string html) =>
        FoundOnly(FinishedCodes.ReferenceToNothing, Adding(html));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script type=\"module\">alert(1)</script>")]
    [InlineData("<script src=\"/site.0123456789ab.css\"></script>")]
    public void A_script_that_is_not_the_sites_own_is_reported(string html) =>
        FoundOnly(FinishedCodes.UnknownScript, Adding(html));

    [Fact]
    public void A_script_of_another_site_is_unknown_and_asks_it() =>
        Assert.Equal(
            [FinishedCodes.UnknownScript, FinishedCodes.ForeignRequest],
            Adding("<script src=\"https://elsewhere.example/x.js\"></script>").Select(d => d.Code)
        );

    [Theory]
    [InlineData("<img alt=\"\" src=\"https://elsewhere.example/x.png\">")]
    [InlineData("<img alt=\"\" src=\"//elsewhere.example/x.png\">")]
    [InlineData("<img alt=\"\" src=\"/other/\" srcset=\"/other/ 1x, https://elsewhere.example/x.png 2x\">")]
    [InlineData("<form action=\"https://elsewhere.example/\"></form>")]
    [InlineData("<p><a href=\"/other/\" ping=\"https://elsewhere.example/\">x</a></p>")]
    public void A_request_to_another_site_is_reported(string html) =>
        FoundOnly(FinishedCodes.ForeignRequest, Adding(html));

    [Theory]
    [InlineData("stylesheet")]
    [InlineData("preconnect")]
    public void A_head_link_that_asks_another_site_is_reported(string relation) =>
        FoundOnly(
            FinishedCodes.ForeignRequest,
            Replacing(
                "<link rel=\"icon\" href=\"data:,\">",
                $"<link rel=\"{relation}\" href=\"https://elsewhere.example/x\">"
            )
        );

    [Fact]
    public void A_page_whose_first_link_does_not_lead_to_main_is_reported() =>
        FoundOnly(FinishedCodes.NoSkipLink, Replacing("<a href=\"#main\">Skip to the answer</a>", ""));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("other/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("java&#10;script:alert(1)")]
    public void A_link_that_runs_something_or_begins_nowhere_is_reported(string address) =>
        FoundOnly(FinishedCodes.UnsafeLink, Adding($"<p><a href=\"{address}\">x</a></p>"));

    [Theory]
    [InlineData("<iframe title=\"x\"></iframe>")]
    [InlineData("<object></object>")]
    [InlineData("<embed>")]
    public void An_element_that_brings_another_page_in_is_reported(string html) =>
        FoundOnly(FinishedCodes.ForbiddenElement, Adding(html));

    [Theory]
    [InlineData("<base target=\"x\">")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"9\">")]
    public void A_head_element_that_moves_every_link_or_reader_is_reported(string html) =>
        FoundOnly(FinishedCodes.ForbiddenElement, Replacing("<link rel=\"icon\" href=\"data:,\">", html));

    [Theory]
    [InlineData("@import \"https://elsewhere.example/x.css\";")]
    [InlineData("body { background: url(//elsewhere.example/x.png) }")]
    [InlineData("@font-face { src: URL( 'http://elsewhere.example/x.woff2' ) }")]
    public void A_stylesheet_that_asks_another_site_is_reported_with_its_line(string css)
    {
        var found = Assert.Single(
            Check(With(h => h).File("/other.css", SiteEntryKind.Style, "/* first line */\n" + css))
        );
        Assert.Equal(
            (FinishedCodes.ForeignRequestOfStyle, "/other.css", 2),
            (found.Code, found.At.File.Path, found.At.Line)
        );
    }
}
