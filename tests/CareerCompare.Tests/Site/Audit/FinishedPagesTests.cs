using System.Security.Cryptography;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>The walk over all pages.</summary>
public sealed class FinishedPagesTests
{
    [Fact]
    public void A_good_page_has_no_mistake() => Assert.Empty(GoodSite.Check(GoodSite.With(html => html)));

    [Fact]
    public void A_mistake_names_the_line_and_the_tag()
    {
        var at = Assert.Single(GoodSite.Adding("<p>text <img src=\"/site.0123456789ab.css\"></p>")).At;
        Assert.Equal("<img src=\"/site.0123456789ab.css\">", at.File.Line(at.Line).Substring(at.Column - 1, at.Length));
    }

    /// <summary>What holds several answers may have some more than what holds one.</summary>
    [Theory]
    [InlineData("/compare/a-vs-b/", 20_000)]
    [InlineData("/roles/a/", 20_000)]
    [InlineData("/places/a/", 20_000)]
    [InlineData("/compare/", 14_000)]
    [InlineData("/decide/", 14_000)]
    [InlineData("/roles/a/pay/", 14_000)]
    [InlineData("/places/", 14_000)]
    [InlineData("/guides/long/", 14_000)]
    public void A_page_that_is_too_heavy_for_its_kind_is_reported(string address, int most)
    {
        Assert.Empty(With(most - 4_000));
        Assert.Equal(FinishedCodes.TooHeavy, Assert.Single(With(most + 500)).Code);

        // Random letters do not compress.
        IEnumerable<Diagnostic> With(int bytes) =>
            GoodSite.Replacing(
                "</section>",
                $"<p>{Convert.ToHexString(RandomNumberGenerator.GetBytes(bytes))}</p></section>",
                address
            );
    }

    [Theory]
    [InlineData("<p>It is <a href=\"/other/#more\">here</a> now.</p>", 0)]
    [InlineData("<p>It is <a href=\"/other/#more\">here</a> or <a href=\"/\">there</a>.</p>", 2)]
    [InlineData("<p>It is <a href=\"/\">elsewhere</a>.</p>", 2)]
    public void Only_a_page_whose_one_link_leads_to_another_may_name_that_one_as_canonical(string main, int mistakes) =>
        Assert.Equal(
            mistakes,
            GoodSite
                .Check(
                    GoodSite.With(html =>
                    {
                        var moved = html.Replace(
                            $"{GoodSite.Origin}/page/",
                            $"{GoodSite.Origin}/other/",
                            StringComparison.Ordinal
                        );
                        var start = moved.IndexOf("<section", StringComparison.Ordinal);
                        var end = moved.IndexOf("</section>", StringComparison.Ordinal) + "</section>".Length;
                        return moved[..start] + main + moved[end..];
                    })
                )
                .Count
        );

    [Fact]
    public void The_heaviest_comparison_is_named_with_its_styles()
    {
        var site = GoodSite.With(html => html, "/compare/a-vs-b/");
        var report = FinishedPages.Check(site.Catalog, GoodSite.Origin, new DiagnosticLog(), new PublishCount());
        Assert.Equal("/compare/a-vs-b/", report.Heaviest?.Page.Text);
        var withoutStyles = FinishedPages.Check(
            GoodSite
                .With(
                    h =>
                        h.Replace(
                            "<link rel=\"stylesheet\" href=\"/site.0123456789ab.css\">",
                            "",
                            StringComparison.Ordinal
                        ),
                    "/compare/a-vs-b/"
                )
                .Catalog,
            GoodSite.Origin,
            new DiagnosticLog(),
            new PublishCount()
        );
        Assert.True(report.Heaviest!.Bytes > withoutStyles.Heaviest!.Bytes);
    }

    [Fact]
    public void Two_entries_in_one_file_are_reported() =>
        Assert.Contains(
            GoodSite.Check(GoodSite.With(h => h).Page("/page/", GoodSite.Page("/page/"))),
            d => d.Code == PublishingCodes.SameAddressTwice
        );

    [Fact]
    public void Pages_and_bytes_are_counted()
    {
        PublishCount count = new();
        FinishedPages.Check(GoodSite.With(h => h).Catalog, GoodSite.Origin, new DiagnosticLog(), count);
        Assert.Equal((3, 5), (count.Pages, count.Files));
        Assert.True(count.Bytes > 3000);
    }

    [Fact]
    public void A_page_that_throws_is_the_programs_fault_and_is_not_hidden() =>
        Assert.ThrowsAny<Exception>(() =>
            GoodSite.Check(
                new TinySite().Add(
                    SitePath.Home.Text,
                    SiteEntryKind.Page,
                    _ => throw new InvalidOperationException("bug")
                )
            )
        );
}
