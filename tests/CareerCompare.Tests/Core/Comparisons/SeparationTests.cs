using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using static CareerCompare.Tests.Core.Comparisons.MadeRoles;

namespace CareerCompare.Tests.Core.Comparisons;

public class SeparationTests
{
    [Fact]
    public void Every_question_is_answered_otherwise_for_the_role_than_for_each_that_it_tells_it_from()
    {
        Random random = new(11);
        var asked = 0;
        for (var i = 0; i < 80; i++)
        {
            var roles = Some(random, 4);
            var rarity = Rarity.OfDuties(roles);
            var own = RoleWork.Of(roles[0], rarity);
            var others = roles.Skip(1).ToDictionary(r => r.Id, r => RoleWork.Of(r, rarity));
            foreach (var question in Separated(roles, rarity).Questions)
            {
                asked++;
                Assert.NotEmpty(question.Others);
                foreach (var other in question.Others)
                    switch (question)
                    {
                        case SeparatingQuestion.OfOwnDuty(var duty, _):
                            Assert.True(own.Has(duty) && !own.OnlySometimes(duty) && !others[other.Id].Has(duty));
                            break;
                        case SeparatingQuestion.OfTheirDuty(var duty, _):
                            Assert.True(others[other.Id].Has(duty) && !own.Has(duty));
                            break;
                        default:
                            Assert.Fail("All made roles have one group, so no definition tells them apart.");
                            break;
                    }
            }
        }
        Assert.InRange(asked, 80, int.MaxValue);
    }

    [Fact]
    public void A_neighbor_with_the_same_duties_is_told_apart_by_nothing()
    {
        List<RoleProfile> roles = [Role("a", [Duty("one")]), Role("b", [Duty("one")]), Role("c", [Duty("two")])];
        var found = Separated(roles, Rarity.OfDuties(roles));
        Assert.Equal(["b"], found.NotApart.Select(r => r.Id.Text));
        Assert.All(found.Questions, q => Assert.Equal(["c"], q.Others.Select(r => r.Id.Text)));
    }

    [Fact]
    public void What_tells_from_most_is_asked_first_then_what_each_neighbor_has_alone()
    {
        List<RoleProfile> roles =
        [
            Role("a", [Duty("few"), Duty("all"), Duty("all-too"), Duty("all-again")]),
            Role("b", [Duty("few")]),
            Role("c", [Duty("other")]),
        ];
        var found = Separated(roles, Rarity.OfDuties(roles));
        Assert.Equal(
            ["all", "all-too"],
            found.Questions.OfType<SeparatingQuestion.OfOwnDuty>().Select(q => q.Duty.Text)
        );
        Assert.Equal(["other"], found.Questions.OfType<SeparatingQuestion.OfTheirDuty>().Select(q => q.Duty.Text));
    }

    [Fact]
    public void The_definition_comes_first_where_the_other_is_not_counted_in_the_group()
    {
        List<RoleProfile> roles =
        [
            Role("a", [Duty("one")]),
            InGroup(Role("b", [Duty("one")]), "43-1011"),
            Role("c", [Duty("one")]),
        ];
        var question = Assert.IsType<SeparatingQuestion.OfGroup>(
            Assert.Single(Separated(roles, Rarity.OfDuties(roles)).Questions)
        );
        Assert.Equal(("11-9111", "b"), (question.Group.Text, Assert.Single(question.Others).Id.Text));
    }

    [Fact]
    public void A_group_without_a_definition_is_not_asked_for()
    {
        List<RoleProfile> roles = [Role("a", [Duty("one")]), InGroup(Role("b", [Duty("one")]), "43-1011")];
        var found = Separated(roles, Rarity.OfDuties(roles), hasDefinition: false);
        Assert.Empty(found.Questions);
        Assert.Single(found.NotApart);
    }

    private static Separation Separated(IReadOnlyList<RoleProfile> roles, Rarity rarity, bool hasDefinition = true) =>
        Separation.Of(
            roles[0],
            RoleWork.Of(roles[0], rarity),
            [.. roles.Skip(1).Select(r => (r, RoleWork.Of(r, rarity)))],
            _ => hasDefinition
        );

    private static RoleProfile InGroup(RoleProfile role, string code) =>
        role with
        {
            Occupations =
            [
                role.Occupations[0] with
                {
                    Soc = SocCode.TryParse(code, out var soc) ? soc : throw new InvalidOperationException(),
                },
            ],
        };
}
