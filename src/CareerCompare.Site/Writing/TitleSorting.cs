using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Into which group official figures sort a title, on which of three grounds: the list of titles that are sorted by
/// name, a list that names it, or our reading. The grounds are never mixed.
/// </summary>
public static class TitleSorting
{
    /// <summary>"Official figures have no group for …": what is counted, and how.</summary>
    public static Line Headline(RoleProfile role, SiteInputs inputs)
    {
        var groups = RoleGroup.Of(role);
        var line = inputs.Line();
        if (groups.Count > 1)
            return Several(role, groups, line, inputs);
        var (soc, name) = (groups[0].Soc, inputs.NameOf(groups[0].Soc));
        switch (groups[0])
        {
            case { Ground: GroupGround.SortedByTitle }:
                line.Say($"Official figures sort this title by name: every {role.Name} is counted with {name}")
                    .Say(Also(soc, inputs) is { } also ? $", as are {also} " : " ");
                return Cite(line, OfficialLists.DirectMatch, inputs).Say(".").Done();
            case { Ground: GroupGround.Named, Link.Fit: OccupationFit.Closest } when name == role.Plural:
                return line.Say($"Official figures have a group of this name{Those(soc, inputs)} ")
                    .Cite(groups[0].Link.Citation)
                    .Say(".")
                    .Done();
            case { Ground: GroupGround.Named }:
                return line.Say(
                        $"Official figures have no group of their own for {role.Plural}. The Labor Department’s "
                    )
                    .Add(inputs.Word("onet", "title list"))
                    .Say($" names them under {name}{Those(soc, inputs)} ")
                    .Cite(groups[0].Link.Citation)
                    .Say(".")
                    .Done();
            case { Link: { Ground: GroupGround.OurReading, Titles.Count: 0 } }:
                return line.Say(
                        $"No current official list names {role.Plural}. By our reading of what the job does, they are counted with {name}{Those(soc, inputs)}."
                    )
                    .Done();
            default:
                return line.Say(
                        $"Official figures have no group of their own for {role.Plural}. By our reading the nearest is {name}{Those(soc, inputs)}."
                    )
                    .Done();
        }
    }

    /// <summary>That a post may lie between two groups or outside; null where there is one, or no two middles.</summary>
    public static Line? MayLieElsewhere(GroupPay pay, SiteInputs inputs)
    {
        var cells = pay.Steady(pay.Nearest).ToList();
        if (RoleGroup.Of(pay.Sides[0].Role).Count < 2 || cells.Count < 2)
            return null;
        var line = inputs.Line().Say("A post may lie between the two middles or outside: ");
        for (var i = 0; i < cells.Count; i++)
            line.Say(i == 0 ? "" : ", ")
                .Amount(inputs.Figures.Wages.Of(cells[i], PayKind.Median), withNote: i == cells.Count - 1)
                .Say(
                    (i == 0 ? " is the middle of " : " of ")
                        + (DoesOf(cells[i].Soc, inputs) is { } does ? $"those who {does}" : inputs.NameOf(cells[i].Soc))
                        + (i == 0 ? $" {GroupPay.At(pay.Nearest)}" : "")
                );
        return line.Say($" ({pay.Month}).").Done();
    }

    /// <summary>How many of each group an employer has, and what that does not show.</summary>
    public static Line? Counts(GroupPay pay, SiteInputs inputs)
    {
        List<(Figure Jobs, string Words)> counted =
        [
            .. from soc in pay.Groups.Reverse()
            let cell = pay.Nearest.Cells.FirstOrDefault(c => c.Soc == soc)
            where cell is not null
            let jobs = inputs.Figures.Wages.JobsOf(cell)
            where jobs is not null
            select (jobs, $" {inputs.NameOf(soc)}"),
        ];
        if (counted.Count < 2 || pay.Nearest.At is null)
            return null;
        var line = inputs
            .Line()
            .Say($"{FirstLetter.Capital(GroupPay.At(pay.Nearest))} there are ")
            .Listed(counted)
            .Say($", under many titles ({pay.Month}).");
        if (pay.Sides.FirstOrDefault(s => RoleGroup.Of(s.Role).Count > 1) is { } several)
            line.Say($" That does not show which group {several.WithArticle} is counted in.");
        return line.Done();
    }

    /// <summary>
    /// What sorts a post into one of the groups of two roles, in a sentence; null where the definitions are not known,
    /// or there is one group.
    /// </summary>
    public static Line? InShort(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        List<SocCode> groups = [.. sides.SelectMany(s => RoleGroup.Of(s.Role)).Select(g => g.Soc).Distinct()];
        return groups.Count < 2 || groups.Any(soc => DoesOf(soc, inputs) is null)
            ? null
            : Cite(
                    inputs
                        .Line()
                        .Strong("What sorts a job:")
                        .Say(
                            $" those who {string.Join(", those who ", groups.Select((soc, i) => $"{DoesOf(soc, inputs)}{(i == 0 ? " are counted" : "")} as {inputs.NameOf(soc)}"))} "
                        ),
                    OfficialLists.Definitions,
                    inputs
                )
                .Say(".")
                .Done();
    }

