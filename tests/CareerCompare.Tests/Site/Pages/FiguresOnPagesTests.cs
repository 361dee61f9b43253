using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Core.Figures;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What stands on the pages against the files it came from, read here without the program's own loader.</summary>
public partial class FiguresOnPagesTests
{
    [Fact]
    public void Every_official_wage_on_every_page_equals_its_cell_in_the_data_file()
    {
        var checkedFigures = 0;
        foreach (var (page, figure) in Figures("oews/"))
        {
            var parts = figure.GetAttribute("data-claim")!.Split('/');
            // Those of an industry, and what the workbook has not, stand in the tables of the release.
            if (parts[^1].StartsWith("share-of-", StringComparison.Ordinal))
                continue; // computed of two cells: another test
            var cell = parts switch
            {
                // Of the release before the newest its means are held and nothing else.
                [_, var release, var soc, var industry, "mean"] when !HasRelease(release) => Cell(
                    "salary-data/oews-industry-means.csv",
                    row => row[0] == release && row[1] == industry && row[2] == soc,
                    "mean"
                ),
                [_, var release, var soc, var industry, var what] => Released(release, soc, industry, what),
                [_, var release, var soc, "mean" or "p10" or "p25" or "median" or "p75" or "p90" or "employment"] =>
                    Cell($"salary-data/oews/{release}.csv", row => row[0] == soc, parts[3]),
                [_, var release, var soc, var what] => Released(release, soc, "000000", what),
                _ => throw new InvalidOperationException(figure.OuterHtml),
            };
            AssertSame(cell, figure, page);
            checkedFigures++;
        }
        Assert.True(checkedFigures > 300, $"{checkedFigures} figures were checked");
    }

    private static bool HasRelease(string release) =>
        Directory.Exists(Path.Combine(Repository.Root, "salary-data", "oews-release", release));

    private static string Released(string release, string soc, string industry, string what) =>
        Cell(
            $"salary-data/oews-release/{release}/{soc}.csv",
            row => row[0] == "0000000" && row[1] == industry,
            what.EndsWith("-hourly", StringComparison.Ordinal) ? "hourly-" + what[..^"-hourly".Length]
                : what == "mean-error" ? "mean-error-percent"
                : what
        );

