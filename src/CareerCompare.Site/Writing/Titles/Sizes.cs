using CareerCompare.Core;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Writing.Titles;

/// <summary>How large jobs are, by measure, and what to ask where it is not clear.</summary>
public static class Sizes
{
    /// <summary>More jobs than these are counted, not named.</summary>
    private const int MostNamed = 4;

    /// <summary>The jobs that are weighed against some: these themselves, and those a step away. The smallest first.</summary>
    public static IReadOnlyList<RoleProfile> LadderOf(IReadOnlyList<RoleProfile> own, IReadOnlyList<RoleProfile> all, Ledger ledger)
    {
        var ids = own.Select(o => o.Id).ToHashSet();
        var next = own.SelectMany(o => o.LeadsTo).ToHashSet();
        var near = all.Where(r => !r.Draft && (ids.Contains(r.Id) || next.Contains(r.Id) || r.LeadsTo.Any(ids.Contains))).ToList();
        return [.. near.OrderBy(r => near.Count(below => Ladder.LeadsTo(below, r, ledger))).ThenBy(r => r.Title, StringComparer.Ordinal)];
    }

    /// <summary>Whom the office serves is asked only where a job of the ladder tells its size by them.</summary>
    public static IEnumerable<ScopeMeasure> MeasuresOf(IReadOnlyList<RoleProfile> roles) =>
        Enum.GetValues<ScopeMeasure>().Where(m => m != ScopeMeasure.Providers || roles.Any(r => r.SizeBy(m).Any()));

    /// <summary>By what jobs of the site are told apart, each in a word within a sentence.</summary>
    public static IReadOnlyList<string> Spoken(SiteInputs inputs) =>
        [.. MeasuresOf(inputs.Roles).Select(m => Noun(m, inputs.Ledger.Site.Wording))];

    /// <summary>What is said of the jobs, and where somebody looked in vain; null where nobody looked.</summary>
    public static SizeTable? Table(ScopeMeasure measure, IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var rows = roles.Where(r => r.SizeBy(measure).Any())
            .Select(r => new SizeTable.Row(new RelatedPage(r.Title, null, SitePath.Role(r.Id)), [.. r.SizeBy(measure).Select(c => Cells.Cited(c.Value, () => inputs.Notes.Of(c.Citation), inputs))])).ToList();
        List<string> silent = [.. roles.Where(r => NotStated(r, measure)).Select(r => r.Title)];
        return rows.Count + silent.Count == 0 ? null : new(measure.Aspect().ToString().ToLowerInvariant(), Label(measure, inputs.Ledger.Site.Wording), rows, silent);
    }

    /// <summary>What sources say of some of the jobs first, then what nobody says.</summary>
    public static IReadOnlyList<SizeQuestion> Questions(IReadOnlyList<RoleProfile> roles, Wording wording) =>
    [
        .. from measure in MeasuresOf(roles)
           let stated = roles.Where(r => r.SizeBy(measure).Any()).ToList()
           orderby stated.Count == 0
           select new SizeQuestion(Question(measure, wording), Line.Plain(Why(stated.Count, [.. roles.Where(r => NotStated(r, measure)).Select(r => r.Name)]))),
    ];

    /// <summary>For one job: what sources say, to hold the employer's answer against.</summary>
    public static IReadOnlyList<SizeQuestion> Questions(RoleProfile role, SiteInputs inputs) =>
        [.. MeasuresOf([role]).Select(m => new SizeQuestion(Question(m, inputs.Ledger.Site.Wording), role.SizeBy(m).FirstOrDefault() is { } claim
            ? inputs.Line().Say("Our sources: ").Say(Cells.WithoutStop(claim.Value)).Say(" ").Cite(claim.Citation).Say(".").Done()
            : Line.Plain(NotStated(role, m) ? "No source that we read says it of this job, so only the employer can." : OnlyTheEmployer)))];

    private const string OnlyTheEmployer = "Only the employer can say.";

    /// <summary>Somebody looked, and no source says it.</summary>
    private static bool NotStated(RoleProfile role, ScopeMeasure measure) => role.NotStated.Contains(measure) && !role.SizeBy(measure).Any();

    private static string Noun(ScopeMeasure measure, Wording wording) => measure switch
    {
        ScopeMeasure.Providers => wording.Providers,
        ScopeMeasure.StaffLed => "staff",
        ScopeMeasure.BudgetSize => "budget",
        ScopeMeasure.ReportsTo => "boss",
        ScopeMeasure.Hiring => "hiring",
        ScopeMeasure.Sites => "sites",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Label(ScopeMeasure measure, Wording wording) => measure switch
    {
        ScopeMeasure.Providers => $"{FirstLetter.Capital(wording.Providers)} served",
        ScopeMeasure.StaffLed => "Staff led",
        ScopeMeasure.BudgetSize => "Budget",
        ScopeMeasure.ReportsTo => "Reports to",
        ScopeMeasure.Hiring => "Hires and fires",
        ScopeMeasure.Sites => "Sites",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Question(ScopeMeasure measure, Wording wording) => measure switch
    {
        ScopeMeasure.Providers => $"How many {wording.Providers} does the office serve?",
        ScopeMeasure.StaffLed => "How many people would I lead?",
        ScopeMeasure.BudgetSize => "How large is the budget, and who sets it?",
        ScopeMeasure.ReportsTo => "Do I report to the owners, or to another manager?",
        ScopeMeasure.Hiring => "Do I hire and dismiss, or does someone else decide?",
        ScopeMeasure.Sites => "How many sites would I run?",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Why(int stated, IReadOnlyList<string> silent) => (stated, silent) switch
    {
        (0, []) => OnlyTheEmployer,
        (0, _) => "No source that we read says it, so only the employer can.",
        (_, []) => "Hold the answer against the table above.",
        (_, { Count: > MostNamed }) => $"Hold the answer against the table above. For {silent.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} other jobs no source says it.",
        _ => $"Hold the answer against the table above. No source says it of the {string.Join(" or the ", silent)}.",
    };
}
