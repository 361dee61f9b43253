using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Models;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class GapsByYearTests
{
    private const string Path = "/compare/operations-manager-vs-practice-manager/pay/";

    [Fact]
    public void Each_bar_starts_at_the_middle_and_the_longest_is_the_widest_gap()
    {
        var chart = GapsByYear.Of(
            "",
            "",
            [
                new(2025, CellOrder.B, 20_000, "$20k", false),
                new(2024, CellOrder.A, 10_000, "$10k", false),
                new(2023, CellOrder.Even, 100, "even", true),
                new(2020, CellOrder.Unknown, null, "not known", false),
            ]
        );
        Assert.Equal(
            [(50m, 26m), (37m, 13m), (50m, 0m), (50m, 0m)],
            chart.Rows.Select(r => (r.From.Percent, r.Width.Percent))
        );
    }

    [Fact]
    public void A_break_makes_room_for_its_line_between_two_years()
    {
        var chart = GapsByYear.Of("", "", [new(2021, CellOrder.B, 1, "", true), new(2020, CellOrder.B, 1, "", false)]);
        Assert.Equal(20m + 26m, chart.Rows[1].Top);
        Assert.InRange(chart.Rows[0].CutAt!.Value, 20m, 46m);
        Assert.Null(chart.Rows[1].CutAt);
    }

    [Fact]
    public void Every_label_of_the_drawing_stands_in_the_middle_column_of_the_table_below_and_in_its_description()
    {
        var section = RealSite.Pages[Path].QuerySelector("#grid")!;
        var table = section
            .QuerySelectorAll("tbody tr:not(.break)")
            .ToDictionary(r => r.Children[0].TextContent, r => Rendered.Words(r.Children[3]));
        var texts = section.QuerySelectorAll("svg.gaps text").Select(t => t.TextContent.Trim()).ToList();
        var years = texts.Where(t => t.Length == 4 && t[0] == '2').ToList();
        Assert.Equal(table.Keys, years);
        var description = section.QuerySelector("svg.gaps desc")!.TextContent;
        foreach (var year in years)
        {
            var label = texts[texts.IndexOf(year) + 1];
            Assert.EndsWith(
                label[(label.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                table[year],
                StringComparison.Ordinal
            );
            Assert.Contains($"{year}: ", description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_cut_stands_where_the_table_has_its_break()
    {
        var section = RealSite.Pages[Path].QuerySelector("#grid")!;
        Assert.Equal(section.QuerySelectorAll("tr.break").Length, section.QuerySelectorAll("svg.gaps line.cut").Length);
    }
}
