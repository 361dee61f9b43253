using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Tests.Fixtures;
using static CareerCompare.Tests.Core.Comparisons.MadeRoles;

namespace CareerCompare.Tests.Core.Comparisons;

public class KinshipTests
{
    // far → low → mid → high, and side → mid; each in a field and in a group of its own.
    private static readonly RoleProfile Far = Alone("11-1001", "far", "low"),
        Low = Alone("11-1002", "low", "mid"),
        Mid = Alone("11-1003", "mid", "high"),
        High = Alone("11-1004", "high"),
        Side = Alone("11-1005", "side", "mid"),
        Field = Alone("11-1006", "field") with { Family = Far.Family },
        Group = Alone("11-1007", "group") with { Occupations = High.Occupations };

    private static readonly RoleProfile[] All = [Far, Low, Mid, High, Side, Field, Group];

    [Theory]
    [InlineData("low", "mid", true)]
    [InlineData("low", "high", true)]
    [InlineData("low", "side", true)]
    [InlineData("far", "high", false)]
    [InlineData("far", "side", false)]
    [InlineData("far", "field", true)]
    [InlineData("high", "group", true)]
    [InlineData("low", "group", false)]
    public void Kin_share_a_field_or_a_group_or_lie_at_most_two_steps_apart(string one, string other, bool kin)
    {
        Kinship kinship = new(All);
        RoleProfile Named(string id) => All.Single(r => r.Id.Text == id);
        Assert.Equal(kin, kinship.Holds(Named(one), Named(other)));
        Assert.Equal(kin, kinship.Holds(Named(other), Named(one)));
    }

    [Fact]
    public void Who_is_no_kin_is_near_only_to_a_role_that_has_none()
    {
        var alike = Alone("11-1008", "alike") with { Duties = Far.Duties };
        Resemblance resemblance = new([.. All, alike]);
        Assert.Equal(["field", "low", "mid"], resemblance.NearestTo(Far, 8).Select(r => r.Id.Text).Order());
        Assert.Equal(7, resemblance.NearestTo(alike, 8).Count);
    }

    private static RoleProfile Alone(string code, string id, params string[] leadsTo)
    {
        Assert.True(SocCode.TryParse(code, out var soc));
        var role = Role(id, [Duty("x")], family: id);
        return role with
        {
            LeadsTo = [.. leadsTo.Select(MadeIds.Id<RoleProfile>)],
            Occupations = [role.MainOccupation with { Soc = soc }],
        };
    }
}
