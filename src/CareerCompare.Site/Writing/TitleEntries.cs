using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What a title may stand for, in sentences: the jobs with the reason for each, the classes, and what to ask.
/// </summary>
public static class TitleEntries
{
    /// <summary>More jobs than these no longer help to choose.</summary>
    private const int MostRoles = 4;
    private const int MostQuestions = 2;

    public static TitleEntry Of(DecodedTitle title, SiteInputs inputs) =>
        new(
            title.Id.Text,
            title.Title,
            [.. new[] { Named(title, inputs), Grounds(title, inputs), Ask(title, inputs) }.OfType<Line>()]
        );

    /// <summary>The jobs that have the title, or the nearest one with the reason.</summary>
    private static Line? Named(DecodedTitle title, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (title.Named.Count == 0)
        {
            if (title.Nearest is not { } nearest)
                return null;
            var (role, words) = (nearest.Role, Listed.And([.. nearest.SharedWords.Select(w => $"“{w}”")]));
            return line.Say("Nearest job here: ")
                .Link(role.Role.Name, SitePath.Role(role.Role.Id).Text)
                .Say(
                    (role.IsCounted, words) switch
                    {
                        (true, "") => ", of the same group.",
                        (true, _) => $", of the same group, with {words} in one of its titles.",
                        _ => $", whose {Posts(role.Fit)} come near this group.",
                    }
                )
                .Done();
        }
        foreach (var (role, why) in title.Named.Take(MostRoles))
            line.Link(role.Title, SitePath.Role(role.Id).Text)
                .Say(
                    why switch
                    {
                        DecodedTitle.Reason.OwnTitle => ": this is its own title. ",
                        DecodedTitle.Reason.AlsoCalled => ": it goes by this title too. ",
                        _ => ": the same title, with the field before it. ",
                    }
                );
        if (title.Named.Count > MostRoles)
            line.Say(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{MostRoles} of {title.Named.Count} are named here; "
                    )
                )
                .Link("all jobs", SitePath.Roles.Text)
                .Say(". ");
        return line.Done();
    }

    /// <summary>In which groups it is counted, each with its grounds; a group without a job here leads to its name.</summary>
    private static Line Grounds(DecodedTitle title, SiteInputs inputs)
    {
        if (title.Classes.Count == 0)
            return Line.Plain("On no official list that we hold.");
        var line = inputs.Line();
        var before = "";
        foreach (var (at, of) in title.Classes.Index())
        {
            var said = (of.As is null ? "" : $"as “{FirstLetter.EachInSentence(of.As)}” ") + WithGround(of.Listings);
            line.Say(
                at == 0 ? $"{FirstLetter.Capital(said)} "
                : said == before ? "; with "
                : $"; {said} "
            );
            before = said;
            var isHere = of.Roles.Count > 0;
            var name = isHere ? inputs.NameOf(of.Soc) : FirstLetter.EachInSentence(of.Name);
            if (!isHere && inputs.Groups.Find(of.Soc) is { } group)
                line.Link(name, group);
            else
                line.Say(name);
        }
        return line.Say(title.Classes.All(c => c.Roles.Count == 0) ? ". No job here is counted there." : ".").Done();
    }

    private static string WithGround(IReadOnlyList<TitleListing> listings) =>
        listings.Count == 0
            ? "by our reading counted with"
            : Listed.And([
                .. listings.Select(l =>
                    l switch
                    {
                        TitleListing.SortedByTitle => "sorted by title",
                        TitleListing.Reported => "reported",
                        TitleListing.Named => "named",
                        TitleListing.NamedBefore => "named in an older list",
                        _ => throw new System.Diagnostics.UnreachableException(),
                    }
                ),
            ]) + " with";

    /// <summary>Only where the title is that of a job here: there is something to tell apart.</summary>
    private static Line? Ask(DecodedTitle title, SiteInputs inputs)
    {
        if (!title.IsBorne)
            return null;
        var candidates = title.Candidates.Take(MostRoles).ToList();
        var line = inputs.Line().Strong("Ask: ");
        foreach (var question in Sizes.Questions(candidates, inputs.Ledger.Site.Wording).Take(MostQuestions))
            line.Say($"“{question.Question}” ");
        return line.Link("Tell by size", SitePath.Sizes(candidates[0].Family).Text).Say(".").Done();
    }

    private static string Posts(OccupationFit fit) =>
        fit switch
        {
            OccupationFit.LowerBound => "smallest posts",
            OccupationFit.UpperBound => "largest posts",
            _ => "posts",
        };
}

