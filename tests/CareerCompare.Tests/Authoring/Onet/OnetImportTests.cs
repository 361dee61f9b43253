using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring.Onet;

public sealed class OnetImportTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_draft_holds_titles_codes_and_figures_with_their_source()
    {
        Import(new());
        Assert.Equal("""
            # Made by import onet from the O*NET 31.2 Database: codes, titles and figures.
            # To be written by a person: plural, family, in-short, reviewed, suits, ask, first-move, duties.
            title: Clinic managers
            country: US
            draft: true
            # The first 10 of 14 titles.
            also-called:
              - Clinic Head (CH)
              - Clinic Lead
              - Clinic Boss 1
              - Clinic Boss 2
              - Clinic Boss 3
              - Clinic Boss 4
              - Clinic Boss 5
              - Clinic Boss 6
              - Clinic Boss 7
              - Clinic Boss 8
            occupations:
              - soc: 91-1001
                fit: wider
                because: The group holds one other job of O*NET’s list too.
                listed-as: 91-1001.00
                job-zone: 4
                source: onet-31-2
            skills:
              - skill: spreadsheets
                source: onet-31-2
            education:
              - level: bachelor
                strength: usual
                source: onet-31-2
                note: Named by 62.5% of the 24 asked (08/2023), more than any other level.

            """.ReplaceLineEndings("\n"), site.File("roles/clinic-managers.yaml"));
    }

    [Fact]
    public void No_sentence_of_the_list_is_copied()
    {
        Import(new());
        Assert.DoesNotContain(site.Drafts(), d => d.Contains("Not to be copied", StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_loads_with_its_drafts_and_knows_what_is_still_to_be_written()
    {
        Import(new());
        var ledger = site.Ledger();
        Assert.Equal(["clinic-managers", "clinic-night-managers", "desk-supervisors-english", "lamp-lighters"], ledger.Drafts.Select(d => d.Id.Text));
        Assert.All(ledger.Drafts, d => Assert.Equal(8, d.Unwritten.Count));
        Assert.Equal(3, ledger.Roles.Count);
        Assert.Equal("Desk supervisors: English", ledger.Drafts[2].Title);
    }

    [Fact]
    public void Files_may_be_named_as_copies_name_them()
    {
        Import(new());
        var before = site.Drafts();
        using ImportSite other = new();
        new MadeOnet().Renamed().Offer(other);
        Assert.True(other.Import("onet", "onet") == ExitCode.Fine, other.Err);
        Assert.Equal(before, other.Drafts());
    }

    [Fact]
    public void The_release_becomes_a_source_with_the_words_that_its_licence_asks_for()
    {
        Import(new());
        var source = site.Ledger().Sources.Values.Single(s => s.Title == "O*NET 31.2 Database");
        Assert.Equal(("onet-31-2", "dol-eta", "May 2026", "CC BY 4.0"), (source.Id.Text, source.Publisher.Text, source.Published.ToString(), source.Rights));
        Assert.Equal(ImportSite.Retrieved, source.Retrieved.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("includes information from the O*NET 31.2 Database by", source.Attribution, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_no_file_says_is_said_by_an_option()
    {
        new MadeOnet().Without("Read Me.txt").Offer(site);
        Assert.Equal(ExitCode.Content, site.Import("onet", "onet"));
        Assert.Contains("error[CC0810]", site.Err, StringComparison.Ordinal);
        Assert.True(site.Import("onet", "onet", "--release", "30.0") == ExitCode.Fine, site.Err);
        Assert.Contains(site.Ledger().Sources.Values, s => s.Id.Text == "onet-30" && s.Published.ToString() == "undated");
    }

    [Fact]
    public void A_second_import_changes_no_byte()
    {
        Import(new());
        var before = site.Everything();
        Import(new());
        Assert.Equal(before, site.Everything());
        Assert.Contains("0 drafts written, 4 unchanged, 0 kept as they are", site.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_somebody_wrote_in_is_kept_and_named()
    {
        Import(new());
        site.Write("roles/clinic-managers.yaml", site.File("roles/clinic-managers.yaml") + "suits: like clinics\n");
        var before = site.Everything();
        Import(new());
        Assert.Equal(before, site.Everything());
        Assert.Contains("kept roles/clinic-managers.yaml: it is there, and differs from 91-1001.00", site.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_got_another_id_is_not_made_again()
    {
        Import(new());
        var text = site.File("roles/clinic-managers.yaml");
        site.Remove("roles/clinic-managers.yaml");
        site.Write("roles/head-of-clinic.yaml", text);
        Import(new());
        Assert.DoesNotContain("wrote", site.Out, StringComparison.Ordinal);
        Assert.Contains("kept roles/head-of-clinic.yaml: it is 91-1001.00 already", site.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("91-1001.01", "clinic-night-managers")]
    [InlineData("91-1001", "clinic-managers,clinic-night-managers")]
    [InlineData("55-1011.00", "tent-officers")]
    public void Only_the_jobs_that_are_asked_for_are_made(string code, string ids)
    {
        Import(new(), "--occupation", code);
        Assert.Equal(ids.Split(','), site.Ledger().Drafts.Select(d => d.Id.Text));
    }

    [Fact]
    public void A_limit_takes_the_first_by_code()
    {
        Import(new(), "--limit", "2");
        Assert.Equal(["clinic-managers", "clinic-night-managers"], site.Ledger().Drafts.Select(d => d.Id.Text));
    }

    [Fact]
    public void What_the_folder_does_not_have_and_what_no_wages_count_is_said()
    {
        Import(new MadeOnet().Without("Skills.txt").Without("Education, Training, and Experience.txt"));
        Assert.Contains("not in the folder, so not in the drafts: Education, Training, and Experience; Skills", site.Out, StringComparison.Ordinal);
        Assert.Contains("no wages in salary-data: 95-0001", site.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("skills:", site.File("roles/clinic-managers.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_titles_that_are_one_id_get_two()
    {
        Import(new MadeOnet().Edit("Occupation Data.txt", "Clinic Night Managers", "Clinic, Managers"));
        Assert.Contains("listed-as: 91-1001.01", site.File("roles/clinic-managers-91-1001-01.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_yaml_would_read_as_something_else_stands_between_quotes()
    {
        Import(new MadeOnet().Edit("Alternate Titles.txt", "Head of Desk", "\"Desk\": yes # no"));
        Assert.Equal(["\"Desk\": yes # no"], site.Ledger().Drafts.Single(d => d.Id.Text == "desk-supervisors-english").AlsoCalled);
    }

    [Fact]
    public void A_day_of_retrieval_that_is_far_ahead_of_the_site_is_warned_of()
    {
        new MadeOnet().Offer(site);
        Assert.Equal(ExitCode.Fine, site.ImportOf("2062-01-01", "onet", "onet"));
        Assert.Equal(1, site.Err.Split("warning[CC0311]").Length - 1);
        Assert.Contains("--> --retrieved", site.Err, StringComparison.Ordinal);
    }

    private void Import(MadeOnet onet, params string[] options)
    {
        onet.Offer(site);
        Assert.True(site.Import(["onet", "onet", .. options]) == ExitCode.Fine, site.Err);
    }
}
