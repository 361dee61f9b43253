using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Pay by kind of employer, for a role's main class. What is nearest to the role itself leads.</summary>
public static class SettingsWriter
{
    public static PaySettings? Of(RoleProfile role, Desk desk)
    {
        IReadOnlyList<Line> says = [.. NearestEmployer.Of(role, desk), .. LargestEmployers.Of(role.MainOccupation, desk) is { } largest ? [largest] : (Line[])[]];
        var industries = Industries.Of(role.MainOccupation, desk);
        var sectors = Sectors.Of(role.MainOccupation.Soc, desk);
        return industries is null && sectors is null ? null : new() { Says = says, Industries = industries, Sectors = sectors };
    }
}
