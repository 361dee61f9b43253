using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Pay by kind of employer, for a role's main class. What is nearest to the role itself leads.</summary>
public static class SettingsWriter
{
    public static PaySettings? Of(RoleProfile role, SiteInputs inputs)
    {
        IReadOnlyList<Line> says = [.. NearestEmployer.Of(role, inputs), .. LargestEmployers.Of(role.MainOccupation, inputs) is { } largest ? [largest] : (Line[])[]];
        var industries = Industries.Of(role.MainOccupation, inputs);
        var sectors = Sectors.Of(role.MainOccupation.Soc, inputs);
        return industries is null && sectors is null ? null : new() { Says = says, Industries = industries, Sectors = sectors };
    }
}
