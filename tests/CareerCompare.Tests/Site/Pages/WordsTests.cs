using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Theme;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>Words that the program puts together: true of what the files say, and written as a person would write them.</summary>
public class WordsTests
{
    private const string Desk = "compare/front-desk-lead-vs-";

    [Theory]
    [InlineData("HR manager", "HR managers", "an HR manager")]
    [InlineData("UX designer", "UX designers", "a UX designer")]
    [InlineData("University registrar", "university registrars", "a university registrar")]
    [InlineData("Hourly aide", "hourly aides", "an hourly aide")]
    [InlineData("X-ray technician", "X-ray technicians", "an X-ray technician")]
    [InlineData("McDonald’s manager", "McDonald’s managers", "a McDonald’s manager")]
    [InlineData("iOS developer", "iOS developers", "an iOS developer")]
    [InlineData("German teacher", "German teachers", "a German teacher")]
    [InlineData("One-person office lead", "one-person office leads", "a one-person office lead")]
    public void A_comparison_says_a_title_as_a_person_would(string title, string plural, string said)
    {
        var page = Page(With(Role(title, plural)), "/compare/front-desk-lead-vs-zz-new/");
        Assert.Contains(
            said + " runs",
            Rendered.Words(page.QuerySelector(".hero")!),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("More as " + said, page.QuerySelectorAll("#work h3").Select(Rendered.Words));
        Assert.Equal(
            $"Front desk lead or {said[(said.IndexOf(' ', StringComparison.Ordinal) + 1)..]}?",
            Rendered.Words(page.QuerySelector("h1")!)
        );
        if (char.IsLower(plural[0]))
            return;
        foreach (
            var address in new[]
            {
                "/compare/",
                "/titles/",
                "/paths/",
                "/compare/front-desk-lead-vs-zz-new/pay/",
                "/roles/zz-new/",
            }
        )
            Assert.DoesNotContain(
                char.ToLowerInvariant(title[0]) + title[1..],
                Rendered.Words(Page(With(Role(title, plural)), address).Body!),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void A_file_may_say_the_article_of_a_word_that_is_not_said_letter_by_letter()
    {
        var role = Role("NASA engineer", "NASA engineers");
        Assert.Contains(
            ", an NASA engineer runs",
            Rendered.Words(Page(With(role), $"/{Desk}zz-new/").QuerySelector(".hero")!),
            StringComparison.Ordinal
        );
        Assert.Contains(
            ", a NASA engineer runs",
            Rendered.Words(Page(With(role + "article: a\n"), $"/{Desk}zz-new/").QuerySelector(".hero")!),
            StringComparison.Ordinal
        );
        Assert.Equal([Codes.NotAChoice], SmallSite.Diagnostics(With(role + "article: the\n")).Select(d => d.Code));
    }

    [Fact]
    public void A_word_of_the_vocabulary_keeps_the_capital_of_a_name_where_the_file_shows_it()
    {
        string Place(string more) =>
            Rendered.Words(
                Page(
                        With(
                                Role("Helper", "helpers")
                                    + "settings:\n  - setting: small-clinic\n    source: bureau-handbook\n  - setting: texas\n    source: bureau-handbook\n"
                            )
                            .Add(
                                "content/vocabulary/settings.yaml",
                                SmallSite.Text("content/vocabulary/settings.yaml")
                                    + "- id: texas\n  label: Texas clinics\n"
                                    + more
                            ),
                        "/roles/zz-new/"
                    )
                    .GetElementById("life")!
            );
        Assert.Contains("Small clinics, texas clinics", Place(""), StringComparison.Ordinal);
        Assert.Contains(
            "Small clinics, Texas clinics",
            Place("  in-sentence: Texas clinics\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_step_without_advice_is_one_step_and_not_by_way_of_other_jobs()
    {
        static string Answer(MemoryFiles files, string address) =>
            Rendered.Words(
                Page(files, address)
                    .QuerySelectorAll("#faq div")
                    .Single(d => Rendered.Words(d).StartsWith("Does one lead", StringComparison.Ordinal))
                    .QuerySelector("dd")!
            );
        var desk = SmallSite
            .Text("roles/front-desk-lead.yaml")
            .Replace("leads-to:\n  - clinic-manager\n", "leads-to:\n  - zz-new\n", StringComparison.Ordinal);
        desk = desk[..desk.IndexOf("steps:", StringComparison.Ordinal)];
        Assert.Equal(
            "It can, in one step.",
            Answer(With(Role("Helper", "helpers")).Add("roles/front-desk-lead.yaml", desk), $"/{Desk}zz-new/")
        );
        var far = With(Role("Helper", "helpers"))
            .Add(
                "roles/clinic-manager.yaml",
                SmallSite
                    .Text("roles/clinic-manager.yaml")
                    .Replace("  - clinic-director\nsuits", "  - zz-new\nsuits", StringComparison.Ordinal)
            );
        Assert.Equal("It can, by way of other jobs.", Answer(far, $"/{Desk}zz-new/"));
        Assert.StartsWith(
            "It can: see",
            Answer(SmallSite.Files(), "/compare/clinic-manager-vs-front-desk-lead/"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_row_that_nobody_looked_for_is_left_out_and_one_that_one_job_has_stays()
    {
        var page = Page(
            With(Role("Helper", "helpers")).Add("roles/zz-other.yaml", Role("Other helper", "other helpers")),
            "/compare/zz-new-vs-zz-other/"
        );
        Assert.Null(page.GetElementById("said"));
        Assert.DoesNotContain("Optional certificates", Rendered.Words(page.Body!), StringComparison.Ordinal);
        Assert.DoesNotContain("No source", Rendered.Words(page.GetElementById("faq")!), StringComparison.Ordinal);
        // Beside what a survey asked, only who is said something of has it.
        var days = Page(With(Role("Helper", "helpers")), $"/{Desk}zz-new/");
        Assert.Single(
            days.QuerySelectorAll("[aria-labelledby=days] td, [aria-labelledby=said] td"),
            cell => Rendered.Words(cell).Contains("Full time", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            "Not in our sources",
            Rendered.Words(Page(With(Role("Helper", "helpers")), "/roles/zz-new/").Body!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_measure_of_size_stands_only_where_somebody_looked()
    {
        var families =
            SmallSite.Text("content/vocabulary/families.yaml")
            + "- id: bare\n  name: Bare work\n  about: People of whom little is known.\n";
        var bare = With(Role("Helper", "helpers", "bare")).Add("content/vocabulary/families.yaml", families);
        var page = Page(bare, "/titles/bare/");
        Assert.All(
            page.QuerySelectorAll("main section"),
            s => Assert.True(s.QuerySelector("table, ol, ul, .gap, p") is not null, s.Id)
        );
        Assert.Null(page.GetElementById("staffled"));
        Assert.Contains(
            "Only the employer can say.",
            Rendered.Words(page.GetElementById("ask")!),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("No source", Rendered.Words(page.Body!), StringComparison.Ordinal);
        var looked = Page(
            With(
                    Role("Helper", "helpers", "bare")
                        + "not-stated: [providers, staff-led, budget-size, reports-to, hiring, sites]\n"
                )
                .Add("content/vocabulary/families.yaml", families),
            "/titles/bare/"
        );
        Assert.Equal(
            "We looked and found nothing for: Helper.",
            Rendered.Words(looked.GetElementById("staffled")!.QuerySelector(".gap")!)
        );
    }

    [Fact]
    public void A_list_that_is_cut_says_of_how_many_and_holds_the_rest()
    {
        var duties = new StringBuilder(SmallSite.Text("content/vocabulary/duties.yaml"));
        var role = new StringBuilder(Role("Helper", "helpers"));
        for (var i = 0; i < 20; i++)
        {
            duties.Append(CultureInfo.InvariantCulture, $"- id: more-{i}\n  label: More work {i}\n");
            role.Append(CultureInfo.InvariantCulture, $"  - duty: more-{i}\n    source: bureau-handbook\n");
        }
        var files = With(role.ToString()).Add("content/vocabulary/duties.yaml", duties.ToString());
        foreach (var (address, most) in new[] { ("/roles/zz-new/", 12), ($"/{Desk}zz-new/", 6) })
        {
            var work = Page(files, address).GetElementById("work")!;
            Assert.Equal(
                $"{most} of 21 shown: see the rest",
                Rendered.Words(work.QuerySelector("details:has(li) summary")!)
            );
            Assert.Equal(21 - most, work.QuerySelectorAll("details li").Length);
            for (var i = 0; i < 20; i++)
                Assert.Single(work.QuerySelectorAll("li"), li => Rendered.Words(li) == $"More work {i}");
        }
    }

    [Fact]
    public void An_error_is_reported_where_somebody_reads_it_or_the_site_says_that_nobody_is_named()
    {
        static string Report(MemoryFiles files) =>
            Rendered.Words(Page(files, "/method/").GetElementById("report-an-error")!.ParentElement!);
        Assert.Contains("Report it here.", Report(SmallSite.Files()), StringComparison.Ordinal);
        Assert.Equal(
            "https://reports.small.example/",
            Page(SmallSite.Files(), "/roles/clinic-manager/").QuerySelector(".use a")!.GetAttribute("href")
        );

        var none = SmallSite.With("content/site.yaml", "issues: https://reports.small.example/\n", "");
        Assert.Contains("This copy of the site names nobody to write to.", Report(none), StringComparison.Ordinal);
        Assert.Null(Page(none, "/roles/clinic-manager/").QuerySelector(".use a"));

        var contact = SmallSite.With(
            "content/site.yaml",
            "issues: https://reports.small.example/\n",
            "contact: mailto:editor@small.example\n"
        );
        Assert.Contains("Write to editor@small.example.", Report(contact), StringComparison.Ordinal);
        var both = SmallSite.With("content/site.yaml", "language:", "contact: mailto:editor@small.example\nlanguage:");
        Assert.Contains("Report it here, or write to editor@small.example.", Report(both), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issues: https://small.example/method/#report-an-error")]
    [InlineData("issues: https://small.example")]
    [InlineData("issues: https://reports.small.example/\ncontact: https://small.example/contact/")]
    public void An_address_for_reports_that_leads_back_to_the_site_is_refused(string lines) =>
        Assert.Equal(
            [Codes.AboutItself],
            SmallSite
                .Diagnostics(SmallSite.With("content/site.yaml", "issues: https://reports.small.example/", lines))
                .Select(d => d.Code)
        );

    [Theory]
    [InlineData("\\bbuilds?\\b(?! (a|an|the|up|on|skills|teams?|trust)\\b)")]
    [InlineData("(?i)recheck")]
    [InlineData("(?i)placeholder")]
    [InlineData("(?i)not looked up")]
    public void No_page_speaks_of_how_the_site_is_made(string words)
    {
        foreach (var (address, page) in RealSite.Pages)
            Assert.DoesNotMatch(words, address is "/compare/" ? "" : Rendered.Words(page.QuerySelector("main")!));
    }

    private static MemoryFiles With(string role) => SmallSite.Files().Add("roles/zz-new.yaml", role);

    private static string Role(string title, string plural, string family = "clinic-work") =>
        $"""
            title: {title}
            plural: {plural}
            family: {family}
            country: US
            in-short: Runs a part of a clinic.
            reviewed: 2026-06-20
            suits: like it
            ask: what pay?
            first-move: Ask for it.
            occupations:
              - soc: 91-1001
                fit: wider
                because: The class counts it too.
                source: bureau-handbook
            duties:
              - duty: budget
                source: bureau-handbook

            """;

    private static IDocument Page(InputFiles files, string address)
    {
        var log = new DiagnosticLog();
        var ledger = LedgerLoader.Load(files, log);
        Assert.True(ledger is not null, string.Concat(log.InOrder().Select(DiagnosticText.Of)));
        var entry = SiteCatalogs.Of(ledger, new DefaultTheme()).Find(address);
        Assert.True(entry is not null, address);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(RealSite.Bytes(entry)));
    }
}
