using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CareerCompare.Tests.Fixtures;

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
        Assert.Contains(
            "The smallest employers may follow software testers",
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
    public void Two_classes_that_share_no_sector_are_drawn_across_all_employers_alone()
    {
        Assert.Contains(
            "All employers, May 2025",
            Ranges("/compare/general-manager-vs-test-lead/pay/"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            " only, ",
            Ranges("/compare/general-manager-vs-test-lead/pay/"),
            StringComparison.Ordinal
        );
    }

    /// <summary>Both have figures for finance and insurance, but one class is of all other jobs.</summary>
    [Theory]
    [InlineData("/compare/release-manager-vs-test-lead/pay/")]
    [InlineData("/compare/general-manager-vs-project-manager/pay/")]
    public void A_class_of_all_other_jobs_is_drawn_against_none(string address) =>
        Assert.DoesNotContain("All employers, May 2025", Ranges(address), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_contents_leads_to_sources_only_where_there_are_some() =>
        Assert.DoesNotContain("href=\"#sources\"", SoftwareSite.Pages["/titles/"], StringComparison.Ordinal);

    [Fact]
    public void A_class_that_no_projection_has_is_not_said_to_be_that_of_the_other_job()
    {
        var outlook = new HtmlParser()
            .ParseDocument(SoftwareSite.Pages["/compare/general-manager-vs-project-manager/"])
            .QuerySelector("#outlook")!
            .TextContent;
        Assert.DoesNotContain("Both jobs fall into this group", outlook, StringComparison.Ordinal);
        Assert.Contains("For managers of no other group we have no such figure.", outlook, StringComparison.Ordinal);
    }

    [GeneratedRegex("practice|doctors?\\b|physician|hospital|medical|dental", RegexOptions.IgnoreCase)]
    private static partial Regex HealthCare { get; }

    private static string Ranges(string address) =>
        string.Join(
            '\n',
            new HtmlParser()
                .ParseDocument(SoftwareSite.Pages[address])
                .QuerySelectorAll("figure, figcaption, caption, h3")
                .Select(f => f.TextContent)
        );
}
