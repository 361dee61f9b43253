using CareerCompare.Pages.Models;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Tests.Theme;

public class PayChartTests
{
    [Fact]
    public void Every_figure_of_a_bar_is_text_as_well()
    {
        var row = Rendered.Body(new PayRow { Model = SampleCharts.Row() });
        Assert.EndsWith(". Middle $63,100; from $47,000 to $88,000", Rendered.Words(row.QuerySelector("div")!));
        Assert.Equal(["63100", "47000", "88000"], row.QuerySelectorAll("data").Select(d => d.GetAttribute("value")));
    }

    [Fact]
    public void A_bar_stands_beside_its_source_date_label_and_whom_it_covers() =>
        Assert.StartsWith(
            "BLS, doctors’ offices, May 2025 Official source 1 Health services managers",
            Rendered.Words(Rendered.Body(new PayRow { Model = SampleCharts.Row() }).QuerySelector("div")!)
        );

    [Fact]
    public void A_capped_bar_says_or_more_and_ends_in_an_arrow()
    {
        var row = Rendered.Body(new PayRow { Model = SampleCharts.Capped() });
        Assert.EndsWith("to $239,200 or more", Rendered.Words(row.QuerySelector("div")!));
        Assert.NotNull(row.QuerySelector("svg svg path.r"));
        Assert.Contains("≥ $239k", row.QuerySelector("svg")!.TextContent);
    }

    [Fact]
    public void A_bar_with_a_known_end_has_no_arrow() =>
        Assert.Null(Rendered.Body(new PayRow { Model = SampleCharts.Row() }).QuerySelector("path"));

    [Fact]
    public void Without_a_range_there_is_a_dot_and_the_words_that_none_is_published()
    {
        var row = Rendered.Body(new PayRow { Model = SampleCharts.Row(low: null) });
        Assert.NotNull(row.QuerySelector("circle.p"));
        Assert.Null(row.QuerySelector("rect.r"));
        Assert.Contains("; no range published", row.TextContent);
    }

    [Fact]
    public void A_bracket_joins_the_lowest_and_the_highest_median_in_words_too()
    {
        var lane = Rendered.Body(new PayLane { Model = SampleCharts.Chart().Lanes[0] });
        Assert.Equal(3, lane.QuerySelectorAll("line.l").Length);
        Assert.Equal("Middle figures from $63,100 to $123,860", lane.QuerySelector("p.vh")!.TextContent);
    }

    [Fact]
    public void One_median_has_no_bracket() =>
        Assert.Null(Rendered.Body(new PayLane { Model = SampleCharts.Chart().Lanes[1] }).QuerySelector(".l"));

    [Fact]
    public void A_role_without_a_usable_figure_says_so()
    {
        var lane = SampleCharts.Chart().Lanes[0] with { Rows = [] };
        Assert.Contains(
            "No source that we can use gives its pay",
            Rendered.Body(new PayLane { Model = lane }).TextContent
        );
    }

    [Fact]
    public void The_second_role_is_drawn_in_its_own_way() =>
        Assert.NotNull(
            Rendered.Body(new PayLane { Model = SampleCharts.Chart().Lanes[1] }).QuerySelector(".lane.lb h3.b")
        );

    [Fact]
    public void No_drawing_scales_its_text_or_is_read_out()
    {
        var chart = Rendered.Body(new PayFigure { Model = SampleCharts.Chart(), LabelledBy = "pay-h" });
        Assert.Empty(chart.QuerySelectorAll("[viewBox]"));
        Assert.Equal(
            chart.QuerySelectorAll("svg").Length,
            chart.QuerySelectorAll("svg[aria-hidden=true], svg svg").Length
        );
    }

    [Fact]
    public void The_axis_shows_no_label_that_would_leave_a_phone()
    {
        var axis = Rendered.Body(new PayAxis { Model = SampleCharts.Chart().Scale });
        Assert.All(
            axis.QuerySelectorAll("text"),
            text =>
                Assert.True(
                    decimal.Parse(
                        text.GetAttribute("x")!.TrimEnd('%'),
                        System.Globalization.CultureInfo.InvariantCulture
                    ) < 88
                )
        );
    }

    [Fact]
    public void Both_lanes_share_one_grid()
    {
        var chart = Rendered.Body(new PayFigure { Model = SampleCharts.Chart(), LabelledBy = "pay-h" });
        Assert.Single(chart.QuerySelectorAll("#grid"));
        Assert.All(
            chart.QuerySelectorAll("svg.bar"),
            bar => Assert.Equal("#grid", bar.QuerySelector("use")!.GetAttribute("href"))
        );
        Assert.Equal([Seat.A, Seat.B], SampleCharts.Chart().Lanes.Select(l => l.Seat));
    }
}
