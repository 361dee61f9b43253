using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class LiftTests
{
    [Fact]
    public void What_every_role_has_sets_none_apart()
    {
        var lift = new Lift([[Id("communication"), Id("billing")], [Id("communication")], [Id("communication")]]);
        Assert.False(lift.SetsApart(Id("communication")));
        Assert.True(lift.SetsApart(Id("billing")));
    }

    [Fact]
    public void Four_roles_of_five_are_nearly_all()
    {
        var lift = new Lift([[Id("a")], [Id("a")], [Id("a")], [Id("a")], []]);
        Assert.Equal(0.8m, lift.ShareOf(Id("a")));
        Assert.False(lift.SetsApart(Id("a")));
    }

    [Fact]
    public void A_role_that_names_a_thing_twice_counts_once()
    {
        var lift = new Lift([[Id("a"), Id("a")], []]);
        Assert.Equal(0.5m, lift.ShareOf(Id("a")));
    }

    private static Id<Term> Id(string text) => MadeIds.Id<Term>(text);
}
