using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Claims;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>Thirty jobs, of which one family has more than a table holds.</summary>
[Trait("pace", "slow")]
public class LargeSetTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> Sheets = new(() =>
        RoleSheet
            .Of(LargeSite.Ledger.Roles.Values, SetFamily.MostInSheet)
            .ToDictionary(s => s.Path.Text, s => Parsed(s.Path.Text))
    );

    private static readonly Lazy<SiteCatalog> HundredRoles = new(() =>
        SiteCatalogs.Of(GeneratedSite.Loaded(GeneratedSite.Files(100)), new DefaultTheme())
    );

    [Fact]
    public void Every_job_is_a_column_of_one_table_and_no_more() =>
        Assert.Equal(
            LargeSite.Ledger.Roles.Keys.Select(k => k.Text).Order(StringComparer.Ordinal),
            Sheets.Value.Values.SelectMany(Ids).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void No_table_has_more_columns_than_fit_and_the_tables_of_a_family_are_as_long_as_each_other()
    {
        Assert.All(
            Sheets.Value.Values,
            s => Assert.Equal(Ids(s).Count(), s.QuerySelectorAll("table.many thead th").Length)
        );
        foreach (
            var family in RoleSheet.Of(LargeSite.Ledger.Roles.Values, SetFamily.MostInSheet).GroupBy(s => s.Family)
        )
        {
            var sizes = family.Select(s => s.Roles.Count).ToList();
            Assert.InRange(sizes.Max(), 1, SetFamily.MostInSheet);
            Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
        }
        Assert.InRange(SetFamily.MostInSheet, 2, SetFamily.MostColumns);
        Assert.Contains("/compare/medical-practice/2/", Sheets.Value.Keys);
    }

    [Fact]
    public void A_role_more_than_fit_makes_two_tables_of_about_the_same_length()
    {
        var role = RealSite.Ledger.Roles.Values.First();
        IEnumerable<RoleProfile> Some(int count) =>
            Enumerable.Range(0, count).Select(i => role with { Title = $"Job {i:00}" });
        Assert.Equal([12], RoleSheet.Of(Some(12), 12).Select(s => s.Roles.Count));
        Assert.Equal([6, 7], RoleSheet.Of(Some(13), 12).Select(s => s.Roles.Count));
        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => $"Job {i:00}"),
            RoleSheet.Of(Some(100), 12).SelectMany(s => s.Roles).Select(r => r.Title)
        );
    }

    [Fact]
    public void The_tables_of_a_family_lead_to_each_other_and_the_index_to_all()
    {
        Assert.NotNull(
            Sheets.Value["/compare/medical-practice/"].QuerySelector("#fields a[href='/compare/medical-practice/2/']")
        );
        Assert.NotNull(
            Sheets.Value["/compare/medical-practice/2/"].QuerySelector("#fields a[href='/compare/medical-practice/']")
        );
        Assert.Null(Sheets.Value["/compare/operations/"].QuerySelector("#fields"));
        Assert.Equal(
            Sheets.Value.Keys.Order(StringComparer.Ordinal),
            Parsed("/compare/")
                .QuerySelectorAll("#fields li a")
                .Select(a => a.GetAttribute("href")!)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_file_says_of_every_job_which_page_holds_its_column_and_no_page_holds_them_all()
    {
        var address = Parsed("/compare/").QuerySelector("#jobs")!.GetAttribute("data-jobs")!;
        Assert.All(
            Sheets.Value.Values,
            s => Assert.Equal(address, s.QuerySelector("#jobs")!.GetAttribute("data-jobs"))
        );
        var jobs = JsonDocument
            .Parse(RealSite.Bytes(LargeSite.Catalog.Find(address)!))
            .RootElement.EnumerateArray()
            .SelectMany(table => table[2].EnumerateArray().Select(job => (Page: table[1].GetString()!, Job: job)))
            .ToList();
        Assert.Equal(LargeSite.Roles, jobs.Count);
        Assert.All(
            jobs,
            j =>
                Assert.Contains(
                    Sheets.Value[j.Page].QuerySelectorAll("#pick label"),
                    l =>
                        l.QuerySelector("input")!.GetAttribute("value") == j.Job[0].GetString()
                        && l.TextContent == j.Job[1].GetString()
                )
        );
        Assert.Single(Parsed("/compare/").QuerySelectorAll("#all-jobs option"));
    }

    [Fact]
    public void A_sheet_of_a_site_of_hundreds_reads_jobs_from_that_file_and_can_be_filled_by_hand()
    {
        var grid = Parsed("/decide/", HundredRoles.Value);
        var address = grid.QuerySelector("#seats")!.GetAttribute("data-jobs")!;
        Assert.NotNull(HundredRoles.Value.Find(address));
        Assert.Empty(grid.QuerySelectorAll("#seats select"));
        Assert.Equal(3, grid.QuerySelectorAll("#seats label input[type=text]").Length);
        // Of fewer the page has them all.
        Assert.Equal("", RealSite.Pages["/decide/"].QuerySelector("#seats")!.GetAttribute("data-jobs"));
    }

    [Fact]
    public void The_rows_of_two_tables_can_be_joined()
    {
        var tables = Sheets
            .Value.Values.Select(s =>
                s.QuerySelectorAll("[data-row]")
                    .ToDictionary(
                        r => r.GetAttribute("data-row")!,
                        r =>
                            (
                                Label: r.QuerySelector("th")!.TextContent,
                                Group: r.ParentElement!.GetAttribute("data-group")!
                            )
                    )
            )
            .ToList();
        foreach (var id in tables.SelectMany(t => t.Keys).Distinct())
        {
            var here = tables.Where(t => t.ContainsKey(id)).Select(t => t[id]).ToList();
            Assert.Single(here.Distinct());
        }
        // What is not a row everywhere is what no job of some table says anything of; the script says so where it joins them.
        Assert.All(
            Sheets.Value.Values.SelectMany(s => s.QuerySelectorAll("[data-row]")),
            row => Assert.NotNull(row.QuerySelector("td[data-v]"))
        );
    }

    [Fact]
    public void Values_in_the_markup_decide_as_the_marks_of_a_row_do()
    {
        foreach (var row in Sheets.Value.Values.SelectMany(s => s.QuerySelectorAll("[data-row]")))
        {
            var blank = Said(row.ParentElement!.GetAttribute("data-blank"));
            var values = row.QuerySelectorAll("td").Select(c => Said(c.GetAttribute("data-v"))).ToList();
            for (var i = 0; i < values.Count; i++)
            {
                Assert.Equal(values[i] is null, row.ClassList.Contains($"u{i + 1}"));
                for (var j = i + 1; j < values.Count; j++)
                    Assert.Equal(
                        (values[i] ?? blank) is { } one && (values[j] ?? blank) is { } other && one != other,
                        row.ClassList.Contains($"d{i + 1}-{j + 1}")
                    );
            }
        }
    }

    private static string? Said(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static IEnumerable<string> Ids(IHtmlDocument page) =>
        page.QuerySelectorAll("#pick input").Select(i => i.GetAttribute("value")!);

    private static IHtmlDocument Parsed(string address, SiteCatalog? catalog = null) =>
        new HtmlParser().ParseDocument(new MemoryStream(RealSite.Bytes((catalog ?? LargeSite.Catalog).Find(address)!)));
}
