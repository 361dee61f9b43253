using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What helps a reader decide and prepare: interviews, advice on steps, short questions, and the glossary.</summary>
public class PrepareTests
{
    [Fact]
    public void Every_role_has_five_questions_to_expect_each_with_a_duty_of_its_own()
    {
        foreach (var role in RealSite.Ledger.Roles.Values)
        {
            var items = RealSite.Pages[SitePath.Interview(role.Id).Text].QuerySelectorAll("#expect li");
            Assert.True(items.Length >= 5, role.Id.Text);
            var duties = Rarity.DutiesOf(role).Select(d => RealSite.Ledger.TermOf(TermKind.Duty, d).Label).ToList();
            Assert.All(
                items,
                i =>
                    Assert.Contains(
                        duties,
                        d => Rendered.Words(i).Contains("From the duty: " + d, StringComparison.Ordinal)
                    )
            );
            Assert.All(items, i => Assert.NotNull(i.QuerySelector("a.c")));
        }
    }

    [Fact]
    public void Every_step_up_says_what_to_show_and_what_to_ask_for_and_that_this_is_our_own()
    {
        foreach (var role in RealSite.Ledger.Roles.Values)
        foreach (var to in role.LeadsTo)
        {
            var section = RealSite.Pages[SitePath.Interview(to).Text].QuerySelector("#at-work")!;
            Assert.Contains("Our own advice", section.TextContent, StringComparison.Ordinal);
            var from = section.QuerySelector($"#from-{role.Id}")!;
            Assert.Equal(["P", "UL", "P", "OL"], Following(from).Take(4).Select(e => e.TagName));
            Assert.All(
                Following(from).Take(4).Where(e => e.TagName != "P"),
                list => Assert.True(list.Children.Length >= 3)
            );
        }
    }

    [Fact]
    public void The_answers_of_a_comparison_are_computed_from_the_ledger()
    {
        foreach (var (path, page) in RealSite.Pages.Where(p => p.Value.QuerySelector("#faq") is not null))
        {
            var questions = page.QuerySelectorAll("#faq dt");
            Assert.InRange(questions.Length, 2, 5);
            var ids = path.Split('/')[2]
                .Split("-vs-")
                .Select(id => RealSite.Ledger.Roles.Values.Single(r => r.Id.Text == id))
                .ToList();
            var (one, other) = (Rarity.DutiesOf(ids[0]).ToHashSet(), Rarity.DutiesOf(ids[1]).ToHashSet());
            var both = one.Intersect(other).Count();
            Assert.Contains(
                $"name {both} tasks for both and {one.Count + other.Count - 2 * both} for one alone",
                Answer(page, "Two names for one job?"),
                StringComparison.Ordinal
            );
            // What sources say of a license stands where the step is; "none named" would deny it.
            if (ids.All(r => r.About(Aspect.License).Count == 0))
                Assert.Contains("We found none named", Answer(page, "Is a license needed?"), StringComparison.Ordinal);
            else
                Assert.DoesNotContain(questions, q => q.TextContent.Contains("license", StringComparison.Ordinal));
            var jobs = page.QuerySelectorAll("#faq data").Select(d => d.GetAttribute("data-claim")!).ToList();
            Assert.Equal(
                ids.Select(r => r.MainOccupation.Soc.Text).Distinct().Order(),
                jobs.Select(j => j.Split('/')[2]).Order()
            );
        }
    }

    [Fact]
    public void A_step_that_has_advice_is_linked_from_its_comparison() =>
        Assert.Equal(
            "/roles/practice-manager/interview/#from-office-manager",
            RealSite
                .Pages["/compare/office-manager-vs-practice-manager/"]
                .QuerySelector("#faq a[href*='interview']")!
                .GetAttribute("href")
        );

    [Fact]
    public void No_answer_of_a_comparison_stands_in_another_of_its_sections()
    {
        foreach (var (path, page) in RealSite.Pages.Where(p => p.Value.QuerySelector("#faq") is not null))
        {
            var rest = string.Join(
                ' ',
                page.QuerySelectorAll("main > *").Where(s => s.Id != "faq").Select(Rendered.Words)
            );
            foreach (
                var sentence in page.QuerySelectorAll("#faq dd")
                    .SelectMany(d => Rendered.Words(d).Split(". "))
                    .Where(s => s.Length > 20)
            )
                Assert.False(rest.Contains(sentence, StringComparison.Ordinal), $"{path}: {sentence}");
        }
    }

    [Fact]
    public void A_page_leads_to_the_meaning_of_a_word_once_and_the_word_is_there()
    {
        var glossary = RealSite.Pages["/glossary/"];
        var links = RealSite
            .Pages.Select(p =>
                (
                    p.Key,
                    Words: p.Value.QuerySelectorAll("main a[href^='/glossary/#']")
                        .Select(a => a.GetAttribute("href")!)
                        .ToList()
                )
            )
            .Where(p => p.Words.Count > 0)
            .ToList();
        Assert.True(links.Count > 20, $"{links.Count} pages explain a word");
        foreach (var (path, words) in links)
        {
            Assert.True(words.Distinct().Count() == words.Count, $"{path} explains a word twice");
            Assert.All(
                words,
                w => Assert.NotNull(glossary.GetElementById(w[(w.IndexOf('#', StringComparison.Ordinal) + 1)..]))
            );
        }
    }

    [Fact]
    public void A_meaning_that_is_a_fact_names_its_source()
    {
        foreach (var word in RealSite.Ledger.Glossary.Values)
            Assert.Equal(
                word.Citation is not null,
                RealSite.Pages["/glossary/"].GetElementById(word.Id.Text)!.QuerySelector("a.c") is not null
            );
    }

    private static string Answer(IDocument page, string question) =>
        Rendered.Words(page.QuerySelectorAll("#faq dt").Single(t => t.TextContent == question).NextElementSibling!);

    private static IEnumerable<IElement> Following(IElement element)
    {
        for (var next = element.NextElementSibling; next is not null; next = next.NextElementSibling)
            yield return next;
    }
}
