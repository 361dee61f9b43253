using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>
/// Where O*NET's lists have the title of a role, the role links to a class that they put it under. The lists may be wrong
/// about a job and a person right, so this is said and not refused.
/// </summary>
internal static class TitlesListed
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var listed = builder.ListedTitles.ClassesOf(builder.Roles.Select(r => r.Title));
        foreach (var role in builder.Roles.Where(r => listed.Contains(r.Title)))
        {
            IReadOnlyList<string> there = [.. listed[role.Title].Select(soc => soc.Text)];
            IReadOnlyList<string> here = [.. role.Occupations.Select(o => o.Soc.Text)];
            // A class that no release knows has a message of its own.
            if (there.Intersect(here).Any() || role.Occupations.All(o => builder.Wages.Newest(o.Soc) is null)) continue;
            log.Warn(Codes.TitleListedElsewhere, builder.Places.Of(role.MainOccupation, "soc"),
                $"O*NET’s lists put the title '{role.Title}' under {Listed.AndMore(there, 4)}, not under {Listed.And(here)}",
                "link to one of these classes as well, or look whether the sources of this role speak of the same job");
        }
    }
}
