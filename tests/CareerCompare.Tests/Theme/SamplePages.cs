using CareerCompare.Core.Claims;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Articles;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Decision;
using CareerCompare.Pages.Finding;
using CareerCompare.Pages.Glossary;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Paths;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Theme;

/// <summary>A page of every family, with something in every field.</summary>
internal sealed class SamplePages(string addition = "")
{
    private static readonly DefaultTheme Theme = new();
    private readonly Samples s = new(addition);

    public IReadOnlyDictionary<string, HtmlPart> All => new Dictionary<string, HtmlPart>
    {
        ["home"] = Theme.Page(Home()),
        ["comparison"] = Theme.Page(Comparison()),
        ["role"] = Theme.Page(Role()),
        ["compare"] = Theme.Page(Compare()),
        ["decide"] = Theme.Page(Decide()),
        ["paths"] = Theme.Page(Paths()),
        ["a-z"] = Theme.Page(AToZ()),
        ["draft"] = Theme.Page(Draft()),
        ["listing"] = Theme.Page(Listing()),
        ["credential"] = Theme.Page(Credential()),
        ["credentials"] = Theme.Page(Credentials()),
        ["guide"] = Theme.Page(Guide()),
        ["source"] = Theme.Page(Source()),
        ["articles"] = Theme.Page(Articles()),
        ["titles"] = Theme.Page(Titles()),
        ["sizes"] = Theme.Page(Sizes()),
        ["interview"] = Theme.Page(Interview()),
        ["glossary"] = Theme.Page(Glossary()),
        ["not-found"] = Theme.Page(new NotFoundPage(s.Head(SitePath.NotFound, "No such page") with { NoIndex = true })),
    };

    public ComparisonPage Comparison() => new()
    {
        Head = s.Head(SitePath.Comparison(Samples.Id("office-manager"), Samples.Id("practice-manager")), "Practice manager or office manager?"),
        A = s.A(),
        B = s.B(),
        Reviewed = Samples.Reviewed,
        PayAnswer = [new([new Line.Words(s.T("Nearer ")), new Line.Amount(s.Pay("F192", 63_100)), new Line.Words(s.T(" than the official ")), new Line.Amount(s.Pay("median", 123_860, DoubtLabel.Official, 2)), new Line.Words(".")])],
        Chart = SampleCharts.Chart(s),
        WhySoFarApart = s.L("BLS has no group for it."),
        States = [],
        WhereTitlesAreFiled = s.L("Titles are filed apart."),
        AdQuestions = [s.T("Will I answer for billing?"), s.T("How many doctors?")],
        HowToCount = s.L("Mostly yes: it is practice manager work."),
        Work = new([new(s.T("Lead staff"), false)], [new(s.T("Billing"), false), new(s.T("Marketing"), true)], [], Samples.Note(DoubtLabel.NotConfirmed, 1, 2)),
        WayIn = new([new(s.T("Usual education"), s.F("Bachelor’s degree"), s.F("High school diploma"))], null),
        Life = new([new(s.T("Pressure"), s.F("Fast and high"), Fact.NotKnown)], Samples.Note(DoubtLabel.NotConfirmed, 1)),
        Outlook = new([new(Seat.A, s.T("Health services managers"), s.Change("a", 23.2m)), new(Seat.B, s.T("Office supervisors"), s.Change("b", -0.3m))], null),
        Next = new([new(s.T("Go"), s.L("if you want health care")), new(s.T("Ask"), s.L("a practice manager near you"))], s.L("Thinking of a degree?")),
        Questions = [new(s.T("Is a license needed?"), s.L("No source names one.")), new(s.T("How many are there?"), null)],
        NotSettled = [new(s.T("Degree"), s.L("One article says it is a must.")), new(s.T("Duties"), new([new Line.Words("come from articles.")]))],
        Related = [s.Link("Practice manager or operations manager")],
    };

