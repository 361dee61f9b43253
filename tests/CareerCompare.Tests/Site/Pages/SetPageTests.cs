using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class SetPageTests
{
    [Fact]
    public void A_row_is_marked_for_every_two_columns_that_differ_and_every_one_that_is_not_known()
    {
        SetTable.Row row = new(
            "education",
            "Education",
            [Cell("bachelor"), Cell("master"), Cell(null), Cell("bachelor")]
        );
        Assert.Equal("d1-2 d2-4 u3", row.Marks);
    }

    [Fact]
    public void A_task_that_no_source_names_differs_from_one_that_is_named_and_is_never_shared()
    {
        SetTable.Row row = new(
            "task",
            "Task",
            [
                new SetTable.Cell.Task(true, false),
                new SetTable.Cell.Task(false, false),
                new SetTable.Cell.Task(true, true),
            ]
        );
        Assert.Equal("d1-2 d1-3 d2-3 u2 task n1 n3", row.Marks);
    }

    [Fact]
    public void All_jobs_stand_in_one_table_where_they_are_few()
    {
        var page = RealSite.Pages["/compare/"];
        Assert.Equal(RealSite.Ledger.Roles.Count, page.QuerySelectorAll("table.many thead th").Length);
        Assert.Equal(
            RealSite.Ledger.Roles.Keys.Select(k => k.Text).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("#pick input").Select(i => i.GetAttribute("value")!).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, page.QuerySelectorAll("#pick input[checked]").Length);
    }

    [Fact]
    public void Marks_of_the_real_table_agree_with_the_ledger_for_tasks()
    {
        var page = RealSite.Pages["/compare/"];
        var roles = page.QuerySelectorAll("#pick input")
            .Select(i => RealSite.Ledger.Roles.Single(r => r.Key.Text == i.GetAttribute("value")).Value)
            .ToList();
        var rows = page.QuerySelectorAll("table.many tbody:last-of-type tr.fact");
        Assert.True(rows.Length > 30, $"{rows.Length} tasks");
        foreach (var row in rows)
        {
            var cells = row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList();
            for (var i = 0; i < cells.Count; i++)
            for (var j = i + 1; j < cells.Count; j++)
                Assert.Equal(cells[i] != cells[j], row.ClassList.Contains($"d{i + 1}-{j + 1}"));
        }
        var named = Rarity.DutiesOf(roles[0]).Count();
        Assert.Equal(
            named,
            rows.Count(r => !r.QuerySelectorAll("td")[0].TextContent.Contains("not named", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Three_jobs_that_lead_from_one_to_the_next_have_a_page_of_their_own() =>
        Assert.Equal(
            ["Medical office manager", "Practice manager", "Practice administrator"],
            RealSite
                .Pages["/compare/medical-office-manager-vs-practice-administrator-vs-practice-manager/"]
                .QuerySelectorAll("table.many thead th")
                .Select(h => h.TextContent)
        );

    [Fact]
    public void The_styles_have_a_rule_for_every_column_that_a_table_may_have() =>
        Assert.Equal(SetRules.Columns, SetFamily.MostColumns);

    [Fact]
    public void A_comparison_marks_rows_by_what_the_ledger_holds()
    {
        var rows = RealSite
            .Pages["/compare/practice-administrator-vs-practice-manager/"]
            .QuerySelectorAll("table.vs tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains(r.ClassName, (string[])["same", "differs", "open"]));
        Assert.All(rows.Where(r => r.QuerySelector(".gap") is not null), r => Assert.Equal("open", r.ClassName));
    }

    private static SetTable.Cell.Says Cell(string? word) =>
        new(word is null ? Fact.NotKnown : new(Line.Plain(word), FactValue.OfWord(word)));
}
