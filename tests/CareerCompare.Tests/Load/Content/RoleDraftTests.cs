using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Hostile;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Load.Content;

public class RoleDraftTests
{
    private const string Draft = """
        title: Clinic owners
        country: US
        draft: true
        also-called:
          - Clinic Proprietor
        occupations:
          - soc: 95-9001
            fit: closest
            because: The group holds this job alone.
            listed-as: 95-9001.00
            job-zone: 4
            source: guild-survey

        """;

    [Fact]
    public void A_draft_without_words_is_no_role_and_says_what_it_lacks()
    {
        var ledger = Loaded(Draft + "suits: like clinics\n");
        Assert.DoesNotContain(ledger.Roles.Keys, id => id.Text == "clinic-owners");
        var draft = Assert.Single(ledger.Drafts, d => d.Id.Text == "clinic-owners");
        Assert.Equal(
            [
                OwnWords.Plural,
                OwnWords.Family,
                OwnWords.InShort,
                OwnWords.Reviewed,
                OwnWords.Ask,
                OwnWords.FirstMove,
                OwnWords.Duties,
            ],
            draft.Unwritten
        );
        Assert.Equal(("95-9001.00", 4), (draft.MainOccupation.ListedAs, draft.MainOccupation.JobZone));
    }

    [Fact]
    public void A_draft_with_all_its_words_is_a_role() =>
        Assert.Contains(
            Loaded(Draft.Replace("95-9001", "91-9001", StringComparison.Ordinal) + Words).Roles.Values,
            r => r.Id.Text == "clinic-owners" && r.Draft
        );

    [Fact]
    public void Without_the_mark_of_a_draft_every_word_has_to_be_there()
    {
        var log = Log(
            Draft
                .Replace("draft: true\n", "", StringComparison.Ordinal)
                .Replace("95-9001", "91-9001", StringComparison.Ordinal)
        );
        Assert.Equal(8, log.Count(d => d.Code == Codes.MissingKey));
    }

    [Theory]
    [InlineData("job-zone: 4", "job-zone: 6", Codes.NotTheForm)]
    [InlineData("listed-as: 95-9001.00", "listed-as: 95-9001", Codes.NotTheForm)]
    [InlineData("source: guild-survey", "source: nobody", Codes.UnknownSource)]
    [InlineData("title: Clinic owners\n", "", Codes.MissingKey)]
    [InlineData("country: US", "country: US\nsuit: no key", Codes.UnknownKey)]
    public void What_stands_in_a_draft_has_to_be_as_right_as_in_a_role(string what, string by, string code) =>
        Assert.Contains(Log(Draft.Replace(what, by, StringComparison.Ordinal)), d => d.Code == code);

    [Fact]
    public void No_role_leads_to_a_draft()
    {
        var texts = new Dictionary<string, string>(WholeSite.Texts) { ["roles/clinic-owners.yaml"] = Draft };
        texts["roles/clinic-director.yaml"] += "leads-to:\n  - clinic-owners\n";
        var log = new DiagnosticLog();
        Assert.Null(LedgerLoader.Load(WholeSite.Files(texts), log));
        Assert.Contains(
            log.InOrder(),
            d =>
                d.Code == Codes.UnknownId
                && d.Message.Contains("a draft that nobody has written yet", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Its_page_is_marked_and_hidden_from_search_engines_and_only_the_list_of_roles_and_its_source_name_it()
    {
        var before = Pages(SiteOf(null));
        var after = Pages(SiteOf(Draft));
        Assert.Equal(["/roles/clinic-owners/"], after.Keys.Except(before.Keys));
        Assert.Equal(["/roles/", "/sources/guild-survey/"], before.Keys.Where(p => before[p] != after[p]));
        Assert.Contains("This page includes figures of the guild.", after["/roles/"], StringComparison.Ordinal);
        var page = after["/roles/clinic-owners/"];
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<b>Draft:</b>", page, StringComparison.Ordinal);
        Assert.Contains("This page includes figures of the guild.", page, StringComparison.Ordinal);
        Assert.Contains("Official wages do not count this job", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_that_names_a_level_of_education_is_not_called_an_article()
    {
        const string education = "education:\n  - level: bachelor\n    strength: usual\n    source: guild-survey\n";
        var page = Pages(SiteOf(Draft.Replace("95-9001", "91-9001", StringComparison.Ordinal) + Words + education))[
            "/roles/clinic-owners/"
        ];
        Assert.Contains("Other sources say: bachelor", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Articles say", page, StringComparison.Ordinal);
    }

    private const string Words = """
        plural: clinic owners
        family: clinic-work
        in-short: Owns a clinic.
        reviewed: 2026-06-20
        suits: like clinics
        ask: how many clinics?
        first-move: Ask an owner.
        duties:
          - duty: budget
            source: guild-survey

        """;

    private static Dictionary<string, string> Pages(Ledger ledger) =>
        SiteCatalogs
            .Of(ledger, new DefaultTheme())
            .Entries()
            .Where(e => e.Kind is SiteEntryKind.Page or SiteEntryKind.Text)
            .ToDictionary(e => e.Path.Text, e => System.Text.Encoding.UTF8.GetString(Site.Pages.RealSite.Bytes(e)));

    private static Ledger Loaded(string draft) => SiteOf(draft);

    private static Ledger SiteOf(string? draft)
    {
        var log = new DiagnosticLog();
        return LedgerLoader.Load(Files(draft), log)
            ?? throw new InvalidOperationException(string.Concat(log.InOrder().Select(DiagnosticText.Of)));
    }

    private static IReadOnlyList<Diagnostic> Log(string draft)
    {
        var log = new DiagnosticLog();
        LedgerLoader.Load(Files(draft), log);
        return log.InOrder();
    }

    private static MemoryFiles Files(string? draft)
    {
        var files = WholeSite.Files(WholeSite.Texts);
        return draft is null ? files : files.Add("roles/clinic-owners.yaml", draft);
    }
}
