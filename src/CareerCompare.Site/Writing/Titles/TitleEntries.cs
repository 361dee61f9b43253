using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Core.Titles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Titles;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Titles;

/// <summary>What a title may stand for, in sentences: the jobs with the reason for each, the classes, and what to ask.</summary>
public static class TitleEntries
{
    /// <summary>More jobs than these no longer help to choose.</summary>
    private const int MostRoles = 4;
    private const int MostQuestions = 2;

    public static TitleEntry Of(DecodedTitle title, SiteInputs inputs) =>
        new(title.Id.Text, title.Title, [.. new[] { Named(title, inputs), Filed(title, inputs), Ask(title, inputs) }.OfType<Line>()]);

    private static Line? Named(DecodedTitle title, SiteInputs inputs)
    {
        if (title.Named.Count == 0) return null;
        var line = inputs.Line();
        foreach (var (role, why) in title.Named.Take(MostRoles))
            line.Link(role.Title, SitePath.Role(role.Id).Text).Say(why switch
            {
                DecodedTitle.Reason.OwnTitle => ": this is its own title. ",
                DecodedTitle.Reason.AlsoCalled => ": it goes by this title too. ",
                _ => ": the same title, with the field before it. ",
            });
        if (title.Named.Count > MostRoles) Others(title.Named.Count, line).Say(". ");
        return line.Done();
    }

    private static Line Filed(DecodedTitle title, SiteInputs inputs)
    {
        if (title.Classes.Count == 0) return Line.Plain("Not among the titles that we took from the official list.");
        var line = inputs.Line();
        var named = title.Named.Select(n => n.Role).ToHashSet();
        var here = title.Classes.Where(c => c.Roles.Count > 0).GroupBy(c => c.Soc).Select(g => g.First()).ToList();
        foreach (var filed in here)
        {
            line.Say($"{(filed == here[0] ? "Filed" : "Also")} with {inputs.NameOf(filed.Soc)}");
            var all = filed.Roles.Where(r => !named.Contains(r.Role)).ToList();
            var others = all.Take(MostRoles).ToList();
            foreach (var group in others.GroupBy(r => EndOf(r.Fit)))
            {
                line.Say(group.Key == EndOf(others[0].Fit) ? ": the class of " : ", and of ");
                foreach (var (i, (role, _)) in group.Index()) line.Say(i == 0 ? "" : " or ").Link(role.Plural, SitePath.Role(role.Id).Text);
                line.Say(group.Key);
            }
            if (all.Count > MostRoles) Others(all.Count, line.Say("; "));
            line.Say(". ");
        }
        var elsewhere = title.Classes.Where(c => c.Roles.Count == 0).Select(c => FirstLetter.EachInSentence(c.Name)).Distinct().ToList();
        if (elsewhere.Count > 0) line.Say($"{(here.Count == 0 ? "Filed" : "Also")} with {string.Join("; ", elsewhere)}: not on this site.");
        return line.Done();
    }

    /// <summary>How many there are, and where.</summary>
    private static LineWriter Others(int count, LineWriter line) =>
        line.Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{MostRoles} of {count} are named here; ")).Link("all jobs", SitePath.Roles.Text);

    /// <summary>Only where there is something to tell apart, or the title is that of a job here.</summary>
    private static Line? Ask(DecodedTitle title, SiteInputs inputs)
    {
        var candidates = title.Candidates.Take(MostRoles).ToList();
        if (candidates.Count < 2 && title.Named.All(n => n.Why == DecodedTitle.Reason.MoreWords)) return null;
        var line = inputs.Line().Strong("Ask: ");
        foreach (var question in Sizes.Questions(candidates, inputs.Ledger.Site.Wording).Take(MostQuestions)) line.Say($"“{question.Question}” ");
        return line.Link("Tell by size", SitePath.Sizes(candidates[0].Family).Text).Say(".").Done();
    }

    private static string EndOf(OccupationFit fit) => fit switch
    {
        OccupationFit.LowerBound => " in the smallest jobs",
        OccupationFit.UpperBound => " in the largest jobs",
        _ => "",
    };
}
