using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Tests.Fixtures;
using static CareerCompare.Tests.Core.Comparisons.MadeRoles;

namespace CareerCompare.Tests.Core.Comparisons;

public class CoreOfWorkTests
{
    private static readonly RoleWork Work = WorkOf(
        Duty("billing", sources: ["one-source", "other-source", "third-source"]),
        Duty("budget", sources: ["one-source", "other-source"]),
        Duty("hiring", sources: ["one-source", "third-source"]),
        Duty("supplies", sources: "one-source")
    );

    [Fact]
    public void What_more_sources_name_comes_first() =>
        Assert.Equal(["billing", "budget", "supplies"], Ordered([Task("supplies"), Task("budget"), Task("billing")]));

    [Fact]
    public void A_source_that_names_two_of_its_duties_counts_once_and_one_named_by_itself_counts_too()
    {
        Assert.Equal(2, CoreOfWork.Witnesses(Task("budget", also: ["supplies"]), Work));
        Assert.Equal(3, CoreOfWork.Witnesses(Task("budget", also: ["hiring"]), Work));
        Assert.Equal(3, CoreOfWork.Witnesses(Task("budget", sources: "a-list"), Work));
        Assert.Equal(2, CoreOfWork.Witnesses(Task("budget", sources: "one-source"), Work));
    }

    [Fact]
    public void Who_names_a_duty_that_is_disputed_does_not_count() =>
        Assert.Equal(
            1,
            CoreOfWork.Witnesses(
                Task("budget"),
                WorkOf(Duty("budget"), Duty("budget", status: ClaimStatus.Disputed, sources: "other-source"))
            )
        );

    [Fact]
    public void Of_what_as_many_name_the_more_important_comes_first_by_the_best_of_its_elements()
    {
        var survey = Survey(("4.A.1", 3.1m), ("4.A.2", 4.6m), ("4.A.3", 3.9m));
        Assert.Equal(
            ["hiring", "budget"],
            Ordered([Task("budget", ["4.A.3"]), Task("hiring", ["4.A.1", "4.A.2"])], survey)
        );
        Assert.Equal(["billing", "budget"], Ordered([Task("budget", ["4.A.2"]), Task("billing", ["4.A.1"])], survey));
    }

    [Fact]
    public void What_nobody_measured_comes_after_what_somebody_did()
    {
        var survey = Survey(("4.A.1", 1m));
        Assert.Equal(0, CoreOfWork.Importance(Task("budget"), survey));
        Assert.Equal(0, CoreOfWork.Importance(Task("budget", ["4.A.9"]), survey));
        Assert.Equal(["hiring", "budget"], Ordered([Task("budget"), Task("hiring", ["4.A.1"])], survey));
    }

    [Fact]
    public void Where_the_class_was_not_rated_what_as_many_name_stands_as_written()
    {
        Assert.Equal(["hiring", "budget"], Ordered([Task("hiring"), Task("budget", ["4.A.1"])]));
        Assert.Equal(["budget", "hiring"], Ordered([Task("budget", ["4.A.1"]), Task("hiring")]));
    }

    [Fact]
    public void However_the_file_has_them_only_ties_stand_as_written()
    {
        var survey = Survey(("4.A.1", 3m), ("4.A.2", 4m), ("4.A.3", 3m));
        CoreTask[] tasks =
        [
            Task("billing", ["4.A.1"]),
            Task("budget", ["4.A.2"]),
            Task("hiring", ["4.A.2"]),
            Task("supplies", ["4.A.3"]),
        ];
        Random random = new(5);
        for (var i = 0; i < 50; i++)
        {
            random.Shuffle(tasks);
            var tied = tasks.Select(t => t.Duties[0].Text).Where(d => d is "budget" or "hiring");
            Assert.Equal(["billing", .. tied, "supplies"], Ordered(tasks, survey));
        }
    }

    private static IEnumerable<string> Ordered(IReadOnlyList<CoreTask> tasks, SurveyedWork? survey = null) =>
        CoreOfWork.InOrder(tasks, Work, survey).Select(t => t.Duties[0].Text);

    private static RoleWork WorkOf(params DutyClaim[] duties)
    {
        var role = Role("a", duties);
        return RoleWork.Of(role, Rarity.OfDuties([role]));
    }

    private static CoreTask Task(
        string duty,
        string[]? measured = null,
        string[]? also = null,
        params string[] sources
    ) =>
        new(
            "Does it.",
            [.. (also ?? []).Prepend(duty).Select(MadeIds.Id<Term>)],
            [.. (measured ?? []).Select(Element)],
            [.. sources.Select(MadeIds.Id<Source>)]
        );

    private static SurveyedWork Survey(params (string Element, decimal Importance)[] ratings)
    {
        var job = SurveyedJob.Of(Role("a", []).MainOccupation.Soc);
        return new(
            job,
            [
                .. ratings.Select(r => new Rating
                {
                    Job = job,
                    Element = new(Element(r.Element), ElementKind.Activity, r.Element),
                    Scale = RatingScale.Importance,
                    Value = r.Importance,
                    Release = new(30, 1),
                }),
            ]
        );
    }

    private static ElementId Element(string text) =>
        ElementId.TryParse(text, out var id) ? id : throw new ArgumentException(text);
}
