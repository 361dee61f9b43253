using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.Theme;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class LineWriterTests
{
    private readonly LineWriter line = new SiteInputs(RealSite.Ledger, new DefaultTheme()).Line();

    [Fact]
    public void A_note_takes_the_marks_after_it() =>
        Assert.Equal(
            [new Line.Cite(Official, ")."), new Line.Words(" More.")],
            line.Cite(Official).Say("). More.").Done().Parts
        );

    [Fact]
    public void A_figure_takes_the_mark_after_its_note() =>
        Assert.Equal(
            ",",
            Assert
                .IsType<Line.Amount>(line.Add(new Line.Amount(Samples.Pay("x", 1))).Say(", or so").Done().Parts[0])
                .Mark
        );

    [Fact]
    public void A_figure_without_a_note_is_text_to_which_a_mark_sticks_by_itself() =>
        Assert.Equal(
            new Line.Words(", or so"),
            line.Add(new Line.Amount(Samples.Pay("x", 1), WithNote: false)).Say(", or so").Done().Parts[1]
        );

    [Fact]
    public void Words_keep_their_marks() =>
        Assert.Equal([new Line.Words("So"), new Line.Words(". More.")], line.Say("So").Say(". More.").Done().Parts);

    [Fact]
    public void No_note_of_the_site_is_followed_by_a_mark_of_its_own() =>
        Assert.Empty(
            from page in RealSite.Pages
            from note in page.Value.QuerySelectorAll("td .c, .f .c")
            let block = note.Closest(".f") ?? note.Closest(".cs") ?? note
            where block.NextSibling is IText { Data: ['.' or ',' or ';' or ':' or ')', ..] }
            select $"{page.Key}: {block.ParentElement!.TextContent}"
        );

    [Fact]
    public void A_mark_alone_leaves_nothing_between_two_notes() =>
        Assert.Equal(
            [new Line.Cite(Official, ","), new Line.Cite(Official)],
            line.Cite(Official).Say(",").Cite(Official).Done().Parts
        );

    private static Note Official { get; } = Samples.Note(DoubtLabel.Official, 2);
}
