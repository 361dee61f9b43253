using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core.Places;

public class StateRanksTests
{
    [Fact]
    public void A_rank_is_one_more_than_the_number_strictly_higher_so_ties_share_it()
    {
        var ranks = Ranks(
            ("iowa", Dollars(90)),
            ("ohio", Dollars(100)),
            ("utah", Dollars(100)),
            ("maine", Dollars(80)),
            ("texas", Dollars(120))
        );
        Assert.Equal(
            [1, 2, 2, 4, 5],
            new[] { "texas", "ohio", "utah", "iowa", "maine" }.Select(s => ranks.Of(Id(s))!.Value)
        );
        Assert.Equal(["texas", "ohio", "utah", "iowa", "maine"], ranks.InOrder.Select(r => r.State.Text));
    }

    [Fact]
    public void What_is_not_released_or_not_known_has_no_rank_and_pushes_nobody_down()
    {
        var ranks = Ranks(
            ("ohio", Dollars(100)),
            ("kentucky", new Wage.NotReleased()),
            ("maine", new Wage.MarkLost()),
            ("iowa", Dollars(90))
        );
        Assert.Equal(2, ranks.Count);
        Assert.Null(ranks.Of(Id("kentucky")));
        Assert.Null(ranks.Of(Id("maine")));
        Assert.Equal(2, ranks.Of(Id("iowa")));
    }

    [Fact]
    public void A_capped_state_counts_by_its_cap()
    {
        var ranks = Ranks(("ohio", Dollars(100)), ("california", new Wage.AtLeast(110_000)), ("texas", Dollars(120)));
        Assert.Equal(2, ranks.Of(Id("california")));
        Assert.Equal(3, ranks.Of(Id("ohio")));
    }

    [Fact]
    public void Ranks_do_not_depend_on_the_order_in_which_states_come()
    {
        (string, Wage)[] wages = [("ohio", Dollars(100)), ("utah", Dollars(100)), ("iowa", Dollars(90))];
        Assert.Equal(Ranks(wages).InOrder, Ranks([.. wages.Reverse()]).InOrder);
    }

    private static StateRanks Ranks(params (string State, Wage Wage)[] wages) =>
        new(wages.Select(w => (Id(w.State), w.Wage)));

    private static Wage Dollars(decimal thousands) => new Wage.Exactly(thousands * 1000);

    private static Id<Area> Id(string text) => MadeIds.Id<Area>(text);
}
