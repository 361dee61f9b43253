using CareerCompare.Core.Ratings;

namespace CareerCompare.Tests.Core.Ratings;

public class WorkComparerTests
{
    private const string Medicine = "2.C.5.a";

    [Fact]
    public void A_gap_in_knowledge_of_a_point_is_a_difference()
    {
        Assert.Equal(WorkWord.Higher, Word(Knowledge(3.4m, 2), Knowledge(2.4m, 2)));
        Assert.Equal(WorkWord.AboutAsImportant, Word(Knowledge(3.39m, 2), Knowledge(2.4m, 2)));
    }

    [Fact]
    public void A_gap_that_the_raters_make_in_all_things_alike_is_none()
    {
        Assert.Equal(WorkWord.AboutAsImportant, Word(Knowledge(4, 3, 3), Knowledge(3, 2, 2)));
        Assert.Equal(WorkWord.Higher, Word(Knowledge(4, 2, 2, 2), Knowledge(3, 2, 2, 2)));
    }

    [Fact]
    public void Half_a_point_is_enough_where_analysts_rate_skills_and_no_mean_is_taken_out()
    {
        Assert.Equal(
            WorkWord.Lower,
            Word(
                Made(ElementKind.Skill, Skill("2.A.1.a", 3), Skill("2.A.1.b", 2)),
                Made(ElementKind.Skill, Skill("2.A.1.a", 3.5m), Skill("2.A.1.b", 3)),
                "2.A.1.a"
            )
        );
    }

    [Fact]
    public void What_both_rate_under_three_is_not_compared()
    {
        Assert.DoesNotContain(
            WorkComparer.Compare(Knowledge(2.9m, 2), Knowledge(1, 1)),
            d => d.A.Element.Id.Text == Medicine
        );
    }

    [Fact]
    public void A_gap_within_two_standard_errors_is_none_and_one_error_alone_decides_nothing()
    {
        Assert.Equal(WorkWord.AboutAsImportant, Word(Knowledge(4, 2, error: 0.6m), Knowledge(3, 2, error: 0.6m)));
        Assert.Equal(WorkWord.Higher, Word(Knowledge(4, 2, error: 0.6m), Knowledge(3, 2)));
        Assert.Equal(WorkWord.Higher, Word(Knowledge(4, 2, error: 0.3m), Knowledge(3, 2, error: 0.4m)));
    }

    [Fact]
    public void A_value_that_its_publisher_warns_of_makes_no_difference()
    {
        Assert.Equal(
            WorkWord.AboutAsImportant,
            Word(Knowledge(4.5m, 2, reliability: Reliability.LowPrecision), Knowledge(2, 2))
        );
    }

    [Fact]
    public void Where_and_how_work_is_done_is_never_a_difference()
    {
        var (here, there) = (
            Made(ElementKind.Context, Skill("4.C.2.a.3", 5)),
            Made(ElementKind.Context, Skill("4.C.2.a.3", 1))
        );
        Assert.Empty(WorkComparer.Compare(here, there));
    }

    [Fact]
    public void Seen_from_the_other_side_higher_is_lower_and_nothing_else_changes()
    {
        foreach (var (a, b) in Pairs())
        {
            var here = WorkComparer.Compare(a, b);
            var there = WorkComparer.Compare(b, a);
            Assert.Equal(here.Select(d => (d.A.Element, d.Gap)), there.Select(d => (d.A.Element, d.Gap)));
            Assert.Equal(here.Select(d => Turned(d.Word)), there.Select(d => d.Word));
        }

        static WorkWord Turned(WorkWord word) =>
            word switch
            {
                WorkWord.Higher => WorkWord.Lower,
                WorkWord.Lower => WorkWord.Higher,
                _ => word,
            };
    }

    [Fact]
    public void A_larger_error_never_makes_a_difference_of_what_was_none()
    {
        foreach (var (a, b) in Pairs())
        {
            var before = WorkComparer.Compare(a, b);
            var after = WorkComparer.Compare(a, WithErrors(b, 1.7m));
            foreach (var (was, now) in before.Zip(after))
                Assert.True(was.Word == now.Word || now.Word == WorkWord.AboutAsImportant);
        }

        static SurveyedWork WithErrors(SurveyedWork work, decimal factor) =>
            new(work.Job, [.. work.Ratings.Select(r => r with { StandardError = r.StandardError * factor })]);
    }

    private static WorkWord Word(SurveyedWork a, SurveyedWork b, string element = Medicine) =>
        WorkComparer.Compare(a, b).Single(d => d.A.Element.Id.Text == element).Word;

    /// <summary>Medicine, and others that make the mean.</summary>
    private static SurveyedWork Knowledge(
        decimal medicine,
        decimal second,
        decimal? third = null,
        decimal? fourth = null,
        decimal? error = null,
        Reliability reliability = Reliability.Sound
    ) =>
        Made(
            ElementKind.Knowledge,
            [
                (Medicine, medicine, error, reliability),
                ("2.C.1.a", second, null, Reliability.Sound),
                ("2.C.1.b", third ?? second, null, Reliability.Sound),
                ("2.C.1.c", fourth ?? third ?? second, null, Reliability.Sound),
            ]
        );

    private static (string Element, decimal Value, decimal? Error, Reliability Reliability) Skill(
        string element,
        decimal value
    ) => (element, value, null, Reliability.Sound);

    private static SurveyedWork Made(
        ElementKind kind,
        params IReadOnlyList<(string Element, decimal Value, decimal? Error, Reliability Reliability)> ratings
    )
    {
        var job = SurveyedJob.TryParse("11-9111.00", out var parsed) ? parsed : throw new InvalidOperationException();
        return new(
            job,
            [
                .. ratings.Select(r => new Rating
                {
                    Job = job,
                    Element = new(ElementId.Of(r.Element), kind, r.Element),
                    Scale = RatingScale.Importance,
                    Value = r.Value,
                    StandardError = r.Error,
                    Reliability = r.Reliability,
                    Release = new(30, 2),
                }),
            ]
        );
    }

    private static IEnumerable<(SurveyedWork A, SurveyedWork B)> Pairs()
    {
        Random random = new(5);
        for (var i = 0; i < 200; i++)
        {
            var kind = random.Next(2) == 0 ? ElementKind.Skill : ElementKind.Knowledge;
            yield return (Some(kind), Some(kind));
        }

        SurveyedWork Some(ElementKind kind) =>
            Made(
                kind,
                [
                    .. Enumerable
                        .Range(0, 8)
                        .Select(n =>
                            (
                                $"2.C.{n}",
                                Math.Round(1 + 4 * (decimal)random.NextDouble(), 2),
                                random.Next(3) == 0 ? (decimal?)null : Math.Round((decimal)random.NextDouble(), 2),
                                random.Next(9) == 0 ? Reliability.LowPrecision : Reliability.Sound
                            )
                        ),
                ]
            );
    }
}
