using CareerCompare.Core.Comparisons;
using static CareerCompare.Core.Comparisons.Suits;

namespace CareerCompare.Tests.Core.Decisions;

public class DecisionSheetTests
{
    [Fact]
    public void A_yes_counts_one_a_no_takes_one_away_and_what_is_proposed_counts_half()
    {
        DecisionSheet sheet = new(
            Line(1, Sure(Well), Sure(Not)),
            [Line(2, Proposed(Well), Sure(SoSo)), Line(1, Proposed(Not), null)]
        );
        Assert.Equal([2 + 2 - 1, -2], sheet.Halves);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 1)]
    public void Nothing_is_said_before_pay_and_two_other_lines_have_the_readers_own_scores(bool pay, int others)
    {
        DecisionSheet sheet = new(
            pay ? Line(1, Sure(Well), Sure(Not)) : Line(1, Proposed(Well), Proposed(Not)),
            [
                .. Enumerable.Range(0, others).Select(_ => Line(1, Sure(Well), Sure(Not))),
                // However much is proposed.
                Line(2, Proposed(Well), Proposed(Not)),
                Line(2, Proposed(Well), Proposed(Not)),
            ]
        );
        var notYet = Assert.IsType<SheetAnswer.NotYet>(sheet.Answer);
        Assert.Equal([new(0, !pay, 2 - others), new MissingScores(1, !pay, 2 - others)], notYet.Missing);
    }

    [Fact]
    public void A_line_that_is_scored_for_one_job_alone_holds_the_answer_back()
    {
        var scored = Line(1, Sure(Well), Sure(Not));
        DecisionSheet sheet = new(scored, [scored, scored, Line(1, Sure(Well), null)]);
        Assert.Equal([3], Assert.IsType<SheetAnswer.NotYet>(sheet.Answer).Half);
    }

    [Fact]
    public void Nobody_starts_ahead_so_a_sheet_of_equal_scores_is_a_tie()
    {
        var line = Line(1, Sure(Well), Sure(Well));
        Assert.Equal(new SheetAnswer.Tie([0, 1]), new DecisionSheet(line, [line, line]).Answer);
    }

    [Fact]
    public void One_step_in_the_lightest_line_that_parts_two_jobs_is_a_tie_and_more_is_not()
    {
        var level = Line(1, Sure(Well), Sure(Well));
        Assert.Equal(
            new SheetAnswer.Tie([0, 1]),
            new DecisionSheet(level, [level, Line(1, Sure(Well), Sure(SoSo))]).Answer
        );
        Assert.Equal(
            new SheetAnswer.Leads(0, 3),
            new DecisionSheet(
                level,
                [level, Line(1, Sure(Well), Sure(SoSo)), Line(1, Proposed(Well), Sure(SoSo))]
            ).Answer
        );
    }

    [Fact]
    public void Weights_that_all_grow_alike_change_nothing()
    {
        foreach (var sheet in RandomSheets.Of(21, 400))
        {
            var thrice = With(sheet, l => l with { Weight = 3 * l.Weight });
            Assert.Equal(sheet.Halves.Select(h => 3 * h), thrice.Halves);
            Assert.Equal(Text(sheet.Answer, 3), Text(thrice.Answer, 1));
            Assert.Equal(SheetChange.Of(sheet).Select(Text), SheetChange.Of(thrice).Select(Text));
        }
    }

    [Fact]
    public void A_line_with_equal_scores_never_turns_a_verdict()
    {
        Random random = new(22);
        // Heavier than the line that is added, which could otherwise only be as light as the lightest.
        foreach (
            var sheet in RandomSheets.Answered(22, 400).Select(s => With(s, l => l with { Weight = 5 * l.Weight }))
        )
        {
            Score equal = new(RandomSheets.Suits(random), random.Next(2) == 0);
            DecisionSheet with = new(
                sheet.Lines[0],
                [.. sheet.Lines.Skip(1), new(random.Next(1, 9), [.. sheet.Lines[0].Scores.Select(_ => (Score?)equal)])]
            );
            Assert.Equal(sheet.Answer, with.Answer);
        }
    }

    [Fact]
    public void Adding_a_role_never_changes_anothers_total()
    {
        Random random = new(23);
        foreach (var sheet in RandomSheets.Of(23, 400))
        {
            var more = With(
                sheet,
                l =>
                    l with
                    {
                        Scores =
                        [
                            .. l.Scores,
                            random.Next(3) == 0 ? null : new Score(RandomSheets.Suits(random), random.Next(2) == 0),
                        ],
                    }
            );
            Assert.Equal(sheet.Halves, more.Halves.SkipLast(1));
        }
    }

    [Fact]
    public void Keeping_a_proposed_middle_score_moves_nothing() =>
        Assert.Equal(new Score(SoSo, false).Halves, new Score(SoSo, true).Halves);

    [Fact]
    public void Each_change_that_is_named_changes_the_answer_to_what_is_said_and_at_most_three_are()
    {
        var seen = 0;
        foreach (var sheet in RandomSheets.Answered(24, 400))
        {
            var changes = SheetChange.Of(sheet);
            Assert.InRange(changes.Count, 0, 3);
            Assert.Equal(changes.Count, changes.Select(c => c.Line).Distinct().Count());
            foreach (var change in changes)
            {
                seen++;
                Assert.NotEqual(sheet.Answer, change.Then);
                Assert.Equal(change.Then, SheetChange.With(sheet, change.Line, change.Job, change.To).Answer);
            }
        }
        Assert.True(seen > 200, $"{seen} changes");
    }

    [Fact]
    public void Where_fewer_than_three_are_named_no_score_of_another_line_would_change_it()
    {
        foreach (var sheet in RandomSheets.Answered(25, 200).Where(s => s.Answer is SheetAnswer.Leads))
        {
            var changes = SheetChange.Of(sheet);
            if (changes.Count == 3)
                continue;
            var leader = ((SheetAnswer.Leads)sheet.Answer).Job;
            foreach (var line in Enumerable.Range(0, sheet.Lines.Count).Except(changes.Select(c => c.Line)))
            foreach (var job in Enumerable.Range(0, sheet.Jobs))
            foreach (var to in Enum.GetValues<Suits>())
                if (SheetChange.With(sheet, line, job, to).Answer is not SheetAnswer.NotYet and var then)
                    Assert.Equal(leader, Assert.IsType<SheetAnswer.Leads>(then).Job);
        }
    }

    [Fact]
    public void What_is_open_or_only_proposed_is_named_before_what_the_reader_said()
    {
        var said = Line(1, Sure(Well), Sure(SoSo));
        DecisionSheet proposed = new(
            Line(1, Sure(SoSo), Sure(SoSo)),
            [said, said, Line(1, Proposed(Well), Sure(SoSo))]
        );
        Assert.Equal(new SheetAnswer.Leads(0, 5), proposed.Answer);
        Assert.Equal([3, 1, 2], SheetChange.Of(proposed).Select(c => c.Line));
        // One no would take away what is missing to a tie.
        DecisionSheet open = new(
            Line(1, Sure(SoSo), Sure(SoSo)),
            [said, Line(1, Proposed(Well), Sure(SoSo)), Line(1, Sure(SoSo), Sure(SoSo)), Line(1, null, null)]
        );
        Assert.Equal(new SheetAnswer.Leads(0, 3), open.Answer);
        Assert.Equal([2, 4], SheetChange.Of(open).Take(2).Select(c => c.Line).Order());
    }

    [Fact]
    public void Of_a_tie_nothing_is_said_to_change_it() =>
        Assert.All(
            RandomSheets.Answered(26, 300).Where(s => s.Answer is SheetAnswer.Tie),
            s => Assert.Empty(SheetChange.Of(s))
        );

    [Fact]
    public void A_line_of_no_weight_or_of_another_length_is_none()
    {
        var two = Line(1, null, null);
        Assert.Throws<ArgumentException>(() => new DecisionSheet(two, [Line(0, null, null)]));
        Assert.Throws<ArgumentException>(() => new DecisionSheet(two, [Line(1, Sure(Well))]));
    }

    private static DecisionSheet With(DecisionSheet sheet, Func<SheetLine, SheetLine> change) =>
        new(change(sheet.Lines[0]), [.. sheet.Lines.Skip(1).Select(change)]);

    private static SheetLine Line(int weight, params Score?[] scores) => new(weight, scores);

    private static Score Sure(Suits suits) => new(suits, true);

    private static Score Proposed(Suits suits) => new(suits, false);

    private static string Text(SheetAnswer answer, int times) =>
        answer switch
        {
            SheetAnswer.Leads leads => $"{leads.Job} by {times * leads.ByHalves}",
            SheetAnswer.Tie tie => $"tie {string.Join(',', tie.Jobs)}",
            SheetAnswer.NotYet notYet => $"not yet {string.Join(',', notYet.Missing)} {string.Join(',', notYet.Half)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Text(SheetChange c) =>
        $"{c.Line} {c.Job} {c.To} {(c.Then is SheetAnswer.Leads leads ? leads.Job : -1)}";
}
