using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class PayAnswerTests
{
    private const int Most = 60;

    private static readonly IReadOnlyList<string> Pairs =
    [
        .. RealSite
            .Pages.Where(p =>
                p.Key.StartsWith("/compare/", StringComparison.Ordinal) && p.Value.QuerySelector(".meds") is not null
            )
            .Select(p => p.Key),
    ];

    [Fact]
    public void The_answer_of_a_comparison_has_at_most_sixty_words_and_ten_more_where_it_hangs_on_our_reading()
    {
        Assert.Equal(10, Pairs.Count);
        Assert.All(
            Pairs,
            p =>
                Assert.InRange(
                    Answer(p).Split(' ').Length,
                    30,
                    Answer(p).Contains("(our reading)", StringComparison.Ordinal) ? Most + 10 : Most
                )
        );
    }

    [Fact]
    public void It_holds_the_work_the_pay_with_its_month_and_what_to_ask()
    {
        foreach (var path in Pairs)
        {
            var answer = Answer(path);
            Assert.Matches(@"^An? [a-z ]+ (keeps|runs|leads) [^:]*, an? ", answer);
            Assert.Contains("At doctors’ offices half ", answer, StringComparison.Ordinal);
            Assert.Contains("(May 2025)", answer, StringComparison.Ordinal);
            Assert.Matches(@" Ask [a-z ]+\.$", answer);
        }
    }

    [Theory]
    [InlineData(
        "medical-office-manager-vs-practice-manager",
        "counted-alike",
        "The two are counted alike, so official pay figures cannot part them."
    )]
    [InlineData(
        "office-manager-vs-operations-manager",
        "first-whichever",
        "Operations managers are in the better-paid group."
    )]
    [InlineData(
        "office-manager-vs-practice-administrator",
        "first-whichever",
        "Practice administrators are in the better-paid group if counted with health services managers (our reading)."
    )]
    [InlineData(
        "office-manager-vs-practice-manager",
        "first-in-some",
        "Practice managers are in the better-paid group if counted with health services managers."
    )]
    [InlineData(
        "operations-manager-vs-practice-manager",
        "first-in-some",
        "Operations managers are in the better-paid group if practice managers are counted with office supervisors."
    )]
    [InlineData(
        "practice-administrator-vs-practice-manager",
        "first-in-some",
        "Practice administrators are in the better-paid group if counted with health services managers (our reading), and practice managers with office supervisors."
    )]
    [InlineData(
        "operations-manager-vs-practice-administrator",
        "cannot-tell",
        "Official figures cannot tell the two apart by pay."
    )]
    public void Which_way_it_holds_is_said_of_groups_by_the_verdict_and_names_its_figures(
        string pair,
        string said,
        string words
    )
    {
        var path = $"/compare/{pair}/";
        Assert.Contains(words, Answer(path), StringComparison.Ordinal);
        var judged = Lead(path).QuerySelector("[data-said]")!;
        Assert.Equal(said, judged.GetAttribute("data-said"));
        Assert.All(
            judged.GetAttribute("data-of")!.Split(' '),
            id => Assert.Matches(@"^oews/2025-05/\d\d-\d{4}/621100/median$", id)
        );
    }

    [Theory]
    [InlineData(
        "office-manager-vs-practice-manager",
        "If the survey counts both as office supervisors, they share one figure, which shows no difference."
    )]
    [InlineData(
        "operations-manager-vs-practice-manager",
        "If the survey counts practice managers as health services managers, the two are too close to tell."
    )]
    public void What_holds_in_the_other_pairings_stands_above_the_ladder(string pair, string words) =>
        Assert.Contains(
            words,
            Rendered.Words(RealSite.Pages[$"/compare/{pair}/"].QuerySelector("#pay")!),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "practice-manager",
        "Official figures have no group for practice managers: they count those who plan and direct the services as health services managers, those who directly supervise the clerical staff as office supervisors."
    )]
    [InlineData("medical-office-manager", "That office supervisors may hold this title is our reading.")]
    [InlineData(
        "operations-manager",
        "Official figures sort this title by name: every operations manager is counted with general and operations managers"
    )]
    [InlineData(
        "practice-administrator",
        "No current official list names practice administrators. By our reading of what the job does, they are counted with health services managers, those who plan and direct the services."
    )]
    [InlineData(
        "office-manager",
        "names them under office supervisors, those who directly supervise the clerical staff"
    )]
    public void A_role_says_on_which_ground_its_title_is_sorted(string role, string words) =>
        Assert.Contains(
            words,
            Rendered.Words(RealSite.Pages[$"/roles/{role}/"].QuerySelector("#answer")!),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_one_title_in_two_groups_it_is_said_that_a_post_may_lie_between_or_outside()
    {
        Assert.Contains(
            "A post may lie between the two middles or outside: $62,880 is the middle of those who directly supervise the clerical staff at doctors’ offices, $105,770 of those who plan and direct the services (May 2025).",
            WithoutNotes(RealSite.Pages["/roles/practice-manager/"].QuerySelector("#answer")!),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "may lie between",
            RealSite.Pages["/roles/operations-manager/"].QuerySelector("#answer")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_official_definitions_stand_word_for_word_with_what_to_ask()
    {
        var pay = Rendered.Words(RealSite.Pages["/compare/office-manager-vs-practice-manager/"].QuerySelector("#pay")!);
        Assert.Contains(
            "“Plan, direct, or coordinate medical and health services in hospitals",
            pay,
            StringComparison.Ordinal
        );
        Assert.Contains("“Directly supervise and coordinate the activities of clerical", pay, StringComparison.Ordinal);
        Assert.Contains("Who sets the budget, the contracts and the policies?", pay, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_the_work_is_told_with_years_and_nothing_is_subtracted()
    {
        var who = Rendered.Words(RealSite.Pages["/roles/practice-administrator/"].QuerySelector("#who")!);
        Assert.Matches(@"About 75%.* of health services managers are women \(2025\), and half are over 46", who);
        Assert.Matches(
            @"Women’s middle week was \$1,540, men’s \$1,914.* \(full time, 2023\), all kinds of posts together\.",
            who
        );
    }

    [Fact]
    public void Growth_is_of_groups_in_whole_percent_and_new_jobs_stand_apart_from_those_that_people_leave()
    {
        var outlook = Rendered.Words(RealSite.Pages["/roles/practice-manager/"].QuerySelector("#outlook")!);
        Assert.Contains(
            "Of the 62,100 openings a year projected for health services managers, about 14,300 are new jobs; the rest replace people who leave.",
            outlook,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "No new jobs are projected for office supervisors; all 144,500 openings a year replace people who leave.",
            outlook,
            StringComparison.Ordinal
        );
        Assert.Contains("+23%", outlook, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\.\d%", outlook);
    }

    [Fact]
    public void No_sentence_that_a_statistician_refused_stands_on_pages_of_a_role_or_a_pair()
    {
        var refused = new Regex(
            @"earn more|earns more|\blevel (with|if)\b|likelier|priced as|\$[\d,]+ or \$|of 100 between|margin of error|no bonuses|no range published|nearer \$|which counts [^.]*hospital executives[^.]* too\b|lists no others|one source that covers",
            RegexOptions.CultureInvariant
        );
        foreach (var path in Pairs.Concat(RealSite.Pages.Keys.Where(p => Regex.IsMatch(p, "^/roles/[a-z-]+/$"))))
        foreach (var part in RealSite.Pages[path].QuerySelectorAll("#answer, #pay, #outlook, #who"))
            Assert.DoesNotMatch(refused, Rendered.Words(part));
    }

    private static IElement Lead(string path) => RealSite.Pages[path].QuerySelector("#answer .lead")!;

    private static string Answer(string path) => WithoutNotes(Lead(path));

    private static string WithoutNotes(IElement element)
    {
        var bare = (IElement)element.Clone();
        foreach (var note in bare.QuerySelectorAll("a.c").ToList())
            note.Remove();
        return Rendered.Words(bare);
    }
}
