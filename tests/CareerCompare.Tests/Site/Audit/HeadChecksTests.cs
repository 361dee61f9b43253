using CareerCompare.Site.Audit;
using static CareerCompare.Tests.Site.Audit.GoodSite;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>What a page says of itself.</summary>
public sealed class HeadChecksTests
{
    [Fact]
    public void A_page_without_language_is_reported() =>
        FoundOnly(FinishedCodes.NoLanguage, Replacing(" lang=\"en-US\"", ""));

    [Theory]
    [InlineData("")]
    [InlineData("<title> </title>")]
    public void A_page_without_title_is_reported(string title) =>
        FoundOnly(FinishedCodes.NoTitle, Replacing("<title>Nurse or midwife?</title>", title));

    [Fact]
    public void A_page_without_description_is_reported() =>
        FoundOnly(
            FinishedCodes.NoDescription,
            Replacing("<meta name=\"description\" content=\"Two jobs, side by side.\">", "")
        );

    [Theory]
    [InlineData("")]
    [InlineData("<link rel=\"canonical\" href=\"https://careers.example/other/\">")]
    [InlineData("<link rel=\"canonical\" href=\"/page/\">")]
    public void A_canonical_address_that_is_not_the_pages_own_is_reported(string link) =>
        FoundOnly(
            FinishedCodes.WrongCanonical,
            Replacing("<link rel=\"canonical\" href=\"https://careers.example/page/\">", link)
        );

    [Theory]
    [InlineData("<meta property=\"og:type\" content=\"article\">", "")]
    [InlineData(
        "<meta property=\"og:title\" content=\"Nurse or midwife?\">",
        "<meta property=\"og:title\" content=\"\">"
    )]
    [InlineData(
        "<meta property=\"og:url\" content=\"https://careers.example/page/\">",
        "<meta property=\"og:url\" content=\"https://careers.example/\">"
    )]
    public void Words_for_sharing_that_lack_or_name_another_page_are_reported(string piece, string by) =>
        FoundOnly(FinishedCodes.WrongOpenGraph, Replacing(piece, by));

    [Fact]
    public void A_page_that_no_search_may_show_needs_no_canonical_address() =>
        Assert.Empty(
            Check(
                With(html =>
                    html.Replace(
                            "<link rel=\"canonical\" href=\"https://careers.example/page/\">",
                            "<meta name=\"robots\" content=\"noindex\">",
                            StringComparison.Ordinal
                        )
                        .Replace(
                            "<meta property=\"og:url\" content=\"https://careers.example/page/\">",
                            "",
                            StringComparison.Ordinal
                        )
                )
            )
        );
}