/// <summary>Where the official title list files the titles of some roles.</summary>
public static class TitleFilings
{
    public static Line? Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var listed = roles.SelectMany(r => r.Occupations).Where(o => o.Titles.Count > 0).ToList();
        var filings = listed
            .GroupBy(o => o.Soc)
            .Select(g => (Soc: g.Key, Titles: g.SelectMany(o => o.Titles).Distinct().ToList()))
            .ToList();
        if (filings.Count == 0)
            return null;

        var line = inputs.Line().Say("The ").Add(inputs.Word("onet", "official title list")).Say(" files ");
        for (var i = 0; i < filings.Count; i++)
        {
            if (i > 0)
                line.Say(i == filings.Count - 1 ? "; and " : "; ");
            line.Say(
                $"{Listed.And([.. filings[i].Titles.Select(t => $"“{t}”")])} with {inputs.NameOf(filings[i].Soc)}"
            );
        }
        return line.Say(" ")
            .Cite(inputs.Notes.OfAll(listed.Select(o => o.Citation)))
            .Say(". So go by the work:")
            .Done();
    }
}

/// <summary>
/// Titles of one page: all of them at <c>/titles/</c> where they are few, else those of a letter, or a part of these.
/// </summary>
/// <param name="Path">Of the page.</param>
/// <param name="Letter">Theirs; null where the page holds all.</param>
/// <param name="Part">Which of the letter.</param>
internal sealed record TitleList(SitePath Path, char? Letter, Part<DecodedTitle> Part)
{
    /// <summary>Titles that one page holds, from A to Z.</summary>
    public const int MostInOne = 300;

    /// <summary>Titles of a letter that one page holds.</summary>
    public const int MostOfLetter = 200;

    public static IReadOnlyList<TitleList> Of(IReadOnlyList<DecodedTitle> titles) =>
        titles.Count <= MostInOne
            ? [.. Parts.Of(titles, MostInOne).Select(all => new TitleList(SitePath.Titles, null, all))]
            :
            [
                .. from letter in titles.GroupBy(FirstOf).OrderBy(g => g.Key)
                from part in Parts.Of([.. letter], MostOfLetter)
                select new TitleList(SitePath.TitlesUnder(letter.Key).Part(part.Number), letter.Key, part),
            ];

    /// <summary>
    /// Stands for all of them: "3D artist" is looked for under 0 to 9, though its anchor begins with a letter.
    /// </summary>
    public const char Digits = '0';

    private static char FirstOf(DecodedTitle title) => char.IsAsciiDigit(title.Title[0]) ? Digits : title.Id.Text[0];
}

/// <summary>How large jobs are, by measure, and what to ask where it is not clear.</summary>
public static class Sizes
{
    /// <summary>More jobs than these are counted, not named.</summary>
    private const int MostNamed = 4;