    /// <summary>The definitions of the groups of one role or two, and the questions that follow from them.</summary>
    public static PostSorting? Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var groups = sides.SelectMany(s => RoleGroup.Of(s.Role)).DistinctBy(g => g.Soc).ToList();
        var defined = groups
            .Select(g => inputs.Ledger.Occupations.GetValueOrDefault(g.Soc))
            .OfType<Occupation>()
            .Where(o => o.Definition is not null)
            .ToList();
        var scope = inputs.Ledger.Families[sides[0].Role.Family].ScopeQuestions.Take(1).ToList();
        List<string> questions =
        [
            .. groups
                .Select(g => inputs.Ledger.Occupations.GetValueOrDefault(g.Soc)?.Ask)
                .OfType<string>()
                .Select(ask => FirstLetter.Capital(ask) + "?"),
            .. scope,
            "What is the pay range for this post?",
        ];
        return new(
            [.. Says(sides, inputs)],
            [
                .. defined.Select(o => new LabeledLine(
                    FirstLetter.Capital(o.Name),
                    Cite(inputs.Line().Say($"“{o.Definition}” "), OfficialLists.Definitions, inputs).Done()
                )),
            ],
            questions,
            scope.Count > 0 && defined.Count > 0
                ? $"The questions follow from the definitions, but for “{scope[0]}”, which is our reading."
                : null
        );
    }

    private static IEnumerable<Line> Says(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        if (sides.Any(s => RoleGroup.Of(s.Role).Count > 1))
            yield return inputs
                .Line()
                .Strong("The work sorts a post, not its title.")
                .Say(" These are the official definitions. A post may fit one, or lie between or outside them.")
                .Done();
        foreach (var side in sides)
        foreach (var group in RoleGroup.Of(side.Role).Where(g => g.Link.Ground is not null))
            yield return inputs
                .Line()
                .Strong(
                    FirstLetter.Capital(inputs.NameOf(group.Soc))
                        + group.Ground switch
                        {
                            GroupGround.SortedByTitle => ", sorted by title:",
                            GroupGround.Named => ", named:",
                            _ => ", our reading:",
                        }
                )
                .Say(" ")
                .Say(Cells.Cited(group.Link.Because, () => inputs.Notes.Of(group.Link.Citation), inputs))
                .Done();
        // A class that a list names and that is not shown beside others says why.
        foreach (var side in sides)
        foreach (
            var link in side.Role.Occupations.Where(o =>
                o.Ground is null && side.Role.Occupations.Any(other => other.Ground is not null)
            )
        )
            yield return inputs
                .Line()
                .Strong($"{FirstLetter.Capital(inputs.NameOf(link.Soc))}, not shown:")
                .Say(" ")
                .Say(Cells.Cited(link.Because, () => inputs.Notes.Of(link.Citation), inputs))
                .Done();
    }

    private static Line Several(RoleProfile role, IReadOnlyList<RoleGroup> groups, LineWriter line, SiteInputs inputs)
    {
        line.Say($"Official figures have no group for {role.Plural}");
        line.Say(
            groups.All(g => DoesOf(g.Soc, inputs) is not null)
                ? ": they count "
                    + string.Join(
                        ", ",
                        groups.Select(g => $"those who {DoesOf(g.Soc, inputs)} as {inputs.NameOf(g.Soc)}")
                    )
                : $"; the nearest are {Listed.And([.. groups.Select(g => inputs.NameOf(g.Soc))])}"
        );
        line.Say(".");
        var read = groups.Where(g => g.Ground == GroupGround.OurReading).Select(g => inputs.NameOf(g.Soc)).ToList();
        if (read.Count > 0)
            line.Say($" That {string.Join(" or ", read)} may hold this title is our reading.");
        return line.Done();
    }

    // A site may quote a definition and not say whose it is.
    internal static LineWriter Cite(LineWriter line, Id<Source> source, SiteInputs inputs) =>
        inputs.Ledger.Sources.ContainsKey(source) ? line.Cite(inputs.Notes.Of(source)) : line;

    private static string? DoesOf(SocCode soc, SiteInputs inputs) =>
        inputs.Ledger.Occupations.GetValueOrDefault(soc)?.Does;

    private static string Those(SocCode soc, SiteInputs inputs) =>
        DoesOf(soc, inputs) is { } does ? $", those who {does}" : "";

    private static string? Also(SocCode soc, SiteInputs inputs) =>
        inputs.Ledger.Occupations.GetValueOrDefault(soc)?.CountsAlso;
}
