using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What the pages of another field say, where little is known.</summary>
public partial class OtherFieldTests
{
    [Fact]
    public void Pages_of_another_field_say_nothing_of_health_care_nor_count_articles_that_there_are_not()
    {
        Assert.Empty(SoftwareSite.Pages.Where(p => HealthCare.IsMatch(p.Value)).Select(p => p.Key));
        Assert.Contains("<h1>What articles got wrong</h1>", SoftwareSite.Pages["/articles/"], StringComparison.Ordinal);
        Assert.Contains(
            "Tell it by staff, budget, boss and hiring",
            SoftwareSite.Pages["/roles/release-manager/"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_of_another_field_has_pages_of_every_family_that_it_has_content_for()
    {
        foreach (
            var address in (string[])
                [
                    "/",
                    "/compare/",
                    "/compare/general-manager-vs-test-lead/",
                    "/compare/general-manager-vs-test-lead/pay/",
                    "/roles/",
                    "/roles/build-engineer/",
                    "/roles/build-engineer/pay/",
                    "/roles/release-manager/pay/vermont/",
                    "/roles/release-manager/interview/",
                    "/roles/scrum-master/",
                    "/titles/",
                    "/titles/software/",
                    "/titles/top-management/",
                    "/paths/",
                    "/decide/",
                    "/sources/",
                    "/a-z/",
                    "/certifications/",
                    "/guides/",
                    "/method/",
                ]
        )
            Assert.True(SoftwareSite.Pages.ContainsKey(address), address);
    }

    [Fact]
    public void Where_no_kind_of_employer_is_known_all_of_them_together_are_the_only_rung()
    {
        var page = new HtmlParser().ParseDocument(SoftwareSite.Pages["/compare/general-manager-vs-test-lead/"]);
        Assert.Equal("all", Assert.Single(page.QuerySelectorAll(".ladder .row")).GetAttribute("data-employer"));
        Assert.Contains(
            "At all employers together half of ",
            Rendered.Words(page.QuerySelector(".lead")!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_of_contents_leads_to_sources_only_where_there_are_some() =>
        Assert.All(
            SoftwareSite.Pages.Where(p => p.Value.Contains("href=\"#sources\"", StringComparison.Ordinal)),
            p => Assert.Contains("id=\"sources\"", p.Value, StringComparison.Ordinal)
        );

    [Fact]
    public void A_class_that_no_projection_has_is_not_said_to_be_that_of_the_other_job()
    {
        var outlook = new HtmlParser()
            .ParseDocument(SoftwareSite.Pages["/compare/general-manager-vs-project-manager/"])
            .QuerySelector("#outlook")!
            .TextContent;
        Assert.DoesNotContain("Both jobs fall into this group", outlook, StringComparison.Ordinal);
    }

    [GeneratedRegex("practice|doctors?\\b|physician|hospital|medical|dental", RegexOptions.IgnoreCase)]
    private static partial Regex HealthCare { get; }
}