    public RolePage Role() => new()
    {
        Head = s.Head(SitePath.Role(Samples.Id("practice-manager")), "Practice manager: work, pay and way in"),
        Role = s.A(draft: true),
        PayAnswer = [s.L("Pay may be nearer the low end.")],
        WhereTitlesAreFiled = s.L("Titles are filed apart."),
        Tests = [s.T("Billing")],
        IfNot = s.Link("office manager"),
        Chart = SampleCharts.Chart(s) with { Lanes = [.. SampleCharts.Chart(s).Lanes.Take(1)] },
        WhichIsYou = s.L("Small or large?"),
        History = new(s.T("health services managers"), "11-9111",
            [new(new(2025, 5), [.. Enumerable.Repeat(s.Pay("median", 123_860, DoubtLabel.Official), 5)], s.T("New method.")), new(new(2020, 5), [.. Enumerable.Repeat(s.Pay("median", 104_280, DoubtLabel.Official), 5)], null)],
            Samples.Note(DoubtLabel.Official, 2)),
        Work = [new(s.T("Billing"), true)],
        WorkNote = Samples.Note(DoubtLabel.NotConfirmed, 1),
        Skills = [new(s.T("Budgeting"), false)],
        SkillsNote = Samples.Note(DoubtLabel.NotConfirmed, 1),
        Ladder = [s.L("Small practice"), s.L("Larger practice")],
        WayIn = [new(s.T("Education"), s.L("Bachelor’s degree")), new(s.T("Experience"), null)],
        Interview = SitePath.Interview(Samples.Id("practice-manager")),
        Credentials = [new(s.T("CMPE"), s.T("Certified Medical Practice Executive"), SitePath.Certification(Samples.Id("cmpe")), [new(s.T("Exam"), null)])],
        Life = [new(s.T("Hours"), null)],
        Outlook = new([new(Seat.A, s.T("Health services managers"), s.Change("a", 23.2m))], s.L("What it leaves out.")),
        NotSettled = [new(s.T("Degree"), s.L("One says so, one does not."))],
        NotKnown = [s.L("Pay by size")],
        NotUsed = [new(s.Pay("F088", 65_730, DoubtLabel.NotConfirmed), s.T("median pay"), s.L("It is in no table."))],
        CompareWith = [s.Link("Office manager")],
    };

    public HomePage Home() => new()
    {
        Head = s.Head(SitePath.Home, "How two similar-sounding jobs really differ"),
        IAm = [new(s.T("I am a "), s.T("student"), s.T(", considering running a clinic"), SitePath.Guides)],
        Search = new(SitePath.Asset("search.0123456789ab.json"), Here: false),
        Example = new(s.T("One real answer"), SampleCharts.Chart(s), new([new Line.Words(s.T("Low ends ")), new Line.Cite(Samples.Note(DoubtLabel.SelfReported, 1))]), s.Link("Practice manager or office manager")),
        Statements = 271,
        NotFoundAtBureau = 2,
        Comparisons = [s.Link("Practice manager or office manager")],
        Guides = [s.Link("How to read a salary figure")],
        Reviewed = Samples.Reviewed,
    };

    private PathsPage Paths() => new()
    {
        Head = s.Head(SitePath.Paths, "Paths from job to job"),
        Lead = s.T("Which job leads to which."),
        Families = [s.Link("A field")],
        Maps = [StepMap.Of("map-1", s.T("Which job leads to which"), [s.T("Medical office manager"), s.T("Medical practice manager")], [new(0, 1, s.T("8 new tasks"))])!],
        Steps = [new(s.B(), s.A(), new(8), s.T("less than 5 years"), s.T("higher"), SitePath.Compare)],
        YearsNote = Samples.Note(DoubtLabel.Official, 1),
        Details = [new(s.B(), s.A(), [new(s.T("New tasks"), s.L("Billing")), new(s.T("Education"), null)])],
        Routes = [new(s.B(), [new(s.A(), s.T("directly"), s.T("by way of another"))], new(3), [s.T("nobody")]), new(s.A(), [], new(0), [])],
    };

    private DraftPage Draft() => new()
    {
        Head = s.Head(SitePath.Role(Samples.Id("clerks")), "Clerks (draft)") with { NoIndex = true },
        Title = s.T("Clerks"),
        AlsoCalled = [s.T("Clerk"), s.T("Office clerk")],
        Answer = s.L("The official middle for clerks is known."),
        Class = [s.L("Official figures count this job in the group “clerks”.")],
        Pay = [new(s.T("Middle"), s.L("So much."))],
        WayIn = [new(s.T("Preparation"), s.L("Zone 2 of 5"))],
        Outlook = [new(s.T("Openings"), s.L("Some."))],
        Skills = s.L("Spreadsheets"),
        Unwritten = [s.T("Whom it suits")],
    };

