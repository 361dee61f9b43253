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
        Assert.Equal(
            """
            # Made by import onet from the O*NET 31.2 Database: codes, titles and figures.
            # To be written by a person: plural, family, in-short, reviewed, suits, ask, first-move, duties.
            title: Ward manager
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

            """.ReplaceLineEndings("\n"),
            site.File("roles/ward-manager.yaml")
        );
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
        Assert.Equal(
            ["desk-supervisor", "lamp-lighter", "ward-manager", "ward-night-manager"],
            ledger.Drafts.Select(d => d.Id.Text)
        );
        Assert.All(ledger.Drafts, d => Assert.Equal(8, d.Unwritten.Count));
        Assert.Equal(3, ledger.Roles.Count);
        Assert.Equal("Desk supervisor: English", ledger.Drafts[0].Title);
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
        Assert.Equal(
            ("onet-31-2", "dol-eta", "May 2026", "CC BY 4.0"),
            (source.Id.Text, source.Publisher.Text, source.Published.ToString(), source.Rights)
        );
        Assert.Equal(
            ImportSite.Retrieved,
            source.Retrieved.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Contains(
            "includes information from the O*NET 31.2 Database by",
            source.Attribution,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_release_that_no_file_says_is_said_by_an_option()
    {
        new MadeOnet().Without("Read Me.txt").Offer(site);
        Assert.Equal(ExitCode.Content, site.Import("onet", "onet"));
        Assert.Contains("error[CC0810]", site.Err, StringComparison.Ordinal);
        Assert.True(site.Import("onet", "onet", "--release", "30.0") == ExitCode.Fine, site.Err);
        Assert.Contains(
            site.Ledger().Sources.Values,
            s => s.Id.Text == "onet-30" && s.Published.ToString() == "undated"
        );
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
        site.Write("roles/ward-manager.yaml", site.File("roles/ward-manager.yaml") + "suits: like clinics\n");
        var before = site.Everything();
        Import(new());
        Assert.Equal(before, site.Everything());
        Assert.Contains(
            "kept roles/ward-manager.yaml: it is there, and differs from 91-1001.00",
            site.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_draft_that_got_another_id_is_not_made_again()
    {
        Import(new());
        var text = site.File("roles/ward-manager.yaml");
        site.Remove("roles/ward-manager.yaml");
        site.Write("roles/head-of-clinic.yaml", text);
        Import(new());
        Assert.DoesNotContain("wrote", site.Out, StringComparison.Ordinal);
        Assert.Contains("kept roles/head-of-clinic.yaml: it is 91-1001.00 already", site.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("91-1001.01", "ward-night-manager")]
    [InlineData("91-1001", "ward-manager,ward-night-manager")]
    [InlineData("55-1011.00", "tent-officer")]
    public void Only_the_jobs_that_are_asked_for_are_made(string code, string ids)
    {
        Import(new(), "--occupation", code);
        Assert.Equal(ids.Split(','), site.Ledger().Drafts.Select(d => d.Id.Text));
    }

    [Fact]
    public void A_limit_takes_the_first_by_code()
    {
        Import(new(), "--limit", "2");
        Assert.Equal(["ward-manager", "ward-night-manager"], site.Ledger().Drafts.Select(d => d.Id.Text));
    }

    [Fact]
    public void What_the_folder_does_not_have_and_what_no_wages_count_is_said()
    {
        Import(new MadeOnet().Without("Skills.txt").Without("Education, Training, and Experience.txt"));
        Assert.Contains(
            "not in the folder, so not in the drafts: Education; Essential Skills and Transferable Skills",
            site.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("no wages in salary-data: 95-0001", site.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("skills:", site.File("roles/ward-manager.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_30_3_and_31_give_the_same_drafts()
    {
        Import(new());
        var before = site.Drafts();
        using ImportSite other = new();
        new MadeOnet().Newest().Offer(other);
        Assert.True(other.Import("onet", "onet") == ExitCode.Fine, other.Err);
        Assert.Equal(before, other.Drafts());
        Assert.DoesNotContain("not in the folder", other.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_layouts_in_a_folder_the_newer_is_read_and_the_other_named()
    {
        new MadeOnet()
            .Newest()
            .With("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title\n91-1001.00\tOld Title\n")
            .With("Skills.txt", "of 2024")
            .Offer(site);
        Assert.True(site.Import("onet", "onet") == ExitCode.Fine, site.Err);
        Assert.Contains(
            "not read: 'Alternate Titles.txt', of an older layout than 'Job Titles.txt'\n",
            site.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not read: 'Skills.txt', of an older layout than 'Essential Skills.txt' and 'Transferable Skills.txt'\n",
            site.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("Clinic Boss 1\n", site.File("roles/ward-manager.yaml"), StringComparison.Ordinal);
        Assert.Contains("  - skill: spreadsheets\n", site.File("roles/ward-manager.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Drafts(), d => d.Contains("Old Title", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_somebody_gave_its_old_name_is_read_by_its_columns()
    {
        Import(new MadeOnet().Edit("Alternate Titles.txt", "\tAlternate Title\t", "\tJob Title\t"));
        Assert.Contains("Clinic Boss 1\n", site.File("roles/ward-manager.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_skills_in_two_files_one_may_be_missing_and_is_named()
    {
        Import(new MadeOnet().Newest().Without("Transferable Skills.txt"));
        Assert.Contains(
            "not in the folder, so not in the drafts: Transferable Skills\n",
            site.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("  - skill: spreadsheets\n", site.File("roles/ward-manager.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Secretaries and Administrative Assistants, Except Legal, Medical, and Executive",
        "Secretary and administrative assistant, except legal, medical, and executive",
        "secretary-and-administrative-assistant"
    )]
    [InlineData(
        "First-Line Supervisors of Office and Administrative Support Workers",
        "First-line supervisor of office and administrative support workers",
        "first-line-supervisor-of-office"
    )]
    [InlineData(
        "Farmers, Ranchers, and Other Agricultural Managers",
        "Farmer, rancher, and other agricultural manager",
        "farmer-rancher-and-other-agricultural-manager"
    )]
    [InlineData("Sales Representatives, Wholesale", "Sales representative, wholesale", "sales-representative")]
    [InlineData(
        "Securities, Commodities, and Financial Services Sales Agents",
        "Securities, commodities, and financial services sales agent",
        "securities-commodities-and-financial-services"
    )]
    [InlineData("Nurse Midwives", "Nurse midwife", "nurse-midwife")]
    [InlineData("Waiters and Waitresses", "Waiter and waitress", "waiter-and-waitress")]
    [InlineData("Coaches and Scouts", "Coach and scout", "coach-and-scout")]
    [InlineData(
        "Mathematical Science Occupations, All Other",
        "Mathematical science occupations, all other",
        "mathematical-science-occupations"
    )]
    public void A_draft_is_titled_as_one_job_holder_is_and_its_id_is_short(string listed, string title, string id)
    {
        Import(new MadeOnet().Edit("Occupation Data.txt", "Lamp Lighters", listed));
        Assert.StartsWith(title, site.Ledger().Drafts.Single(d => d.Id.Text == id).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_differ_behind_the_comma_alone_keep_it_in_their_ids()
    {
        Import(new MadeOnet().Edit("Occupation Data.txt", "Lamp Lighters", "Ward Managers, Night"));
        Assert.Equal(
            ["desk-supervisor", "ward-manager", "ward-manager-night", "ward-night-manager"],
            site.Ledger().Drafts.Select(d => d.Id.Text)
        );
    }

    [Fact]
    public void Two_titles_that_are_one_id_get_two()
    {
        Import(new MadeOnet().Edit("Occupation Data.txt", "Ward Night Managers", "Ward-Managers"));
        Assert.Contains(
            "listed-as: 91-1001.01",
            site.File("roles/ward-manager-91-1001-01.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_title_that_yaml_would_read_as_something_else_stands_between_quotes()
    {
        Import(new MadeOnet().Edit("Alternate Titles.txt", "Head of Desk", "\"Desk\": yes # no"));
        Assert.Equal(
            ["\"Desk\": yes # no"],
            site.Ledger().Drafts.Single(d => d.Id.Text == "desk-supervisor").AlsoCalled
        );
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
