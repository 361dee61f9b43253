using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>Who does this work: age, women, and what women and men are paid, of a role's groups.</summary>
public static class WorkersWriter
{
    public static IEnumerable<Line> Of(RoleProfile role, SiteInputs inputs)
    {
        yield break;
    }
}