    private AToZPage AToZ() => new(s.Head(SitePath.AToZ, "A to Z"), new(SitePath.Asset("search.0123456789ab.json"), Here: true),
        [new("letter-c", "C", [new(s.T("Clinic manager"), null, s.T("Practice manager"), "/roles/practice-manager/"), new(s.T("CMPE"), s.T("certification"), null, "/certifications/cmpe/")])], [s.T("This page includes titles of a list.")]);

    private SetPage Compare()
    {
        RoleSide[] roles = [s.A(), s.B(), s.A()];
        return new()
        {
            Head = s.Head(SitePath.Compare, "Compare jobs"),
            Lead = s.T("Put any of these jobs side by side."),
            Table = new([.. roles.Select((r, i) => new SetTable.Column(r.Role, r.Path, i < 2))],
            [
                new("way-in", s.T("Way in"), [new("education", s.T("Usual education"), [new SetTable.Cell.Says(s.F("Bachelor’s degree")), new SetTable.Cell.Says(s.F("High school diploma")), new SetTable.Cell.Says(Fact.NotKnown)])], null),
                new("work", s.T("Work"), [new("task-budget", s.T("Budget"), [new SetTable.Cell.Task(true, false), new SetTable.Cell.Task(true, true), new SetTable.Cell.Task(false, false)])], Samples.Note(DoubtLabel.NotConfirmed, 1)),
            ]),
            MayPick = true,
            Sheets = [new(s.T("A field"), s.T("A field"), s.T("Jobs of a field."), SitePath.CompareFamily(Samples.Id("a-field"), 2), [s.A().Role, s.B().Role])],
            Pages = [s.Link("A or B")],
            Matrix = new(roles, [.. roles.Select((_, i) => (IReadOnlyList<RelatedPage?>)[.. roles.Select((_, j) => i == j ? null : s.Link("A or B"))])]),
        };
    }

    private DecidePage Decide() => new()
    {
        Head = s.Head(SitePath.Decide, "Decide between jobs"),
        Lead = s.T("Say what matters to you."),
        Fields = [new(s.T("Medical practice"), [s.A().Role]), new(s.T("Office work"), [s.B().Role])],
        Lines =
        [
            new("pay", s.T("Pay"), s.T("Higher pay scores higher."), [new(s.A().Role, s.L("A lot."), s.T("Ahead of office manager."), "ea"), new(s.B().Role, null, s.T("Behind practice manager."), "be")]),
            new("hours", s.T("Hours"), s.T("No order."), [new(s.A().Role, s.L("Long."), null, ""), new(s.B().Role, null, null, "")]),
        ],
        Example = new(s.T("Say that pay weighs 3."), s.T("Practice manager leads."), [s.T("Office manager would lead if …")]),
    };

    private ListingPage Listing() => new()
    {
        Head = s.Head(SitePath.Roles, "Roles"),
        Heading = s.T("Roles"),
        Lead = s.T("What each job is."),
        Parts = new(s.Link("All roles"), 2, [s.Link("A to B"), s.Link("C to D"), s.Link("E to F")]),
        Groups = [new("medical-practice", s.T("Medical practice"), s.T("About it."), [s.Link("Practice manager")])],
    };

    private CredentialPage Credential() => new()
    {
        Head = s.Head(SitePath.Certification(Samples.Id("cmpe")), "CMPE"),
        Letters = s.T("CMPE"),
        Name = s.T("Certified Medical Practice Executive"),
        Kind = s.T("Certification"),
        For = s.L("People who run practices."),
        Issuer = new(s.T("ACMPE"), s.L("The certification body of MGMA.")),
        Url = s.T("https://example.org/cmpe"),
        Reviewed = Samples.Reviewed,
        Facts = [new(s.T("Exam"), [new(s.L("Two exams."), s.T("2018"))]), new(s.T("Cost"), [])],
        Roles = [s.Link("Practice manager")],
        NamedFor = Samples.Note(DoubtLabel.NotConfirmed, 1),
    };

