using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Models;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Theme;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Tests.Site.Pages;

public partial class PaySettingTests
{
    private static readonly string[] Columns = ["mean", "p10", "p25", "median", "p75", "p90"];

    [Fact]
    public void Every_figure_of_a_sector_equals_its_cell_in_the_data_file()
    {
        var checkedFigures = 0;
        foreach (var (page, document) in RealSite.Pages)
        foreach (var figure in document.QuerySelectorAll("[data-claim^='oews-industry/']"))
        {
            var cell = Cell(figure.GetAttribute("data-claim")!.Split('/'));
            Assert.True(
                cell.TrimStart('>', '=') == figure.GetAttribute("value"),
                $"{page}: {figure.OuterHtml} is not {cell}"
            );
            Assert.Equal(cell.StartsWith('>'), figure.TextContent.EndsWith("or more", StringComparison.Ordinal));
            checkedFigures++;
        }
        Assert.True(checkedFigures > 100, $"{checkedFigures} figures were checked");
    }

    [Fact]
    public void The_employer_nearest_to_the_role_leads_against_hospitals_and_all_together()
    {
        var says = Rendered.Words(RealSite.Pages["/roles/practice-manager/pay/"].QuerySelector("#settings p")!);
        Assert.StartsWith(
            "Doctors’ offices, the employers nearest to this job, pay health services managers $100,780",
            says,
            StringComparison.Ordinal
        );
        Assert.Contains("In hospitals it is more: $130,690.", says, StringComparison.Ordinal);
        Assert.Contains("All employers together: $117,960", says, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_employers_stand_in_order_of_their_part_of_the_jobs()
    {
        var says = RealSite
            .Pages["/roles/practice-manager/pay/"]
            .QuerySelectorAll("#settings p")
            .Single(p => p.TextContent.StartsWith("Where the jobs are", StringComparison.Ordinal));
        Assert.StartsWith("Where the jobs are (2024): hospitals 29%", Rendered.Words(says), StringComparison.Ordinal);
        Assert.Contains("; offices of physicians 14%; ", Rendered.Words(says), StringComparison.Ordinal);
        var parts = says.QuerySelectorAll("data")
            .Select(d => int.Parse(d.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(parts.OrderDescending(), parts);
    }

    [Fact]
    public void At_most_eight_sectors_are_shown_most_jobs_first_and_the_rest_are_counted()
    {
        var section = RealSite.Pages["/roles/practice-manager/pay/"].QuerySelector("#settings")!;
        var jobs = section
            .QuerySelectorAll(".jobs data")
            .Select(d => int.Parse(d.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(8, jobs.Count);
        Assert.Equal(jobs.OrderDescending(), jobs);
        Assert.Contains("Smaller sectors not shown: 7.", section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_establishments_are_counted_is_said_where_they_are_not_all_private()
    {
        var rows = RealSite
            .Pages["/roles/practice-manager/pay/"]
            .QuerySelectorAll("#settings .row")
            .Select(Rendered.Words)
            .ToList();
        Assert.Contains(
            rows,
            r =>
                r.StartsWith("Education", StringComparison.Ordinal)
                && r.Contains("private, state and local", StringComparison.Ordinal)
        );
        Assert.Contains(
            rows,
            r =>
                r.StartsWith("Retail trade", StringComparison.Ordinal)
                && !r.Contains("private", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_amount_beside_a_bar_is_a_figure_of_its_row()
    {
        foreach (var row in RealSite.Pages.Values.SelectMany(p => p.QuerySelectorAll("#settings .row")))
        {
            var amounts = row.QuerySelectorAll(
                    "data[data-claim*='/p10'], data[data-claim$='/median'], data[data-claim$='/p90']"
                )
                .Select(d => Thousands(d.GetAttribute("value")!))
                .ToHashSet();
            foreach (
                Match label in Label.Matches(string.Join(' ', row.QuerySelectorAll("text").Select(t => t.TextContent)))
            )
                Assert.Contains(label.Groups[1].Value, amounts);
        }
    }

    [Fact]
    public void A_capped_bar_ends_in_an_arrow_and_a_rough_one_is_hollow_and_says_so()
    {
        var row = Row(new Wage.Exactly(60_000), new Wage.AtLeast(239_200), rough: true);
        Assert.NotNull(row.QuerySelector("svg path"));
        Assert.NotNull(row.QuerySelector("rect.rough"));
        Assert.Contains("rough estimate", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("$239,200 or more", row.TextContent, StringComparison.Ordinal);
        var plain = Row(new Wage.Exactly(60_000), new Wage.Exactly(150_000), rough: false);
        Assert.Null(plain.QuerySelector("svg path, .rough"));
    }

    [Fact]
    public void A_range_with_an_end_that_is_not_released_has_no_bar()
    {
        var row = Row(new Wage.NotReleased(), new Wage.Exactly(150_000), rough: false);
        Assert.Null(row.QuerySelector("svg"));
        Assert.Contains("not released", row.TextContent, StringComparison.Ordinal);
    }

    private static IElement Row(Wage low, Wage high, bool rough)
    {
        Figure Cited(Wage wage) => Samples.Pay("oews/2024-05/11-9111/71/p10", wage);
        var bar = RangeBar.Of(low, new Wage.Exactly(100_000), high, PayScale.UpTo(250_000));
        return Rendered.Body(
            new SectorRow
            {
                Model = new PayBySector.Row(
                    "Arts and recreation",
                    null,
                    null,
                    Cited(low),
                    Cited(new Wage.Exactly(100_000)),
                    Cited(high),
                    rough,
                    bar
                ),
            }
        );
    }

    private static string Thousands(string value) =>
        FigureWords.Short(new Wage.Exactly(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    // After the class stand the jobs, then the wages, then the error.
    private static string Cell(string[] id)
    {
        var row = File.ReadLines(Path.Combine(Repository.Root, $"salary-data/oews-industry/{id[1]}.csv"))
            .Single(l =>
                l.StartsWith(id[2] + ",", StringComparison.Ordinal)
                && l.Contains($",{id[3]},", StringComparison.Ordinal)
            );
        var cells = row[(row.IndexOf($",{id[3]},", StringComparison.Ordinal) + id[3].Length + 2)..].Split(',');
        return id[4] == "employment" ? cells[0] : cells[1 + Array.IndexOf(Columns, id[4])];
    }

    [GeneratedRegex(@"(\$\d+k)")]
    private static partial Regex Label { get; }
}
