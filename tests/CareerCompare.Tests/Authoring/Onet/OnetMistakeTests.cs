using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring.Onet;

public sealed class OnetMistakeTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("Job Zones.txt", "91-1001.00\t4\t08/2023", "91-1001.00\t9\t08/2023", "CC0807", "Job Zones.txt:2:12")]
    [InlineData("Job Zones.txt", "Job Zone\t", "Zone\t", "CC0803", "Job Zones.txt:1:1")]
    [InlineData("Job Zones.txt", "Date", "Job_Zone", "CC0805", "Job Zones.txt:1:25")]
    [InlineData("Job Zones.txt", "91-1001.00\t4\t08/2023\tAnalyst", "91-1001.00\t4", "CC0831", "Job Zones.txt:2:12")]
    [InlineData("Job Zones.txt", "91-1001.00", "99-9999.00", "CC0832", "Job Zones.txt:2:1")]
    [InlineData("Alternate Titles.txt", "94-2001.00", "942001", "CC0808", "Alternate Titles.txt:14:1")]
    [InlineData("Occupation Data.txt", "95-0001.00", "91-1001.00", "CC0809", "Occupation Data.txt:5:1")]
    [InlineData("Occupation Data.txt", "Lamp Lighters", "", "CC0806", "Occupation Data.txt:5:12")]
    [InlineData("Occupation Data.txt", "Lamp Lighters", "Lamp {F001}", "CC0833", "Occupation Data.txt:5:12")]
    [InlineData("Occupation Data.txt", "Lamp Lighters", "Lamp vs Lighter", "CC0833", "Occupation Data.txt:5:12")]
    [InlineData("Occupation Data.txt", "Lamp Lighters", "Lamp\u202e Lighters", "CC0124", "Occupation Data.txt:5:16")]
    [InlineData("Alternate Titles.txt", "Head of Desk", "Head\u0007 of Desk", "CC0124", "Alternate Titles.txt:14:16")]
    [InlineData("Skills.txt", "IM\t3.12", "IM\tmuch", "CC0806", "Skills.txt:2:32")]
    [InlineData(
        "Education, Training, and Experience.txt",
        "62.50",
        "62,5",
        "CC0806",
        "Education, Training, and Experience.txt:3:23"
    )]
    public void A_mistake_in_a_table_is_said_with_its_place_and_nothing_is_written(
        string file,
        string what,
        string by,
        string code,
        string place
    )
    {
        new MadeOnet().Edit(file, what, by).Offer(site);
        Refused(code, place);
    }

    [Theory]
    [InlineData("Occupation Data.txt")]
    [InlineData("Job Zones.txt")]
    [InlineData("Alternate Titles.txt")]
    public void A_table_without_which_there_is_no_draft_has_to_be_there(string file)
    {
        new MadeOnet().Without(file).Offer(site);
        Refused("CC0830", "onet");
    }

    [Fact]
    public void An_empty_table_is_refused()
    {
        new MadeOnet().With("Job Zones.txt", "\n").Offer(site);
        Refused("CC0802", "Job Zones.txt");
    }

    [Fact]
    public void A_title_as_long_as_a_page_is_refused()
    {
        new MadeOnet().Edit("Occupation Data.txt", "Lamp Lighters", "Lamp" + new string('s', 200)).Offer(site);
        Refused("CC0833", "Occupation Data.txt:5:12");
    }

    [Fact]
    public void A_code_that_is_asked_for_and_not_there_is_refused()
    {
        new MadeOnet().Offer(site);
        Refused("CC0832", "'91-1001.09'", "--occupation", "91-1001.09");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Refused("CC0801", "onet");

    [Fact]
    public void A_site_with_a_mistake_of_its_own_is_mended_first()
    {
        new MadeOnet().Offer(site);
        site.Write("roles/clinic-director.yaml", "title: Half a role\n");
        Refused("CC0103", "roles/clinic-director.yaml");
    }

    [Fact]
    public void What_the_sites_own_reader_refuses_is_not_written()
    {
        new MadeOnet().Edit("Alternate Titles.txt", "Head of Desk", "USD 250 Desk Head").Offer(site);
        Refused("CC0501", "roles/desk-supervisor.yaml");
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--limit", "many")]
    [InlineData("--release", "latest")]
    public void An_option_that_is_no_number_is_refused(params string[] options)
    {
        new MadeOnet().Offer(site);
        Assert.Equal(ExitCode.Usage, site.Import(["onet", "onet", .. options]));
    }

    private void Refused(string code, string place, params string[] options)
    {
        var before = site.Everything();
        Assert.Equal(ExitCode.Content, site.Import(["onet", "onet", .. options]));
        Assert.Contains($"error[{code}]", site.Err, StringComparison.Ordinal);
        Assert.Contains(place, site.Err, StringComparison.Ordinal);
        Assert.Contains("nothing was written", site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }
}
