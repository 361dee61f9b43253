using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>Where the official title list files the titles of some roles.</summary>
public static class TitleFilings
{
    public static Line? Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var listed = roles.SelectMany(r => r.Occupations).Where(o => o.Titles.Count > 0).ToList();
        var filings = listed.GroupBy(o => o.Soc).Select(g => (Soc: g.Key, Titles: g.SelectMany(o => o.Titles).Distinct().ToList())).ToList();
        if (filings.Count == 0) return null;

        var line = inputs.Line().Say("The ").Add(inputs.Word("onet", "official title list")).Say(" files ");
        for (var i = 0; i < filings.Count; i++)
        {
            if (i > 0) line.Say(i == filings.Count - 1 ? "; and " : "; ");
            line.Say($"{Listed.And([.. filings[i].Titles.Select(t => $"“{t}”")])} with {inputs.NameOf(filings[i].Soc)}");
        }
        return line.Say(" ").Cite(inputs.Notes.OfAll(listed.Select(o => o.Citation))).Say(". So go by the work:").Done();
    }
}