    private CredentialsPage Credentials() => new()
    {
        Head = s.Head(SitePath.Certifications, "Certifications"),
        Lead = s.T("All of them are optional."),
        Reviewed = Samples.Reviewed,
        Tables =
        [
            new("named", s.T("Named for a role"),
            [
                new(s.T("CMPE"), s.T("Certified Medical Practice Executive"), SitePath.Certification(Samples.Id("cmpe")),
                    [new(s.T("Who may take it"), [s.L("Members.")]), new(s.T("Degree"), [s.L("None asked.")]), new(s.T("Cost"), []), new(s.T("Renewal"), [s.L("Every year."), s.L("Or never.")])]),
            ]),
        ],
    };

    private GuidePage Guide() => new()
    {
        Head = s.Head(SitePath.Guide(Samples.Id("a-guide")), "A guide"),
        Title = s.T("A guide"),
        Reviewed = Samples.Reviewed,
        Body = new([new Line.Markup(new("<h2 id=\"one\">One</h2><p>Text ")), new Line.Cite(Samples.Note(DoubtLabel.Official, 1)), new Line.Markup(new("</p><h2 id=\"two\">Two</h2>"))]),
        Headings = [new("one", s.T("One")), new("two", s.T("Two"))],
        Others = [s.Link("Another guide")],
    };

    private SourcePage Source() => new()
    {
        Head = s.Head(SitePath.Source(Samples.Id("another-source")), "An article"),
        Source = s.Source("another-source", "a healthcare MBA"),
        Publisher = s.Publisher(),
        Attribution = s.T("This page includes statements of an article."),
        Label = DoubtLabel.NotConfirmed,
        Note = s.L("Names no source."),
        AboutPublisher = s.L("A university."),
        Files = [],
        Taken = [new("practice-manager", s.T("Practice manager"), null, [new(s.T("duty"), s.L("Billing"), s.T("F005"), null, s.L("A note.")), new(s.T("median pay"), s.L("Pay"), null, s.T("Disputed"), s.L("It is in no table."))])],
        Count = 2,
        NotConfirmed = 1,
    };

    private ArticlesPage Articles() => new()
    {
        Head = s.Head(SitePath.Articles, "What five articles got wrong"),
        Articles = [s.Link("An article")],
        Statements = new(271),
        Groups = [new("pay", s.T("Pay"), [new("C1", s.T("Five figures for one title"), [s.L("One says this.")], s.L("We found that."), s.L("We keep them apart."), [s.Link("Practice manager"), s.Link("Office manager")])])],
        Count = new(23),
    };

    private TitlesPage Titles() => new()
    {
        Head = s.Head(SitePath.Titles, "Job title decoder"),
        WhoFiles = s.Cited("The list files titles.", 1),
        OwnTitles = [new("practice-manager", s.T("Practice manager"), [])],
        Groups = [new("letter-p", "P", [new("practice-manager", s.T("Practice manager"), [s.L("Its own title."), s.L("Ask for its size.")])])],
        Sizes = [s.Link("Medical practice")],
    };

    private SizesPage Sizes() => new()
    {
        Head = s.Head(SitePath.Sizes(Samples.Id("medical-practice")), "Medical practice"),
        Family = s.T("Medical practice"),
        Roles = [s.Link("Practice manager")],
        Tables =
        [
            new("providers", s.T("Doctors served"), [new(s.Link("Practice manager"), [s.L("Few"), s.L("or many")])], [s.T("Office manager")]),
            new("sites", s.T("Sites"), [], [s.T("Practice manager")]),
        ],
        Questions = [new(s.T("How many doctors?"), s.Cited("It tells them apart.", 1))],
        Reviewed = Samples.Reviewed,
    };

    private InterviewPage Interview() => new()
    {
        Head = s.Head(SitePath.Interview(Samples.Id("practice-manager")), "Practice manager: the interview"),
        Role = s.A(draft: true),
        Expected = [new(s.T("What did you do?"), s.L("That you count."), new([new Line.Words(s.T("Billing ")), new Line.Cite(Samples.Note(DoubtLabel.NotConfirmed, 1))]))],
        AskBack = [new(s.T("How many sites?"), s.L("No source says it."))],
        AtWork = [new(s.B(), [s.L("A budget")], [s.L("The title"), s.L("The pay range")])],
    };

    private GlossaryPage Glossary() => new()
    {
        Head = s.Head(SitePath.Glossary, "Glossary"),
        Words = [new("median", s.T("Median"), s.Cited("Half earn more.", 1))],
    };
}