    /// <summary>
    /// The jobs that are weighed against some: these themselves, and those a step away. The smallest first.
    /// </summary>
    public static IReadOnlyList<RoleProfile> LadderOf(
        IReadOnlyList<RoleProfile> own,
        IReadOnlyList<RoleProfile> all,
        Ledger ledger
    )
    {
        var ids = own.Select(o => o.Id).ToHashSet();
        var next = own.SelectMany(o => o.LeadsTo).ToHashSet();
        var near = all.Where(r =>
                !r.Draft && (ids.Contains(r.Id) || next.Contains(r.Id) || r.LeadsTo.Any(ids.Contains))
            )
            .ToList();
        return
        [
            .. near.OrderBy(r => near.Count(below => Ladder.LeadsTo(below, r, ledger)))
                .ThenBy(r => r.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whom the office serves is asked only where a job of the ladder tells its size by them.</summary>
    public static IEnumerable<ScopeMeasure> MeasuresOf(IReadOnlyList<RoleProfile> roles) =>
        Enum.GetValues<ScopeMeasure>().Where(m => m != ScopeMeasure.Providers || roles.Any(r => r.SizeBy(m).Any()));

    /// <summary>By what some jobs are told apart, each in a word within a sentence.</summary>
    public static IReadOnlyList<string> Spoken(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        [.. MeasuresOf(roles).Select(m => Noun(m, inputs.Ledger.Site.Wording))];

    /// <summary>What is said of the jobs, and where somebody looked in vain; null where nobody looked.</summary>
    public static SizeTable? Table(ScopeMeasure measure, IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var rows = roles
            .Where(r => r.SizeBy(measure).Any())
            .Select(r => new SizeTable.Row(
                new RelatedPage(r.Title, null, SitePath.Role(r.Id)),
                [.. r.SizeBy(measure).Select(c => Cells.Cited(c.Value, () => inputs.Notes.Of(c.Citation), inputs))]
            ))
            .ToList();
        List<string> silent = [.. roles.Where(r => NotStated(r, measure)).Select(r => r.Title)];
        return rows.Count + silent.Count == 0
            ? null
            : new(
                measure.Aspect().ToString().ToLowerInvariant(),
                Label(measure, inputs.Ledger.Site.Wording),
                rows,
                silent
            );
    }

    /// <summary>What sources say of some of the jobs first, then what nobody says.</summary>
    public static IReadOnlyList<SizeQuestion> Questions(IReadOnlyList<RoleProfile> roles, Wording wording) =>
        [
            .. from measure in MeasuresOf(roles)
            let stated = roles.Where(r => r.SizeBy(measure).Any()).ToList()
            orderby stated.Count == 0
            select new SizeQuestion(
                Question(measure, wording),
                Line.Plain(Why(stated.Count, [.. roles.Where(r => NotStated(r, measure)).Select(r => r.Name)]))
            ),
        ];

    /// <summary>For one job: what sources say, to hold the employer's answer against.</summary>
    public static IReadOnlyList<SizeQuestion> Questions(RoleProfile role, SiteInputs inputs) =>
        [
            .. MeasuresOf([role])
                .Select(m => new SizeQuestion(
                    Question(m, inputs.Ledger.Site.Wording),
                    role.SizeBy(m).FirstOrDefault() is { } claim
                        ? inputs
                            .Line()
                            .Say("Our sources: ")
                            .Say(Cells.WithoutStop(claim.Value))
                            .Say(" ")
                            .Cite(claim.Citation)
                            .Say(".")
                            .Done()
                        : Line.Plain(
                            NotStated(role, m)
                                ? "No source that we read says it of this job, so only the employer can."
                                : OnlyTheEmployer
                        )
                )),
        ];

    private const string OnlyTheEmployer = "Only the employer can say.";

    /// <summary>Somebody looked, and no source says it.</summary>
    private static bool NotStated(RoleProfile role, ScopeMeasure measure) =>
        role.NotStated.Contains(measure) && !role.SizeBy(measure).Any();

    private static string Noun(ScopeMeasure measure, Wording wording) =>
        measure switch
        {
            ScopeMeasure.Providers => wording.Providers,
            ScopeMeasure.StaffLed => "staff",
            ScopeMeasure.BudgetSize => "budget",
            ScopeMeasure.ReportsTo => "boss",
            ScopeMeasure.Hiring => "hiring",
            ScopeMeasure.Sites => "sites",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>What the sources of a job say of a measure, in one cell.</summary>
    public static Fact FactOf(RoleProfile role, ScopeMeasure measure, SiteInputs inputs)
    {
        var claims = role.SizeBy(measure).ToList();
        if (claims.Count == 0)
            return Fact.NotKnown;
        var line = inputs.Line();
        foreach (var claim in claims)
            line.Say(Cells.Cited(claim.Value, () => inputs.Notes.Of(claim.Citation), inputs)).Say(" ");
        return new(line.Done(), FactValue.Of(claims[0].Value));
    }

    public static string Label(ScopeMeasure measure, Wording wording) =>
        measure switch
        {
            ScopeMeasure.Providers => $"{FirstLetter.Capital(wording.Providers)} served",
            ScopeMeasure.StaffLed => "Staff led",
            ScopeMeasure.BudgetSize => "Budget",
            ScopeMeasure.ReportsTo => "Reports to",
            ScopeMeasure.Hiring => "Hires and fires",
            ScopeMeasure.Sites => "Sites",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static string Question(ScopeMeasure measure, Wording wording) =>
        measure switch
        {
            ScopeMeasure.Providers => $"How many {wording.Providers} does the office serve?",
            ScopeMeasure.StaffLed => "How many people would I lead?",
            ScopeMeasure.BudgetSize => "How large is the budget, and who sets it?",
            ScopeMeasure.ReportsTo => "Do I report to the owners, or to another manager?",
            ScopeMeasure.Hiring => "Do I hire and dismiss, or does someone else decide?",
            ScopeMeasure.Sites => "How many sites would I run?",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Why(int stated, IReadOnlyList<string> silent) =>
        (stated, silent) switch
        {
            (0, []) => OnlyTheEmployer,
            (0, _) => "No source that we read says it, so only the employer can.",
            (_, []) => "",
            (_, { Count: > MostNamed }) =>
                $"For {silent.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} other jobs we found no answer.",
            _ => $"For the {string.Join(" and the ", silent)} we found no answer.",
        };
}
