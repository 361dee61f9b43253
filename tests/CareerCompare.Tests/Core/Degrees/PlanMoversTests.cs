using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

public class PlanMoversTests
{
    private static DegreePlan Plan { get; } = Plans.OfTheIssue.With((PlanField.Finish, 60), (PlanField.Horizon, 10));

    [Fact]
    public void Three_are_named_and_the_one_that_moves_what_is_left_most_comes_first()
    {
        var movers = PlanMovers.Of(Plan);
        Assert.Equal(3, movers.Count);
        Assert.Equal([Mover.Price, Mover.Rise, Mover.Finish], movers.Select(m => m.What));
    }

    [Fact]
    public void An_assumption_moved_to_its_turn_turns_the_answer_and_just_before_it_does_not()
    {
        var random = new Random(25);
        var turned = 0;
        for (var i = 0; i < 150; i++)
        {
            var plan = Plans.Any(random);
            foreach (var mover in PlanMovers.Of(plan).Where(m => m.What is Mover.Price or Mover.Finish or Mover.Tax))
            {
                if (mover.Turn is not { } turn)
                    continue;
                turned++;
                var field =
                    mover.What == Mover.Price ? PlanField.Price
                    : mover.What == Mover.Finish ? PlanField.Finish
                    : PlanField.Tax;
                var before = plan[field] + (turn - plan[field]) * .999;
                Assert.NotEqual(PlanMovers.PaysBack(plan), PlanMovers.PaysBack(plan.With(field, turn)!));
                Assert.Equal(PlanMovers.PaysBack(plan), PlanMovers.PaysBack(plan.With(field, before)!));
            }
        }
        Assert.InRange(turned, 10, int.MaxValue);
    }

    [Fact]
    public void The_rise_turns_it_where_it_is_the_rise_that_is_needed_dollar_for_dollar()
    {
        var rise = PlanMovers.Of(Plan).Single(m => m.What == Mover.Rise);
        Assert.False(PlanMovers.PaysBack(Plan));
        Assert.Equal(0, new DegreeAccount(Plan).Left(10, rise.Turn!.Value), 4);
        Assert.Equal(Plan.MiddleRise, rise.Now);
    }

    [Fact]
    public void Where_no_value_turns_it_there_is_none()
    {
        var never = Plan.With((PlanField.Low, Plan.Now - 5_000), (PlanField.High, Plan.Now - 1_000));
        Assert.All(PlanMovers.Of(never).Where(m => m.What is Mover.Finish or Mover.Anyway), m => Assert.Null(m.Turn));
    }

    [Fact]
    public void What_cannot_move_is_not_named()
    {
        var paid = Plan.With((PlanField.Share, 100)).With(new Without.ChangeEmployer(2_000, 1));
        Assert.DoesNotContain(PlanMovers.Of(paid), m => m.What is Mover.Price or Mover.Anyway);
    }
}
