using CareerCompare.Core.Comparisons;
using static CareerCompare.Tests.Core.Comparisons.MadeRoles;

namespace CareerCompare.Tests.Core.Comparisons;

public class ResemblanceTests
{
    [Fact]
    public void A_rare_duty_in_common_counts_for_more_than_one_that_many_have()
    {
        var role = Role("a", [Duty("rare"), Duty("common")]);
        var rarely = Role("z", [Duty("rare"), Duty("own")]);
        var commonly = Role("b", [Duty("common"), Duty("other")]);
        var bystander = Role("c", [Duty("common"), Duty("third")]);
        Assert.Equal(
            ["z", "b", "c"],
            new Resemblance([role, commonly, bystander, rarely]).NearestTo(role, 3).Select(r => r.Id.Text)
        );
    }

    [Fact]
    public void Of_two_that_are_alike_to_the_same_degree_the_one_of_the_family_comes_first_then_the_first_id()
    {
        var role = Role("a", [Duty("x")]);
        var roles = new[] { role, Role("b", [], family: "small"), Role("c", []), Role("d", []) };
        Assert.Equal(["c", "d", "b"], new Resemblance(roles).NearestTo(role, 8).Select(r => r.Id.Text));
    }

    [Fact]
    public void A_role_is_never_near_itself_and_a_draft_is_near_none()
    {
        var role = Role("a", [Duty("x")]);
        Assert.Empty(new Resemblance([role, Role("b", [Duty("x")], draft: true)]).NearestTo(role, 8));
    }

    [Fact]
    public void Asking_for_fewer_gives_the_beginning_of_the_same_list()
    {
        Random random = new(11);
        for (var i = 0; i < 40; i++)
        {
            var roles = Some(random, 9);
            Resemblance resemblance = new(roles);
            var all = resemblance.NearestTo(roles[3], 8);
            Assert.Equal(8, all.Count);
            for (var most = 0; most <= 8; most++)
                Assert.Equal(all.Take(most), resemblance.NearestTo(roles[3], most));
        }
    }

    [Fact]
    public void A_role_with_the_same_duties_is_the_nearest_whatever_the_others_do()
    {
        Random random = new(12);
        for (var i = 0; i < 40; i++)
        {
            var roles = Some(random, 8);
            var one = Role("role-same", [Duty("duty-0"), Duty("only-these-two")]);
            var twin = Role("twin", one.Duties);
            Assert.Equal(twin, new Resemblance([.. roles, one, twin]).NearestTo(one, 1)[0]);
        }
    }
}
