using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

/// <summary>The core of the work and a week in it, as a role's file has them.</summary>
public class WorkWordsTests
{
    private const string Manager = "roles/clinic-manager.yaml";

    private const string Schedule = "  - says: Makes the staff schedule.\n    duties: [schedules]\n";

    [Fact]
    public void A_role_holds_its_sentences_and_its_week_and_another_has_neither()
    {
        var roles = SmallSite.Ledger().Roles.Values.ToDictionary(r => r.Id.Text);
        var bills = roles["clinic-manager"].Core[1];
        Assert.Equal("Sees that bills and claims go out right.", bills.Says);
        Assert.Equal(["billing"], bills.Duties.Select(d => d.Text));
        Assert.Equal(["4.A.4.a.8"], bills.Measured.Select(e => e.Text));
        Assert.Equal(["bureau-handbook", "guild-rules"], roles["clinic-manager"].Core[4].Sources.Select(s => s.Text));
        Assert.Equal(
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            roles["clinic-manager"].Week!.Days.Select(d => d.Name.ToString())
        );
        Assert.Equal("Makes the schedule for the week.", roles["clinic-manager"].Week!.Monday.Says);
        Assert.Empty(roles["front-desk-lead"].Core);
        Assert.Null(roles["front-desk-lead"].Week);
    }

    [Theory]
    [InlineData(4, "the list has 4 items; 5 are the least", "write more of them")]
    [InlineData(9, "the list has 9 items; 8 are the most", "join two of them, or leave the least important out")]
    public void There_are_five_to_eight_sentences(int count, string message, string hint)
    {
        var files = SmallSite.With(
            "roles/front-desk-lead.yaml",
            "duties:\n",
            $"core:\n{string.Concat(Enumerable.Repeat("  - says: Greets patients.\n    duties: [reception]\n", count))}duties:\n"
        );
        var found = Assert.Single(SmallSite.Diagnostics(files));
        Assert.Equal((Codes.ItemsTooFewOrMany, message, hint), (found.Code, found.Message, found.Hint));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void Five_and_eight_are_not_too_few_and_not_too_many(int count) =>
        Assert.Empty(
            SmallSite.Diagnostics(
                SmallSite.With(
                    "roles/front-desk-lead.yaml",
                    "duties:\n",
                    $"core:\n{string.Concat(Enumerable.Repeat("  - says: Greets patients.\n    duties: [reception]\n", count))}duties:\n"
                )
            )
        );

    [Fact]
    public void A_sentence_has_22_words_at_most()
    {
        string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
        Assert.Empty(
            Found(Schedule, Schedule.Replace("Makes the staff schedule", Words(22), StringComparison.Ordinal))
        );
        Assert.Equal(
            [Codes.TooLong],
            Found(Schedule, Schedule.Replace("Makes the staff schedule", Words(23), StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_sentence_without_a_duty_is_refused()
    {
        Assert.Equal([Codes.MissingKey], Found(Schedule, "  - says: Makes the staff schedule.\n"));
        Assert.Equal([Codes.NoValue], Found(Schedule, "  - says: Makes the staff schedule.\n    duties: []\n"));
    }

    [Fact]
    public void A_duty_of_another_role_is_no_ground_for_a_sentence_or_a_day()
    {
        Assert.Equal(
            [Codes.WordsWithoutDuty],
            Found(Schedule, Schedule.Replace("schedules]", "schedules, reception]", StringComparison.Ordinal))
        );
        Assert.Equal(
            [Codes.WordsWithoutDuty],
            Found(
                "says: Makes the schedule for the week.\n    duties: [schedules]",
                "says: Makes the schedule for the week.\n    duties: [reception]"
            )
        );
    }

    [Fact]
    public void Neither_is_a_duty_that_is_disputed() =>
        Assert.Equal(
            [Codes.WordsWithoutDuty],
            Found(Schedule, Schedule.Replace("schedules]", "patient-care]", StringComparison.Ordinal))
        );

    [Fact]
    public void A_duty_that_nobody_knows_is_an_unknown_id() =>
        Assert.Contains(
            Codes.UnknownId,
            Found(Schedule, Schedule.Replace("schedules]", "scheduels]", StringComparison.Ordinal))
        );

    [Fact]
    public void The_same_duty_twice_is_a_slip() =>
        Assert.Equal(
            [Codes.SameClaimTwice],
            Found(Schedule, Schedule.Replace("schedules]", "schedules, schedules]", StringComparison.Ordinal))
        );

    [Fact]
    public void A_week_has_all_five_days() =>
        Assert.Equal(
            [Codes.MissingKey],
            Found("  wednesday:\n    says: Looks for somebody to cover the evening.\n    duties: [schedules]\n", "")
        );

    [Theory]
    [InlineData("4.A.4.a.8.")]
    [InlineData("7.A.2")]
    [InlineData("Scheduling")]
    public void An_element_has_the_form_of_the_surveys_outline(string id) =>
        Assert.Equal([Codes.NotTheForm], Found("measured: [4.A.4.a.8]", $"measured: [{id}]"));

    [Fact]
    public void An_element_was_rated_for_the_main_class_or_the_class_was_not_rated_at_all()
    {
        Assert.Empty(Rated());
        Assert.Empty(Rated("4.A.4.a.8", "2.A.1.b"));
        var found = Assert.Single(Rated("4.A.4.a.7", "2.A.1.b"));
        Assert.Equal(Codes.UnknownId, found.Code);
        Assert.Equal("'4.A.4.a.8' was not rated by importance for 91-1001", found.Message);
        Assert.Equal("did you mean '4.A.4.a.7'?", found.Hint);
        Assert.Equal(Manager, found.At.File.Path);
    }

    /// <summary>What is found in the small site where its manager's class was rated on these.</summary>
    private static IReadOnlyList<Diagnostic> Rated(params string[] elements)
    {
        DiagnosticLog log = new();
        var builder = ContentFiles.Read(SmallSite.Files(), log);
        var ledger = builder.Build(log)!;
        var soc = ledger.Roles.Values.Single(r => r.Id.Text == "clinic-manager").MainOccupation.Soc;
        var job = SurveyedJob.Of(soc);
        SurveyedWork work = new(
            job,
            [
                .. elements.Select(e => new Rating
                {
                    Job = job,
                    Element = new(
                        ElementId.TryParse(e, out var id) ? id : throw new ArgumentException(e),
                        ElementKind.Activity,
                        e
                    ),
                    Scale = RatingScale.Importance,
                    Value = 3,
                    Release = new(30, 1),
                }),
            ]
        );
        ElementsRated.Check(
            builder,
            ledger with
            {
                Work = new Dictionary<SocCode, SurveyedWork> { [soc] = work },
            },
            log
        );
        return log.InOrder();
    }

    private static IEnumerable<string> Found(string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(Manager, right, wrong)).Select(d => d.Code);
}