    [Fact]
    public void Every_projection_on_every_page_equals_its_cell_in_the_data_file()
    {
        var checkedFigures = 0;
        foreach (var (page, figure) in Figures("projection/"))
        {
            var parts = figure.GetAttribute("data-claim")!.Split('/');
            // It is worked out of two cells, and its own test does that again.
            if (parts[3] == "new-jobs")
                continue;
            var cell = Cell(
                $"salary-data/projections-{parts[1]}.csv",
                row => row[0] == parts[2],
                parts[3] switch
                {
                    "jobs-base" => "jobs-from",
                    "jobs-target" => "jobs-to",
                    var same => same,
                }
            );
            var value = decimal.Parse(cell, CultureInfo.InvariantCulture) * (parts[3] == "change-percent" ? 1 : 1000);
            Assert.True(
                value == decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture),
                $"{page}: {figure.OuterHtml} is not {value}"
            );
            checkedFigures++;
        }
        Assert.True(checkedFigures > 30, $"{checkedFigures} figures were checked");
    }

    [Fact]
    public void Every_wage_by_industry_on_every_page_equals_its_cell_of_the_release()
    {
        var found = Figures("oews/2025-05/").Where(f => Parts(f.Figure) is { Length: 5 }).ToList();
        Assert.True(found.Count > 500, $"{found.Count} figures were checked");
        foreach (var (page, figure) in found)
        {
            var parts = Parts(figure);
            var hourly = parts[4].EndsWith("-hourly", StringComparison.Ordinal);
            var column = (hourly ? parts[4][..^"-hourly".Length] : parts[4]) switch
            {
                "share-of-jobs" or "share-of-payroll" => null,
                "mean-error" => "mean-error-percent",
                var same when hourly => "hourly-" + same,
                var same => same,
            };
            if (column is null)
                continue;
            var cell = Cell(
                $"salary-data/oews-release/2025-05/{parts[2]}.csv",
                row => row[0] == "0000000" && row[1] == parts[3],
                column
            );
            Assert.True(figure.GetAttribute("value") == cell, $"{page}: {figure.OuterHtml} is not {cell}");
        }

        static string[] Parts(IElement figure) => figure.GetAttribute("data-claim")!.Split('/');
    }

    [Fact]
    public void Every_figure_of_a_role_equals_an_amount_of_its_file()
    {
        var found = RealSite
            .Ledger.Roles.Keys.SelectMany(id => Figures(id.Text + "/").Select(f => (Role: id.Text, f.Page, f.Figure)))
            .ToList();
        Assert.True(found.Count > 50, $"{found.Count} figures were checked");
        foreach (var (role, page, figure) in found)
        {
            var text = File.ReadAllText(Path.Combine(RealFiles.Words, "roles", role + ".yaml"));
            var value = figure.GetAttribute("value")!;
            Assert.True(
                text.Contains($"amount: {value}\n", StringComparison.Ordinal)
                    || text.Contains($"change-percent: {value}\n", StringComparison.Ordinal),
                $"{page}: {value} stands in no claim of {role}"
            );
        }
    }

    [Fact]
    public void No_amount_of_money_stands_on_a_page_outside_a_figure()
    {
        foreach (var (path, document) in RealSite.Pages)
        {
            var body = (IElement)document.Body!.Clone();
            // Axis labels and the labels of bars repeat figures that stand beside them as text; a difference and an
            // estimate name the figures that they are made of. What a degree costs and brings is worked out from the
            // numbers of its form, each with its ground, and another test works it out again.
            foreach (
                var figure in body.QuerySelectorAll(
                        "data, svg, script, [data-said=difference], [data-estimated-of], [data-sum]"
                    )
                    .ToList()
            )
                figure.Remove();
            Assert.DoesNotMatch(Money, $"{path}: {body.TextContent}");
        }
    }

    [Fact]
    public void Every_number_in_a_chart_stands_beside_it_as_a_figure()
    {
        foreach (var (path, document) in RealSite.Pages)
        foreach (
            var chart in document.QuerySelectorAll("figure").Where(f => f.QuerySelector("svg[role=img]") is not null)
        )
        {
            var values = document.QuerySelectorAll("data").Select(d => d.TextContent).ToHashSet();
            foreach (
                Match amount in Money.Matches(
                    string.Join(' ', chart.QuerySelectorAll("svg[role=img] text").Select(t => t.TextContent + " "))
                )
            )
                if (!amount.Value.EndsWith('k'))
                    Assert.True(
                        values.Any(v => v.Contains(amount.Value, StringComparison.Ordinal)),
                        $"{path}: {amount.Value} stands only in the chart"
                    );
        }
    }

    [Fact]
    public void Every_figure_has_its_label_within_its_own_sentence_row_or_table()
    {
        foreach (var (path, document) in RealSite.Pages)
        foreach (var figure in document.QuerySelectorAll("main data"))
        {
            string[] reach = ["p", "li", "tr", "dl", "table", "figure"];
            var near =
                reach.Any(r => figure.Closest(r) is { } around && HasNote(around))
                || figure.Closest("table")?.ParentElement is { } caption && HasNote(caption);
            // The two large figures of an outlook share the label of the sentence below them.
            near |= figure.Closest(".duo")?.NextElementSibling is { } explanation && HasNote(explanation);
            Assert.True(near, $"{path}: {figure.OuterHtml} has no label near it");
        }
        static bool HasNote(IElement element) =>
            element.QuerySelector("a[href^='#s']") is not null || element.QuerySelector("a[href*='#s']") is not null;
    }

    private static IEnumerable<(string Page, IElement Figure)> Figures(string prefix) =>
        from page in RealSite.Pages
        from figure in page.Value.QuerySelectorAll("data")
        where figure.GetAttribute("data-claim")!.StartsWith(prefix, StringComparison.Ordinal)
        select (page.Key, figure);

    private static void AssertSame(string cell, IElement figure, string page)
    {
        var value = figure.GetAttribute("value");
        if (cell.StartsWith(">=", StringComparison.Ordinal))
        {
            Assert.True(
                value == cell[2..] && figure.TextContent.EndsWith("or more", StringComparison.Ordinal)
                    || figure.TextContent.StartsWith('≥'),
                $"{page}: {figure.OuterHtml} is capped at {cell}"
            );
            return;
        }
        Assert.True(value == cell, $"{page}: {figure.OuterHtml} is not {cell}");
        if (figure.GetAttribute("data-claim")!.EndsWith("-hourly", StringComparison.Ordinal))
        {
            Assert.Equal($"${cell} an hour", figure.TextContent);
            return;
        }
        if (figure.TextContent.EndsWith('%'))
        {
            Assert.Equal(
                decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture) + "%",
                figure.TextContent
            );
            return;
        }
        if (figure.TextContent.EndsWith('k'))
            return;
        var claim = figure.GetAttribute("data-claim")!;
        if (claim.EndsWith("-hourly", StringComparison.Ordinal))
        {
            Assert.Equal(
                decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("$#,0.00", CultureInfo.InvariantCulture)
                    + " an hour",
                figure.TextContent
            );
            return;
        }
        if (claim.EndsWith("/mean-error", StringComparison.Ordinal))
        {
            Assert.Equal(
                decimal.Parse(cell, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture) + "%",
                figure.TextContent
            );
            return;
        }
        var amount = FigureWords.Dollars(decimal.Parse(cell, CultureInfo.InvariantCulture));
        var counts = claim.EndsWith("/employment", StringComparison.Ordinal);
        Assert.Equal(counts ? amount.TrimStart('$') : amount, figure.TextContent);
    }

    private static readonly Dictionary<string, List<string[]>> Tables = [];

    private static string Cell(string file, Func<string[], bool> isRow, string column)
    {
        if (!Tables.TryGetValue(file, out var rows))
            Tables[file] = rows = [.. File.ReadLines(Path.Combine(Repository.Root, file)).Select(Cells)];
        return rows.Single(isRow)[Array.IndexOf(rows[0], column)];
    }

    private static string[] Cells(string line) =>
        [.. CsvCell.Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value)];

    [GeneratedRegex(@"(?:^|,)(?:""([^""]*)""|([^,]*))")]
    private static partial Regex CsvCell { get; }

    [GeneratedRegex(@"\$\d[\d,]*(k)?")]
    private static partial Regex Money { get; }
}
