using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>The work in our own words on the page of a role: its core, and a week.</summary>
public class WorkWordsTests
{
    public static TheoryData<string> Roles => [.. RealSite.Ledger.Roles.Keys.Select(r => r.Text)];

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_core_stands_first_in_the_computed_order_and_each_sentence_has_a_source(string id)
    {
        var role = RoleOf(id);
        var work = RoleWork.Of(role, Rarity.OfDuties(RealSite.Ledger.Roles.Values));
        var items = Section(id).QuerySelectorAll(".core > li").ToList();
        Assert.InRange(items.Count, 5, 8);
        Assert.Equal(
            CoreOfWork
                .InOrder(role.Core, work, RealSite.Ledger.Work.GetValueOrDefault(role.MainOccupation.Soc))
                .Select(t => t.Says.TrimEnd('.')),
            items.Select(i =>
                Rendered.Words(i).Split(" Official source")[0].Split(" Self-reported")[0].Split(" Not confirmed")[0]
            )
        );
        Assert.All(items, i => Assert.NotNull(i.QuerySelector("a.c[href^='#s']")));
        Assert.Equal(items[0].ParentElement, Section(id).QuerySelector("ul, ol, dl, details"));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Every_duty_stands_below_it_and_none_needs_a_script(string id)
    {
        var section = Section(id);
        var all = Rarity.DutiesOf(RoleOf(id)).Select(d => RealSite.Ledger.TermOf(TermKind.Duty, d).Label).ToList();
        var shown = section
            .QuerySelectorAll("li")
            .Select(li => Rendered.Words(li).Replace(", sometimes", "", StringComparison.Ordinal));
        Assert.Empty(all.Except(shown));
        Assert.All(section.QuerySelectorAll("[hidden], template"), e => Assert.Fail(e.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_week_is_five_days_and_marked_once_as_our_reading(string id)
    {
        var page = PageOf(id);
        var days = page.GetElementById("week")!.ParentElement!.QuerySelectorAll("#week ~ dl.rows > div").ToList();
        Assert.Equal(
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            days.Select(d => Rendered.Words(d.Children[0]))
        );
        Assert.Equal(RoleOf(id).Week!.Days.Select(d => d.Day.Says), days.Select(d => Rendered.Words(d.Children[1])));
        Assert.Single(
            page.QuerySelectorAll("p"),
            p => Rendered.Words(p).StartsWith("Our reading, made from the duties above", StringComparison.Ordinal)
        );
    }

    /// <summary>Said aloud, as a neighbor would say it.</summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public void Our_words_are_sentences_that_begin_with_what_is_done(string id)
    {
        var role = RoleOf(id);
        foreach (var says in role.Core.Select(t => t.Says).Concat(role.Week!.Days.Select(d => d.Day.Says)))
        {
            Assert.Matches(@"^[A-Z][a-z]+s\b.*\.$", says);
            Assert.DoesNotMatch(@"(?i)\bensur|\boversee|\bleverag|\bstakeholder|\bfacilitat|\bstrateg|[0-9;/&]", says);
        }
        Assert.Equal(role.Core.Count, role.Core.Select(t => t.Says).Distinct().Count());
    }

    [Fact]
    public void No_two_roles_share_a_sentence_or_a_day()
    {
        var all = RealSite
            .Ledger.Roles.Values.SelectMany(r =>
                r.Core.Select(t => t.Says).Concat(r.Week!.Days.Select(d => d.Day.Says))
            )
            .ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Theory]
    [InlineData("office-manager")]
    [InlineData("operations-manager")]
    public void A_job_of_any_field_is_not_given_the_work_of_a_practice(string id)
    {
        var role = RoleOf(id);
        Assert.All(
            role.Core.Select(t => t.Says).Concat(role.Week!.Days.Select(d => d.Day.Says)),
            says => Assert.DoesNotMatch("(?i)patient|doctor|medical|health|clinic|insurer|practice|HIPAA", says)
        );
    }

    [Fact]
    public void A_role_without_these_words_has_a_page_without_their_sections()
    {
        var (with, without) = (Small("clinic-manager"), Small("front-desk-lead"));
        Assert.Equal(5, with.QuerySelectorAll("#work .core > li").Length);
        Assert.NotNull(with.GetElementById("week"));
        Assert.NotNull(without.GetElementById("work"));
        Assert.Empty(without.QuerySelectorAll(".core, #week, #duties"));
        Assert.DoesNotContain("Our reading, made from", without.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_only_a_sentence_names_is_told_so_on_its_own_page() =>
        Assert.Contains(
            "core of the work",
            new HtmlParser().ParseDocument(SmallSite.Pages["/sources/guild-rules/"]).Body!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );

    private static RoleProfile RoleOf(string id) => RealSite.Ledger.Roles[MadeIds.Id<RoleProfile>(id)];

    private static IDocument PageOf(string id) => RealSite.Pages[SitePath.Role(MadeIds.Id<RoleProfile>(id)).Text];

    private static IElement Section(string id) => PageOf(id).GetElementById("work")!;

    private static IDocument Small(string id) => new HtmlParser().ParseDocument(SmallSite.Pages[$"/roles/{id}/"]);
}
