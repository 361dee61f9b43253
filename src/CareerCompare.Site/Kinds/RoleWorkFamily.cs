using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>For every role whose groups the survey of work rated, all that it measured.</summary>
public sealed class RoleWorkFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.Where(r => PathOf(r, inputs) is not null).Select(Entry);

    /// <summary>Null where nothing is measured, and for a draft, which has its own page and its comparisons alone.</summary>
    public static SitePath? PathOf(RoleProfile role, SiteInputs inputs) =>
        !role.Draft && RatedWork.GroupsOf(role, inputs).Count > 0 ? SitePath.RoleWork(role.Id) : null;

    private SiteEntry Entry(RoleProfile role) =>
        new()
        {
            Path = SitePath.RoleWork(role.Id),
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = role.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(role)).WriteTo(output),
        };

    private RoleWorkPage Page(RoleProfile role)
    {
        var side = new RoleSide(Seat.A, role);
        return new()
        {
            Head = inputs.Head(
                SitePath.RoleWork(role.Id),
                $"{role.Title}: the work, measured",
                $"Every skill, field of knowledge and activity that the official survey rates for the groups {side.WithArticle} is counted in, with schooling, software and who works beside them."
            ),
            Role = side,
            Lead = TitleSorting.Headline(role, inputs),
            Rated = RatedWork.AllOf(role, inputs),
            Schooling =
            [
                .. RoleGroup.Of(role).Select(g => MeasuredSchooling.ChartOf(g.Soc, inputs)).OfType<SchoolingChart>(),
            ],
            Tools = UsedTools.AllOf(role, inputs),
            ToolsNote = UsedTools.NoteOf(role, inputs),
            Beside = [.. PayrollMates.Of(role, inputs)],
        };
    }
}
