using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Wages;
using CareerCompare.Pages;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class DecidePageTests
{
    private static readonly IDocument Page = RealSite.Pages["/decide/"];
    private static readonly SiteInputs Inputs = new(RealSite.Ledger, new DefaultTheme());

    private static IReadOnlyList<RoleProfile> Roles { get; } =
    [
        .. Page.QuerySelector("#seats select")!
            .QuerySelectorAll("option[value]:not([value=''])")
            .Select(o => RealSite.Ledger.Roles.Single(r => r.Key.Text == o.GetAttribute("value")).Value),
    ];

    [Fact]
    public void Every_role_can_be_chosen_in_every_seat_and_has_evidence_in_every_line()
    {
        Assert.Equal(
            RealSite.Ledger.Roles.Keys.Select(k => k.Text).Order(StringComparer.Ordinal),
            Roles.Select(r => r.Id.Text).Order(StringComparer.Ordinal)
        );
        Assert.Equal(5, Page.QuerySelectorAll("#seats select").Length);
        var lists = Page.QuerySelectorAll("[data-evidence]");
        Assert.Equal(
            ["pay", "education", "growth", "hours", "people", "setting", "distance"],
            lists.Select(l => l.GetAttribute("data-evidence"))
        );
        Assert.All(
            lists,
            l => Assert.Equal(Roles.Select(r => r.Title), l.QuerySelectorAll("dt").Select(d => d.TextContent))
        );
    }

    [Fact]
    public void Marks_of_pay_agree_with_the_verdict_over_all_groups_of_both_jobs()
    {
        var marks = Marks("pay");
        for (var i = 0; i < Roles.Count; i++)
        for (var j = 0; j < Roles.Count; j++)
            if (i != j)
                Assert.Equal(
                    RoleVerdict.Of(Roles[i], Roles[j], RealSite.Ledger, Inputs.Comparer)!.Verdict switch
                    {
                        GroupVerdict.Whichever { FirstIsHigher: true } => 'a',
                        GroupVerdict.Whichever => 'b',
                        GroupVerdict.NoDifference => 'e',
                        _ => 'u',
                    },
                    marks[i][j]
                );
    }

    [Fact]
    public void A_score_of_pay_needs_a_word_for_the_groups_and_no_dollars()
    {
        Assert.Equal(Standing.Level, RoleStandings.Pay(Verdict(PayWord.AboutTheSame)));
        Assert.Equal(Standing.Ahead, RoleStandings.Pay(Verdict(PayWord.Higher)));
        Assert.Equal(Standing.Behind, RoleStandings.Pay(Verdict(PayWord.Lower)));
        Assert.Equal(Standing.Unknown, RoleStandings.Pay(Verdict(PayWord.TooCloseToTell)));
        Assert.Equal(Standing.Unknown, RoleStandings.Pay(Verdict(PayWord.Higher, PayWord.TooCloseToTell)));
        Assert.Equal(Standing.Unknown, RoleStandings.Pay(Verdict(PayWord.Higher, PayWord.Lower)));
        Assert.Equal(Standing.Unknown, RoleStandings.Pay(null));
    }

    [Fact]
    public void Each_job_that_pay_is_held_against_names_the_figures_of_both()
    {
        foreach (var note in Page.QuerySelectorAll("[data-evidence='pay'] dd.note"))
            Assert.Equal(
                Roles.Count - 1,
                note.QuerySelectorAll("[data-said][data-of]").Select(n => n.TextContent).Distinct().Count()
            );
    }

    // A group of the first role for each word, against one of the second.
    private static GroupVerdict Verdict(params PayWord[] words) =>
        GroupVerdict.Of([.. words.Select((w, i) => new GroupPairing(Soc($"11-100{i}"), Soc("43-1011"), w))]);

    private static SocCode Soc(string text) =>
        SocCode.TryParse(text, out var soc) ? soc : throw new ArgumentException(text, nameof(text));

    [Fact]
    public void A_high_school_diploma_is_ahead_of_a_bachelors_degree_and_a_bound_orders_nothing()
    {
        Assert.Equal('a', Mark("education", "office-manager", "practice-manager"));
        Assert.Equal('e', Mark("education", "operations-manager", "practice-manager"));
        Assert.Equal('u', Mark("education", "medical-office-manager", "practice-manager"));
    }

    [Fact]
    public void One_group_that_counts_two_jobs_does_not_order_their_growth()
    {
        Assert.Equal('u', Mark("growth", "practice-administrator", "practice-manager"));
        Assert.Equal('b', Mark("growth", "office-manager", "practice-manager"));
    }

    [Theory]
    [InlineData("hours")]
    [InlineData("people")]
    [InlineData("setting")]
    public void What_is_known_in_words_alone_is_shown_with_its_source_and_orders_nothing(string line)
    {
        Assert.All(Marks(line), m => Assert.Equal("", m));
        Assert.NotEmpty(Page.QuerySelectorAll($"[data-evidence='{line}'] dd a.c"));
    }

    [Fact]
    public void Distance_counts_steps_up_from_a_job()
    {
        Assert.Equal('0', Mark("distance", "practice-manager", "practice-manager"));
        Assert.Equal('2', Mark("distance", "practice-administrator", "office-manager"));
        Assert.Equal('u', Mark("distance", "office-manager", "practice-manager"));
    }

    [Fact]
    public void The_example_names_a_threshold_that_is_right()
    {
        var said = Page.QuerySelector("#example")!.TextContent;
        Assert.Contains(" leads with ", said, StringComparison.Ordinal);
        Assert.Matches(@"would lead if “\w+” weighed (more|less) than (about )?\d+(\.\d)?% of all", said);
    }

    [Fact]
    public void The_script_of_the_grid_travels_in_three_thousand_bytes()
    {
        var script = new DefaultTheme().Files.Single(f => f.Name == "decide-grid" && f.Kind == ThemeFileKind.Script);
        Assert.InRange(TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles), 1, 3_000);
    }

    private static List<string> Marks(string line) =>
        [.. Page.QuerySelectorAll($"[data-evidence='{line}'] > div").Select(d => d.GetAttribute("data-marks")!)];

    private static char Mark(string line, string of, string to) => Marks(line)[Index(of)][Index(to)];

    private static int Index(string id) => Roles.ToList().FindIndex(r => r.Id.Text == id);
}
