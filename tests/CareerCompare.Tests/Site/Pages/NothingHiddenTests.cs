using AngleSharp.Dom;
using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>
/// What sources say of a job stands on the page of the job, and not only on those of the sources: what is in doubt too,
/// with its doubt.
/// </summary>
public class NothingHiddenTests
{
    public static TheoryData<string> Roles => [.. RealSite.Ledger.Roles.Keys.Select(r => r.Text)];

    [Theory]
    [InlineData("practice-manager", "life", "urgent care clinics")]
    [InlineData("practice-manager", "life", "dental offices")]
    [InlineData("practice-manager", "life", "Disputed: law firms and accounting offices Not confirmed")]
    [InlineData("practice-manager", "life", "the other four mean medical practices, as does this page")]
    [InlineData(
        "practice-manager",
        "certs",
        "Healthcare Financial Management Association (HFMA), which issues the CHFP Not confirmed"
    )]
    [InlineData(
        "practice-administrator",
        "certs",
        "Healthcare Financial Management Association (HFMA), which issues the CHFP Not confirmed"
    )]
    [InlineData("practice-administrator", "work", "Writes the policies and procedures of the practice")]
    [InlineData("practice-administrator", "work", "Policies and procedures")]
    [InlineData("office-manager", "life", "QuickBooks Not confirmed")]
    [InlineData("office-manager", "life", "universities")]
    [InlineData("office-manager", "life", "charities")]
    [InlineData("office-manager", "way-in", "high school diploma or GED a must Not confirmed")]
    // Of the same kind: what the page of a source alone had.
    [InlineData(
        "office-manager",
        "way-in",
        "Disputed: the basics of health care, and medical terms used at work Not confirmed"
    )]
    [InlineData(
        "practice-manager",
        "pay",
        "What pay depends on, as our sources see it: size of the employer, place and experience Not confirmed"
    )]
    [InlineData("medical-office-manager", "mine", "Holds the top job in a practice of three doctors or fewer")]
    [InlineData("practice-manager", "way-in", "public health, health information management")]
    [InlineData("practice-manager", "way-in", "Some employers ask for work in health care Not confirmed")]
    [InlineData("practice-manager", "work", "Communication")]
    public void A_fact_stands_where_a_reader_of_the_role_looks_for_it(string role, string section, string fact) =>
        Assert.Contains(fact, Rendered.Words(PageOf(role).GetElementById(section)!), StringComparison.Ordinal);

    /// <summary>
    /// The kind, and not its examples. Measures of size have a page of their own, which the role's page leads to, and
    /// amounts stand with their dates.
    /// </summary>
    [Theory]
    [MemberData(nameof(Roles))]
    public void Nothing_that_a_source_says_of_a_role_is_missing_from_its_page(string id)
    {
        var role = RealSite.Ledger.Roles[MadeIds.Id<RoleProfile>(id)];
        var words = Rendered.Words(PageOf(id).QuerySelector("main")!);
        Aspect[] sizes =
        [
            .. Enum.GetValues<ScopeMeasure>().Where(m => m != ScopeMeasure.ReportsTo).Select(m => m.Aspect()),
        ];
        var said = Terms(TermKind.Duty, role.Duties.Where(d => d.Citation.MayDecide).Select(d => d.Duty))
            .Concat(Terms(TermKind.Skill, role.Skills.Where(c => c.Citation.MayDecide).Select(c => c.Value)))
            .Concat(Terms(TermKind.Setting, role.Settings.Select(c => c.Value)))
            .Concat(Terms(TermKind.Industry, role.Industries.Select(c => c.Value)))
            .Concat(
                role.Certifiers.Where(c => c.Citation.MayDecide)
                    .Select(c => RealSite.Ledger.Organizations[c.Value].Name)
            )
            .Concat(role.Education.SelectMany(e => e.Fields))
            .Concat(
                role.InWords.Where(w => !sizes.Contains(w.Key))
                    .SelectMany(w => w.Value.Where(c => c.Citation.MayDecide || w.Key == Aspect.Knowledge))
                    .Where(c => c.Value.Parts.Count == 1)
                    .Select(c => c.Value.WordsOnly.TrimEnd('.'))
            );
        Assert.All(said, s => Assert.Contains(s, words, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void What_is_disputed_says_why_on_the_page_of_the_role_or_on_that_of_contradictions(string id)
    {
        var role = RealSite.Ledger.Roles[MadeIds.Id<RoleProfile>(id)];
        var words = Rendered.Words(PageOf(id).QuerySelector("main")!);
        var explained = RealSite
            .Ledger.Contradictions.SelectMany(c => c.Says)
            .SelectMany(s => s.Citation.Statements)
            .ToHashSet();
        var disputed = role
            .Duties.Select(d => d.Citation)
            .Concat(role.Settings.Select(s => s.Citation))
            .Concat(role.Certifiers.Select(c => c.Citation))
            .Concat(role.InWords.SelectMany(w => w.Value).Select(c => c.Citation))
            .Where(c => c.Status == ClaimStatus.Disputed && !c.Statements.All(explained.Contains));
        Assert.All(disputed, c => Assert.Contains(c.Note!.WordsOnly, words, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Terms(TermKind kind, IEnumerable<CareerCompare.Core.Text.Id<Term>> ids) =>
        ids.Select(id => RealSite.Ledger.TermOf(kind, id).Label);

    private static IDocument PageOf(string id) => RealSite.Pages[SitePath.Role(MadeIds.Id<RoleProfile>(id)).Text];
}
