using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class RarityTests
{
    [Fact]
    public void What_every_role_has_sets_none_apart()
    {
        var rarity = new Rarity([
            [Id("communication"), Id("billing")],
            [Id("communication")],
            [Id("communication")],
        ]);
        Assert.False(rarity.SetsApart(Id("communication")));
        Assert.True(rarity.SetsApart(Id("billing")));
    }

    [Fact]
    public void Four_roles_of_five_are_nearly_all()
    {
        var rarity = new Rarity([
            [Id("a")],
            [Id("a")],
            [Id("a")],
            [Id("a")],
            [],
        ]);
        Assert.Equal(0.8m, rarity.ShareOf(Id("a")));
        Assert.False(rarity.SetsApart(Id("a")));
    }

    [Fact]
    public void A_role_that_names_a_thing_twice_counts_once()
    {
        var rarity = new Rarity([
            [Id("a"), Id("a")],
            [],
        ]);
        Assert.Equal(0.5m, rarity.ShareOf(Id("a")));
    }

    private static Id<Term> Id(string text) => MadeIds.Id<Term>(text);
}
