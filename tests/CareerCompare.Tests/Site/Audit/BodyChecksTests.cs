using CareerCompare.Site.Audit;
using static CareerCompare.Tests.Site.Audit.GoodSite;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>What stands on a page.</summary>
public sealed class BodyChecksTests
{
    [Theory]
    [InlineData("<div><p>never closed</p>")]
    [InlineData("<p>closed twice</p></div>")]
    [InlineData("<p><b>crossed</p>")]
    [InlineData("<p class=\"a\" class=\"b\">an attribute twice</p>")]
    [InlineData("<p><div>a block in a paragraph</div></p>")]
    public void Html_that_a_browser_would_mend_is_reported(string html) =>
        FoundOnly(FinishedCodes.BrokenHtml, Adding(html));

    [Fact]
    public void A_page_without_h1_is_reported() =>
        FoundOnly(FinishedCodes.NotOneTitleHeading, Replacing("<h1>Nurse or midwife?</h1>", ""));

    [Fact]
    public void A_second_h1_is_reported() => FoundOnly(FinishedCodes.NotOneTitleHeading, Adding("<h1>Again</h1>"));

    [Fact]
    public void A_heading_that_skips_a_level_is_reported() =>
        FoundOnly(FinishedCodes.HeadingOutOfOrder, Adding("<h4>Deep</h4>"));

    [Fact]
    public void A_heading_may_go_up_by_any_number_of_levels() => Assert.Empty(Adding("<h3>a</h3><h4>b</h4><h2>c</h2>"));

    [Fact]
    public void An_empty_heading_is_reported() => FoundOnly(FinishedCodes.HeadingOutOfOrder, Adding("<h2> </h2>"));

    [Fact]
    public void An_id_that_stands_twice_is_reported() =>
        FoundOnly(FinishedCodes.SameIdTwice, Adding("<p id=\"pay\">again</p>"));

    [Fact]
    public void An_event_handler_is_reported() =>
        FoundOnly(FinishedCodes.EventHandler, Adding("<p onclick=\"alert(1)\">x</p>"));

    [Theory]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<svg aria-hidden=\"true\"><path style=\"fill: red\" d=\"M0 0\"/></svg>")]
    public void An_inline_style_is_reported(string html) => FoundOnly(FinishedCodes.InlineStyle, Adding(html));

    [Theory]
    [InlineData("<img src=\"/other/\">")]
    [InlineData("<svg height=\"9\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg role=\"img\" aria-label=\" \"><path d=\"M0 0\"/></svg>")]
    [InlineData("<div role=\"img\"></div>")]
    public void A_picture_without_words_is_reported(string html) =>
        FoundOnly(FinishedCodes.PictureWithoutWords, Adding(html));

    [Theory]
    [InlineData("<svg role=\"img\"><title>a bar</title><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg role=\"img\" aria-labelledby=\"pay-h\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<p aria-hidden=\"true\"><svg><path d=\"M0 0\"/></svg></p>")]
    [InlineData("<img alt=\"\" src=\"/other/\">")]
    public void A_picture_with_words_or_hidden_is_fine(string html) => Assert.Empty(Adding(html));

    [Fact]
    public void A_second_main_is_reported() =>
        FoundOnly(FinishedCodes.NotOneMain, Replacing("</main>", "</main><main></main>"));

    [Fact]
    public void A_page_without_main_is_reported() =>
        FoundOnly(
            FinishedCodes.NotOneMain,
            Check(
                With(html =>
                    html.Replace("<main", "<div", StringComparison.Ordinal)
                        .Replace("</main>", "</div>", StringComparison.Ordinal)
                )
            )
        );

    [Theory]
    [InlineData("<data value=\"93600\">$93,600</data>")]
    [InlineData("<data data-claim=\"nurse.pay.bls\">$93,600</data>")]
    public void A_figure_without_value_or_claim_is_reported(string html) =>
        FoundOnly(FinishedCodes.FigureWithoutClaim, Adding($"<p>{html}</p>"));
}
