using CareerCompare.Core.Claims;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Tests.Theme;

public class SentenceTests
{
    [Fact]
    public void A_figure_stands_in_one_piece_with_its_label_and_number_and_the_mark_after_them()
    {
        var body = Rendered.Body(
            Of(
                new Line.Words("Nearer "),
                new Line.Amount(Samples.Pay("F192", 63_100), Mark: "."),
                new Line.Words(" So be it.")
            )
        );
        var piece = body.QuerySelector("span.f")!;
        Assert.Equal("$63,100 Self-reported source 1.", piece.TextContent);
        Assert.Equal("63100", piece.QuerySelector("data")!.GetAttribute("value"));
        Assert.Equal("F192", piece.QuerySelector("data")!.GetAttribute("data-claim"));
        Assert.Equal("#s1", piece.QuerySelector("a.c.s")!.GetAttribute("href"));
        Assert.Equal("Nearer $63,100 Self-reported source 1. So be it.", body.TextContent);
    }

    [Fact]
    public void A_mark_after_a_list_of_numbers_stands_with_the_list() =>
        Assert.Equal(
            "Not confirmed source 1, 2).",
            Rendered
                .Body(
                    Of(new Line.Cite(Samples.Note(DoubtLabel.NotConfirmed, 1, 2), ")."), new Line.Words(" So be it."))
                )
                .QuerySelector("span.cs")!
                .TextContent
        );

    [Fact]
    public void A_figure_whose_note_serves_several_has_none_of_its_own() =>
        Assert.Null(
            Rendered.Body(Of(new Line.Amount(Samples.Pay("F192", 63_100), WithNote: false))).QuerySelector("a")
        );

    [Fact]
    public void A_capped_figure_says_or_more() =>
        Assert.Equal(
            "$239,200 or more",
            Rendered.Body(Of(new Line.Amount(Samples.Pay("x", new Wage.AtLeast(239_200)), WithNote: false))).TextContent
        );

    [Fact]
    public void A_figure_that_is_not_released_is_words_and_no_number()
    {
        var body = Rendered.Body(Of(new Line.Amount(Samples.Pay("x", new Wage.NotReleased()), WithNote: false)));
        Assert.Equal("not released", body.TextContent);
        Assert.Null(body.QuerySelector("data"));
    }

    [Fact]
    public void A_second_source_with_the_same_label_is_a_number_that_says_what_it_is()
    {
        var links = Rendered.Body(Of(new Line.Cite(Samples.Note(DoubtLabel.NotConfirmed, 1, 2)))).QuerySelectorAll("a");
        Assert.Equal(["Not confirmed source 1", "2"], links.Select(a => a.TextContent));
        Assert.Equal("source 2", links[1].GetAttribute("aria-label"));
        Assert.Equal("#s2", links[1].GetAttribute("href"));
    }

    [Theory]
    [InlineData("It says so", "It says so Official source 1")]
    [InlineData("It says so ", "It says so Official source 1")]
    [InlineData("(", "(Official source 1")]
    public void A_label_never_sticks_to_the_word_before_it(string before, string expected) =>
        Assert.Equal(
            expected,
            Rendered.Body(Of(new Line.Words(before), new Line.Cite(Samples.Note(DoubtLabel.Official, 2)))).TextContent
        );

    [Fact]
    public void Where_the_sources_are_on_another_page_a_label_has_no_number_and_leads_there()
    {
        var part = new Sentence
        {
            Model = new([new Line.Cite(Samples.Note(DoubtLabel.Official, 2))]),
            Elsewhere = SitePath.Compare,
        };
        var link = Rendered.Body(part).QuerySelector("a")!;
        Assert.Equal("Official", link.TextContent);
        Assert.Equal("/compare/#sources", link.GetAttribute("href"));
    }

    [Fact]
    public void A_word_is_explained_where_the_page_prints_it_first_whatever_was_composed_first()
    {
        var word = MadeIds.Id<GlossaryEntry>("median");
        var later = new Line([new Line.Term("the middle, again", word)]);
        var first = new Line([
            new Line.Term("the middle", word),
            new Line.Words(" and "),
            new Line.Term("the middle too", word),
        ]);
        var body = Rendered.Body(new InOrder { Model = [first, later] });
        Assert.Equal("the middle", Assert.Single(body.QuerySelectorAll("a")).TextContent);
        Assert.Equal("/glossary/#median", body.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("the middle and the middle toothe middle, again", body.TextContent);
    }

    [Fact]
    public void Each_word_is_explained_once_and_on_each_page_anew()
    {
        Line.Part[] two =
        [
            new Line.Term("a", MadeIds.Id<GlossaryEntry>("a")),
            new Line.Term("b", MadeIds.Id<GlossaryEntry>("b")),
        ];
        foreach (var _ in (int[])[1, 2])
            Assert.Equal(2, Rendered.Body(Of(two)).QuerySelectorAll("a").Length);
    }

    private sealed class InOrder : HtmlPart<IReadOnlyList<Line>>
    {
        public override Task ExecuteAsync()
        {
            foreach (var line in Model)
                Write(new Sentence { Model = line });
            return Task.CompletedTask;
        }
    }

    private static Sentence Of(params Line.Part[] parts) => new() { Model = new(parts) };
}
