using AngleSharp.Dom;
using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What the page on degrees says is what its own numbers give: they are read from the page and worked out again.</summary>
public class DegreePagesTests
{
    private static IDocument Page => RealSite.Pages["/degree/"];

    private static Dictionary<string, string> Boxes =>
        Page.QuerySelectorAll("#yours [inputmode]").ToDictionary(i => i.Id!, i => i.GetAttribute("value")!);

    [Fact]
    public void The_answer_is_that_of_the_numbers_in_the_boxes()
    {
        var plan = Read(WithoutChoice.Stay, Boxes);
        var account = new DegreeAccount(plan);
        var sure = new DegreeAccount(plan.With(PlanField.Finish, 100)!);
        Assert.Equal(DegreeWords.Needed(account.Needed(5)), Text("#in5"));
        Assert.Equal(DegreeWords.Needed(account.Needed(10)), Text("#in10"));
        Assert.Equal(DegreeWords.Needed(sure.Needed(10)), Text("#sure10"));
        Assert.Equal(
            DegreeWords.BreakEven(account.BreakEven(plan.HighRise), account.BreakEven(plan.LowRise)),
            Text("#back")
        );
        Assert.Equal(
            DegreeWords.Net(account.NetValue(10, plan.LowRise), account.NetValue(10, plan.HighRise)),
            Text("#net")
        );
        Assert.Equal(
            PlanMovers.Of(plan).Select(m => DegreeWords.Says(m, plan)),
            Page.QuerySelectorAll("#movers dd").Select(d => d.TextContent)
        );
    }

    [Fact]
    public void Each_other_way_is_that_of_the_numbers_its_link_puts_into_the_form()
    {
        var rows = Page.QuerySelectorAll(".ways tbody tr");
        var links = Page.QuerySelectorAll("#ways .case .tools a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(rows.Length, links.Count);
        Assert.InRange(rows.Length, 8, 20);
        foreach (var (row, link) in rows.Zip(links))
        {
            var asked = link[1..].Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
            var typed = Boxes;
            foreach (var (id, value) in asked)
                typed[id] = value;
            var choice = asked["else"] switch
            {
                "up" => WithoutChoice.MoveUp,
                "letters" => WithoutChoice.Letters,
                "move" => WithoutChoice.ChangeEmployer,
                _ => WithoutChoice.Stay,
            };
            var account = new DegreeAccount(Read(choice, typed));
            Assert.Equal(
                [DegreeWords.Needed(account.Needed(5)), DegreeWords.Needed(account.Needed(10))],
                row.QuerySelectorAll("td").Take(2).Select(d => d.TextContent)
            );
        }
    }

    [Fact]
    public void Every_number_of_the_form_that_is_not_the_readers_own_says_where_it_is_from_or_that_it_is_an_assumption()
    {
        string[] own = ["price", "months", "now", "low", "high", "after", "raise", "cost"];
        foreach (var box in Page.QuerySelectorAll("#yours .in").Where(b => !own.Contains(b.GetAttribute("data-field"))))
        {
            var ground = box.QuerySelector(".note");
            Assert.True(
                ground is not null
                    && (
                        ground.QuerySelector("a[href^='#s']") is not null
                        || ground.TextContent.Contains("assumption", StringComparison.OrdinalIgnoreCase)
                    ),
                box.TextContent
            );
        }
    }

    [Fact]
    public void A_scenario_whose_rise_nobody_has_shown_says_what_is_needed_and_not_what_is_left()
    {
        var letters = Page.QuerySelector("#way-certificate")!;
        Assert.DoesNotContain("What is left", letters.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("As if it were saved", letters.TextContent, StringComparison.Ordinal);
        Assert.Contains("Needed in 10 years", letters.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_loaded_there_and_nowhere_else()
    {
        Assert.All(
            RealSite.Pages,
            p => Assert.Equal(p.Key == "/degree/", p.Value.QuerySelector("script[src^='/degree.']") is not null)
        );
    }

    private static DegreePlan Read(WithoutChoice choice, IReadOnlyDictionary<string, string> typed) =>
        Assert.IsType<FormReading.Plan>(new PlanForm(choice, typed).Read()).Value;

    private static string Text(string selector) => Page.QuerySelector(selector)!.TextContent;
}
