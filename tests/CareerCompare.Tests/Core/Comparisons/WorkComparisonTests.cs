using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Tests.Fixtures;
using static CareerCompare.Tests.Core.Comparisons.MadeRoles;

namespace CareerCompare.Tests.Core.Comparisons;

public class WorkComparisonTests
{
    [Fact]
    public void Every_deciding_duty_of_either_is_in_both_or_apart_or_nothing_that_sets_apart()
    {
        foreach (var (a, b, rarity) in Pairs())
        {
            var work = WorkComparison.Of(RoleWork.Of(a, rarity), RoleWork.Of(b, rarity));
            var (ofA, ofB) = (Rarity.DutiesOf(a).ToHashSet(), Rarity.DutiesOf(b).ToHashSet());
            Assert.Equal(ofA.Intersect(ofB).Order(), work.Both.Order());
            Assert.Equal(ofA.Except(ofB).Where(rarity.SetsApart).Order(), work.OnlyA.Order());
            Assert.Equal(ofB.Except(ofA).Where(rarity.SetsApart).Order(), work.OnlyB.Order());
        }
    }

    [Fact]
    public void Seen_from_the_other_side_it_is_the_same()
    {
        foreach (var (a, b, rarity) in Pairs())
        {
            var here = WorkComparison.Of(RoleWork.Of(a, rarity), RoleWork.Of(b, rarity));
            var there = WorkComparison.Of(RoleWork.Of(b, rarity), RoleWork.Of(a, rarity));
            Assert.Equal(
                (here.OnlyA, here.OnlyB),
                (there.OnlyB, there.OnlyA),
                (x, y) => x.Item1.SequenceEqual(y.Item1) && x.Item2.SequenceEqual(y.Item2)
            );
            Assert.Equal(here.Both.Order(), there.Both.Order());
        }
    }

    [Fact]
    public void What_is_done_only_sometimes_comes_last_and_before_it_the_rarer_of_what_as_many_name()
    {
        var often = Role("a", [Duty("rare", sometimes: true), Duty("common"), Duty("seldom")]);
        var rarity = Rarity.OfDuties([often, Role("b", [Duty("common")]), Role("c", [])]);
        Assert.Equal(["seldom", "common", "rare"], RoleWork.Of(often, rarity).ByRarity.Select(d => d.Text));
    }

    [Fact]
    public void What_more_sources_name_comes_first_and_a_source_counts_once()
    {
        var role = Role(
            "a",
            [
                Duty("once", sources: "one-source"),
                Duty("once", sources: "one-source"),
                Duty("twice", sources: ["one-source", "other-source"]),
            ]
        );
        var work = RoleWork.Of(role, Rarity.OfDuties([role, Role("b", [])]));
        Assert.Equal(["twice", "once"], work.ByRarity.Select(d => d.Text));
        Assert.Equal((2, 1), (work.Witnesses(MadeIds.Id<Term>("twice")), work.Witnesses(MadeIds.Id<Term>("once"))));
    }

    [Fact]
    public void A_disputed_duty_is_no_duty()
    {
        var role = Role("a", [Duty("doubted", status: ClaimStatus.Disputed)]);
        Assert.False(RoleWork.Of(role, Rarity.OfDuties([role])).Has(MadeIds.Id<Term>("doubted")));
    }

    private static IEnumerable<(RoleProfile A, RoleProfile B, Rarity Rarity)> Pairs()
    {
        Random random = new(7);
        for (var i = 0; i < 60; i++)
        {
            var roles = Some(random, 6);
            yield return (roles[0], roles[1], Rarity.OfDuties(roles));
        }
    }
}
