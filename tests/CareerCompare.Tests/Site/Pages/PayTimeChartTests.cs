using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>The chart of real medians on every page that has one.</summary>
public partial class PayTimeChartTests
{
    private static IEnumerable<(string Page, IElement Section, IElement Chart)> Charts =>
        RealSite
            .Pages.Select(p => (p.Key, p.Value.QuerySelector("#time"), p.Value.QuerySelector("#time svg.plot")))
            .Where(p => p.Item3 is not null)
            .Select(p => (p.Key, p.Item2!, p.Item3!));

    [Fact]
    public void Every_role_with_a_class_has_one() =>
        Assert.Equal(RealSite.Ledger.Roles.Values.Count(r => !r.Draft), Charts.Count());

    [Fact]
    public void No_line_crosses_the_change_of_method()
    {
        foreach (var (page, _, chart) in Charts)
        {
            var first = FirstYear(chart);
            foreach (var line in chart.QuerySelectorAll("polyline"))
            {
                var years = Points(line).Select(p => p.X + first).ToList();
                Assert.True(
                    years.TrueForAll(y => y < 2021) || years.TrueForAll(y => y >= 2021),
                    $"{page}: {line.OuterHtml}"
                );
                Assert.Equal(years.Order(), years);
            }
        }
    }

    [Fact]
    public void Every_row_of_the_table_is_a_point_of_the_chart()
    {
        foreach (var (page, section, chart) in Charts)
        {
            var groups = chart.QuerySelectorAll("g").ToList();
            var tables = section.QuerySelectorAll("table.pays").ToList();
            Assert.True(groups.Count <= tables.Count, page);
            foreach (var (group, table) in groups.Zip(tables))
                Assert.Equal(
                    table.QuerySelectorAll("tbody tr:not(.break)").Length,
                    group.QuerySelectorAll("polyline:not(.in)").Sum(l => Points(l).Count())
                );
        }
    }

    [Fact]
    public void A_higher_amount_stands_higher()
    {
        foreach (var (page, section, chart) in Charts)
        foreach (var (group, table) in chart.QuerySelectorAll("g").Zip(section.QuerySelectorAll("table.pays")))
        {
            var dollars = table
                .QuerySelectorAll("td:last-child data")
                .Select(d => decimal.Parse(d.GetAttribute("value")!, CultureInfo.InvariantCulture))
                .Reverse();
            var heights = group.QuerySelectorAll("polyline:not(.in)").SelectMany(l => Points(l).Select(p => p.Y));
            var sorted = dollars.Zip(heights).OrderBy(p => p.First).ToList();
            for (var i = 1; i < sorted.Count; i++)
                Assert.True(
                    sorted[i].Second <= sorted[i - 1].Second,
                    $"{page}: {sorted[i]} is drawn below {sorted[i - 1]}"
                );
        }
    }

    [Fact]
    public void Every_number_in_the_chart_and_in_its_words_stands_in_the_section()
    {
        foreach (var (page, section, chart) in Charts)
        {
            var said = section.QuerySelectorAll("data").Select(d => d.TextContent).ToHashSet();
            var texts = chart
                .QuerySelectorAll("text")
                .Select(t => t.TextContent)
                .Append(chart.QuerySelector("desc")!.TextContent);
            foreach (Match number in texts.SelectMany(t => Number.Matches(t)))
                if (!number.Value.EndsWith('k'))
                    Assert.True(
                        said.Contains(number.Value.Replace("about ", "", StringComparison.Ordinal)),
                        $"{page}: {number.Value} stands only in the chart"
                    );
        }
    }

    [Fact]
    public void The_words_of_the_chart_name_its_ends_and_its_lowest_and_highest_year()
    {
        var words = Charts
            .Single(c => c.Page == "/roles/practice-manager/pay/")
            .Chart.QuerySelector("desc")!
            .TextContent;
        Assert.StartsWith(
            "Health services managers: about $124,200 in 2010, lowest, about $122,900 in 2011, about $130,700 in 2020; about $121,000 in 2021, lowest, about $115,300 in 2022, $123,860 in 2025.",
            words,
            StringComparison.Ordinal
        );
        Assert.EndsWith("No line crosses a change of counting.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_drawing_keeps_the_size_of_its_text_on_every_screen()
    {
        foreach (var (page, section, _) in Charts)
        foreach (
            var picture in section.ParentElement!.QuerySelectorAll(
                "#time svg[role=img], #settings svg.bar, #settings svg.axis"
            )
        )
        {
            Assert.False(picture.HasAttribute("viewBox"), page);
            Assert.Empty(picture.QuerySelectorAll("[style]"));
            Assert.Empty(picture.QuerySelectorAll("svg[viewBox] text"));
        }
        foreach (
            Match size in new DefaultTheme().Files.SelectMany(f =>
                FontSize.Matches(System.Text.Encoding.UTF8.GetString(f.Bytes.Span))
            )
        )
            Assert.True(decimal.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) >= 12, size.Value);
    }

    private static int FirstYear(IElement chart) =>
        chart.QuerySelectorAll("text.mid").Select(t => int.Parse(t.TextContent, CultureInfo.InvariantCulture)).Min();

    private static IEnumerable<(int X, decimal Y)> Points(IElement line) =>
        line.GetAttribute("points")!
            .Split(' ')
            .Select(p => p.Split(','))
            .Select(p =>
                (int.Parse(p[0], CultureInfo.InvariantCulture), decimal.Parse(p[1], CultureInfo.InvariantCulture))
            );

    [GeneratedRegex(@"(?:about )?\$\d[\d,]*k?|\d+\.\d+%")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"font-size:\s*([\d.]+)px")]
    private static partial Regex FontSize { get; }
}
