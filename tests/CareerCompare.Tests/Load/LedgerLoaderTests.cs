using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load;

public class LedgerLoaderTests
{
    [Fact]
    public void The_small_site_loads_without_a_word()
    {
        var log = new DiagnosticLog();
        var ledger = LedgerLoader.Load(new FolderFiles(SmallSite.Root), log);
        Assert.Empty(log.InOrder().Select(DiagnosticText.Of));
        Assert.NotNull(ledger);
        Assert.Equal(["clinic-director", "clinic-manager", "front-desk-lead"], ledger.Roles.Keys.Select(k => k.Text));
        Assert.Equal(["2024-05", "2025-05"], ledger.Wages.Releases.Select(r => r.ToString()));
        Assert.Equal("bureau-wages", ledger.Official.Oews.Text);
        Assert.Equal(5, ledger.Vocabulary[TermKind.Duty].Count);
    }

    [Fact]
    public void A_role_holds_what_its_file_says()
    {
        var role = SmallSite.Ledger().Roles.Values.Single(r => r.Id.Text == "clinic-manager");
        Assert.Equal("Runs the business side of a clinic.", role.InShort);
        Assert.Equal(["billing", "budget", "schedules", "patient-care"], role.Duties.Select(d => d.Duty.Text));
        Assert.Equal(2, role.Duties[0].Citation.Sources.Count);
        Assert.True(role.Duties[2].Sometimes);
        Assert.False(role.Duties[3].Citation.MayDecide);
        Assert.Equal(
            [
                Aspect.Definition,
                Aspect.Hours,
                Aspect.People,
                Aspect.ReportsTo,
                Aspect.Providers,
                Aspect.StaffLed,
                Aspect.Sites,
            ],
            role.InWords.Keys.Order()
        );
        Assert.Equal("US", role.Pay[0].Area);
        Assert.Equal(12.5m, role.Outlook[0].ChangePercent);
    }

    [Fact]
    public void Lines_that_end_in_CR_and_LF_change_nothing_but_the_lines()
    {
        var windows = new MemoryFiles();
        foreach (var path in new[] { "content", "roles", "salary-data" }.SelectMany(SmallSite.Files().Below))
            windows.Add(path, SmallSite.Text(path).Replace("\n", "\r\n", StringComparison.Ordinal));
        var log = new DiagnosticLog();
        var ledger = LedgerLoader.Load(windows, log);
        Assert.Empty(log.InOrder());
        Assert.Equal(SmallSite.Ledger().Method.Body.Parts, ledger!.Method.Body.Parts);
    }

    [Fact]
    public void Mistakes_in_many_files_are_all_reported_in_the_order_of_files_and_lines()
    {
        var files = SmallSite
            .With("roles/front-desk-lead.yaml", "leads-to:\n  - clinic-manager", "leads-to:\n  - clinic-manger")
            .Add(
                "content/site.yaml",
                SmallSite.Text("content/site.yaml").Replace("en-US", "English", StringComparison.Ordinal)
            )
            .Add(
                "roles/clinic-director.yaml",
                SmallSite
                    .Text("roles/clinic-director.yaml")
                    .Replace("soc: 91-1001", "soc: 911001", StringComparison.Ordinal)
                    .Replace("draft: true", "draft: yes", StringComparison.Ordinal)
            );
        Assert.Equal(
            [
                "content/site.yaml:7:11 CC0130",
                "roles/clinic-director.yaml:7:8 CC0116",
                "roles/clinic-director.yaml:12:10 CC0102",
                "roles/front-desk-lead.yaml:8:5 CC0401",
            ],
            SmallSite.Diagnostics(files).Select(d => $"{d.At} {d.Code}")
        );
    }

    [Fact]
    public void A_file_that_cannot_be_parsed_is_one_mistake_and_not_a_hundred()
    {
        foreach (
            var path in new[]
            {
                "content/sources.yaml",
                "content/organizations.yaml",
                "content/vocabulary/duties.yaml",
                "content/vocabulary/occupations.yaml",
                "roles/clinic-manager.yaml",
                "content/certifications/ccm.yaml",
            }
        )
            Assert.Equal(
                [Codes.NotClosed],
                SmallSite.Diagnostics(SmallSite.Files().Add(path, "- a: [\n")).Select(d => d.Code)
            );
    }

    [Fact]
    public void An_item_that_is_wrong_is_still_known_by_its_id()
    {
        var files = SmallSite.With("content/organizations.yaml", "  kind: statistical-agency", "  kind: statistics");
        Assert.Equal([Codes.NotAChoice], SmallSite.Diagnostics(files).Select(d => d.Code));
    }

    [Fact]
    public void There_is_no_ledger_where_there_is_an_error_and_one_where_there_is_a_warning()
    {
        var log = new DiagnosticLog();
        Assert.Null(LedgerLoader.Load(SmallSite.With("roles/front-desk-lead.yaml", "country: US", "country: us"), log));
        log = new DiagnosticLog();
        Assert.NotNull(
            LedgerLoader.Load(SmallSite.With("content/sources.yaml", "published: 2026-04", "published: 2023-04"), log)
        );
        Assert.Single(log.InOrder());
    }

    [Fact]
    public void Nothing_at_all_is_a_list_of_missing_files() =>
        Assert.All(SmallSite.Diagnostics(new MemoryFiles()), d => Assert.Equal(Codes.MissingFile, d.Code));

    [Fact]
    public void The_place_of_a_loaded_fact_is_at_hand()
    {
        var loaded = LedgerLoader.Read(SmallSite.Files(), new DiagnosticLog())!;
        var role = loaded.Ledger.Roles.Values.Single(r => r.Id.Text == "front-desk-lead");
        Assert.Equal("roles/front-desk-lead.yaml:35:13", loaded.Places.Of(role.Pay[0], "amount").ToString());
        Assert.Equal("roles/front-desk-lead.yaml:8:5", loaded.Places.Of(role, "leads-to", 0).ToString());
        Assert.Equal("roles/front-desk-lead.yaml:35:5", loaded.Places.Of(role.Pay[0], "area").ToString());
    }
}
