using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Theme;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Tests.Theme;

public class SharedPartsTests
{
    [Fact]
    public void A_cell_that_no_source_fills_says_so()
    {
        var table = Table();
        Assert.Equal(
            ["Fast and high strongly", "Not in our sources"],
            table.QuerySelectorAll("td").Skip(1).Select(c => c.TextContent)
        );
    }

    [Fact]
    public void A_table_of_two_lanes_has_a_head_for_each_column_and_row()
    {
        var table = Table();
        Assert.Equal(
            ["Practice manager", "Office manager"],
            table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent)
        );
        Assert.Equal(["Pressure"], table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
        Assert.Equal("life-h", table.QuerySelector("table")!.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void A_source_says_what_its_publisher_sells()
    {
        var list = Rendered.Body(Citation(1, 2));
        Assert.Equal("The publisher sells a healthcare MBA.", list.QuerySelector("#s2 b")!.TextContent);
        Assert.Null(list.QuerySelector("#s1 b"));
        Assert.Equal("/sources/another-source/", list.QuerySelector("#s2 a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_source_has_the_number_of_its_place_among_those_that_a_reader_meets()
    {
        var page = Rendered.Body(Citation(3, 1, 3, 2, 1));
        Assert.Equal(["1", "2", "1", "3", "2"], page.QuerySelectorAll("a.c").Select(a => a.GetAttribute("href")![2..]));
        Assert.Equal(
            ["/sources/a-third-source/", "/sources/a-source/", "/sources/another-source/"],
            page.QuerySelectorAll("ol.src a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_part_that_is_written_again_counts_from_one_again()
    {
        var page = Citation(2, 1);
        Assert.Equal(Rendered.Text(page), Rendered.Text(page));
    }

    [Fact]
    public void A_note_of_another_page_gives_no_number_here()
    {
        Line line = new([new Line.Cite(Samples.Note(DoubtLabel.Official, 2))]);
        var page = Rendered.Body(
            new Parts { Of = [new Sentence { Model = line, Elsewhere = SitePath.Compare }, .. Notes(1), List] }
        );
        Assert.Equal(["#s1"], page.QuerySelectorAll("a[href^='#s']").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/sources/a-source/"], page.QuerySelectorAll("ol.src a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void What_a_licence_asks_for_stands_once_below_the_sources()
    {
        var list = Rendered.Body(Citation(1, 2, 3));
        Assert.Equal(
            ["This page includes information from an article."],
            list.QuerySelectorAll("ol + p").Select(p => p.TextContent)
        );
        Assert.Single(list.QuerySelectorAll("p"));
    }

    [Fact]
    public void A_point_whose_text_runs_on_gets_no_full_stop()
    {
        OpenPoint[] points =
        [
            new("Degree", Line.Plain("One article says so.")),
            new("Duties", Line.Plain("come from articles.")),
            new("Who earns more?", Line.Plain("It flips.")),
        ];
        Assert.Equal(
            ["Degree.", "Duties", "Who earns more?"],
            Rendered.Body(new OpenPoints { Model = points }).QuerySelectorAll("b").Select(b => b.TextContent)
        );
    }

    [Fact]
    public void A_section_without_anything_to_show_is_left_out_of_the_contents()
    {
        var contents = Rendered.Body(
            new Contents { Model = [new Section("pay", "Pay"), new Section("life", "Life") { Shown = false }] }
        );
        Assert.Equal(["#pay"], contents.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_section_can_be_linked_from_its_head_and_its_name_stays_clean()
    {
        var head = Rendered.Body(new SectionHead { Model = new("pay", "Pay", "What might I earn?") });
        Assert.Equal("Pay What might I earn?", head.QuerySelector("h2#pay-h")!.TextContent);
        Assert.Equal("Link to Pay", head.QuerySelector("a[href='#pay']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_draft_is_marked() =>
        Assert.Contains(
            "written by no one yet",
            Rendered.Body(new DraftMark { Model = [Samples.A(draft: true)] }).TextContent
        );

    [Fact]
    public void What_is_no_draft_is_not_marked() =>
        Assert.Equal("", Rendered.Body(new DraftMark { Model = [Samples.A()] }).TextContent);

    [Fact]
    public void A_page_says_how_to_cite_it_and_where_to_report_an_error()
    {
        var use = Rendered.Body(
            new PageUse
            {
                Model = Samples.Head(SitePath.Roles, "Roles"),
                Reviewed = Samples.Reviewed,
                PrintsOn = "two pages",
            }
        );
        Assert.Contains("It prints on two pages.", use.TextContent);
        Assert.Contains(
            "“Roles”, CareerCompare, checked November 21, 2026, careercompare.example/roles/",
            use.TextContent
        );
        Assert.Equal("https://reports.careercompare.example/", use.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_label_draws_its_circle_by_its_class() =>
        Assert.Equal(
            ["c o", "c s", "c n"],
            Enum.GetValues<DoubtLabel>()
                .Select(label =>
                    Rendered.Body(new NoteLabel { Model = Samples.Note(label, 1) }).QuerySelector("a")!.ClassName
                )
        );

    private static SourceList List => new() { Model = Samples.Head(SitePath.Roles, "Roles") };

    private static IEnumerable<HtmlPart> Notes(params int[] sources) =>
        sources.Select(n => new NoteLabel { Model = Samples.Note(DoubtLabel.SelfReported, n) });

    /// <summary>Notes of these sources, and the list of them.</summary>
    private static Parts Citation(params int[] sources) => new() { Of = [.. Notes(sources), List] };

    /// <summary>As a page writes them, one after the other.</summary>
    private sealed class Parts : HtmlPart
    {
        public required IReadOnlyList<HtmlPart> Of { get; init; }

        public override Task ExecuteAsync()
        {
            foreach (var part in Of)
                Write(part);
            return Task.CompletedTask;
        }
    }

    private static AngleSharp.Dom.IElement Table() =>
        Rendered.Body(
            new Facts
            {
                Model = new([new("Pressure", Samples.F("Fast and high"), Fact.NotKnown)], null),
                A = Samples.A(),
                B = Samples.B(),
                LabelledBy = "life-h",
            }
        );
}
