using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class TitlesTests
{
    private static IDocument Titles => RealSite.Pages["/titles/"];

    [Fact]
    public void Every_row_of_the_title_list_stands_at_its_anchor_with_its_class()
    {
        var rows = File.ReadLines(Path.Combine(RealFiles.Words, "content", "titles.csv"))
            .Skip(1)
            .Select(CsvFile.Cells)
            .ToList();
        Assert.True(rows.Count > 90, $"{rows.Count} rows");
        foreach (var row in rows)
        {
            Assert.True(TitleId.TryOf(row[0], out var id));
            var entry = RealSite.Pages[SitePath.TitlesUnder(id.Text[0]).Text].GetElementById(id.Text);
            Assert.True(entry is not null, row[0]);
            var known = RealSite.Ledger.Occupations.Values.FirstOrDefault(o =>
                o.Soc.Text == row[1]
                && RealSite.Ledger.Roles.Values.Any(r => r.Occupations.Any(l => l.Soc.Text == row[1]))
            );
            Assert.Contains(known?.Name ?? row[2].ToLowerInvariant(), Rendered.Words(entry!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_role_and_every_other_name_of_it_can_be_looked_up()
    {
        foreach (var role in RealSite.Ledger.Roles.Values)
        foreach (var title in role.AlsoCalled.Prepend(role.Title))
        {
            Assert.True(TitleId.TryOf(title, out var id));
            var link = Titles.GetElementById(id.Text)!.QuerySelector("dd a")!;
            Assert.Equal(SitePath.Role(role.Id).Text, link.GetAttribute("href"));
        }
    }

    [Fact]
    public void Medical_office_manager_leads_to_its_job_its_class_and_what_to_ask()
    {
        var lines = Titles
            .GetElementById("medical-office-manager")!
            .QuerySelectorAll("dd")
            .Select(Rendered.Words)
            .ToList();
        Assert.Equal(
            [
                "Medical office manager: this is its own title.",
                "Named with health services managers; by our reading counted with office supervisors.",
                "Ask: “How many doctors does the office serve?” “How many people would I lead?” Tell by size.",
            ],
            lines
        );
    }

    [Fact]
    public void Every_job_of_a_ladder_has_a_claim_or_a_gap_under_every_measure()
    {
        foreach (var family in RealSite.Ledger.Families.Keys)
        {
            var page = RealSite.Pages[SitePath.Sizes(family).Text];
            var jobs = page.QuerySelectorAll("#jobs li b").Select(b => b.TextContent).ToList();
            Assert.Contains(jobs, j => RealSite.Ledger.Roles.Values.Any(r => r.Title == j && r.Family == family));
            foreach (
                var table in page.QuerySelectorAll("main section")
                    .Where(s => s.QuerySelector("table, .gap") is not null)
            )
            {
                Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("td a.c")));
                var said = table.QuerySelectorAll("tbody th").Select(th => th.TextContent).ToList();
                var gaps = string.Concat(table.QuerySelectorAll(".gap").Select(g => g.TextContent));
                Assert.All(
                    jobs,
                    j =>
                        Assert.True(
                            said.Contains(j)
                                != (
                                    gaps.Contains(": " + j, StringComparison.Ordinal)
                                    || gaps.Contains(", " + j, StringComparison.Ordinal)
                                ),
                            $"{family}, {table.Id}: {j}"
                        )
                );
            }
        }
    }

    [Fact]
    public void The_smallest_job_of_a_ladder_comes_first() =>
        Assert.Equal(
            ["Office manager", "Medical office manager", "Practice manager", "Practice administrator"],
            RealSite.Pages["/titles/medical-practice/"].QuerySelectorAll("#jobs li b").Select(b => b.TextContent)
        );

    [Fact]
    public void What_no_source_says_is_asked_last_and_doctors_only_where_a_job_serves_them()
    {
        var roles = RealSite.Ledger.Roles.Values.ToDictionary(r => r.Id.Text);
        Assert.StartsWith(
            "How many doctors",
            Sizes
                .Questions([roles["medical-office-manager"], roles["practice-manager"]], RealSite.Ledger.Site.Wording)[
                    0
                ]
                .Question,
            StringComparison.Ordinal
        );
        var plain = Sizes.Questions(
            [roles["office-manager"], roles["operations-manager"]],
            RealSite.Ledger.Site.Wording
        );
        Assert.DoesNotContain(plain, q => q.Question.Contains("doctors", StringComparison.Ordinal));
        var bare = roles["office-manager"] with
        {
            InWords = new Dictionary<
                Aspect,
                IReadOnlyList<CareerCompare.Core.Claims.Claim<CareerCompare.Core.Claims.RichText>>
            >(roles["office-manager"].InWords.Where(p => p.Key != Aspect.StaffLed)),
        };
        Assert.Equal(
            "How many people would I lead?",
            Sizes.Questions([bare], RealSite.Ledger.Site.Wording)[^1].Question
        );
    }

    [Fact]
    public void Every_comparison_asks_five_questions_and_leads_to_the_decoder()
    {
        foreach (
            var page in RealSite.Pages.Where(p =>
                p.Value.QuerySelector("#ad") is not null && p.Key.StartsWith("/compare/", StringComparison.Ordinal)
            )
        )
        {
            Assert.True(page.Value.QuerySelectorAll("#ad li").Length == 5, page.Key);
            Assert.NotNull(page.Value.QuerySelector("#ad a[href='/titles/']"));
        }
        Assert.NotNull(RealSite.Pages["/"].QuerySelector("footer a[href='/titles/']"));
    }
}
