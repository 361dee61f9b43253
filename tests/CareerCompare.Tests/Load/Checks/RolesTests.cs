using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

public class RolesTests
{
    [Fact]
    public void A_circle_is_reported_once_and_not_at_each_of_its_roles()
    {
        var found = SmallSite.Diagnostics(
            SmallSite.With("roles/clinic-director.yaml", "draft: true", "draft: true\nleads-to: [clinic-manager]")
        );
        Assert.Equal("roles/clinic-director.yaml:8:12 CC0405", Assert.Single(found) is var d ? $"{d.At} {d.Code}" : "");
    }

    [Fact]
    public void A_role_that_leads_to_itself_is_a_circle() =>
        Assert.Equal(
            [Codes.StepsInACircle],
            Found("roles/clinic-director.yaml", "draft: true", "draft: true\nleads-to: [clinic-director]")
        );

    [Fact]
    public void A_license_allows_care_of_patients()
    {
        var files = SmallSite
            .With(
                "roles/clinic-manager.yaml",
                "    status: disputed\n    note: Care needs a license; no other source names it.\n",
                ""
            )
            .Add(
                "content/certifications/ccm.yaml",
                SmallSite
                    .Text("content/certifications/ccm.yaml")
                    .Replace("kind: certification", "kind: license", StringComparison.Ordinal)
            );
        Assert.Empty(SmallSite.Diagnostics(files));
    }

    [Fact]
    public void A_role_without_an_occupation_is_refused() =>
        Assert.Equal(
            [Codes.NoValue],
            Found(
                "roles/clinic-director.yaml",
                "occupations:\n  - soc: 91-1001\n    fit: upper-bound\n    because: The class counts directors and many who are not.\n    source: bureau-handbook",
                "occupations: []"
            )
        );

    [Fact]
    public void Two_roles_cannot_have_had_the_same_id() =>
        Assert.Equal(
            [Codes.OldIdInUse],
            Found("roles/front-desk-lead.yaml", "leads-to:", "formerly: [clinic-boss]\nleads-to:")
        );

    [Fact]
    public void The_name_of_a_role_file_may_not_hold_what_joins_a_comparison()
    {
        var files = SmallSite.Files().Add("roles/desk-vs-clinic.yaml", SmallSite.Text("roles/clinic-director.yaml"));
        Assert.Equal([Codes.NotASlug], SmallSite.Diagnostics(files).Select(d => d.Code));
    }

    [Theory]
    [InlineData("roles/nurse.yml")]
    [InlineData("roles/more/nurse.yaml")]
    [InlineData("content/guides/a.markdown")]
    [InlineData("content/site.yml")]
    [InlineData("salary-data/2025.csv")]
    public void A_file_that_nothing_reads_is_an_error(string path) =>
        Assert.Equal(
            [Codes.StrayFile],
            SmallSite.Diagnostics(SmallSite.Files().Add(path, "a: 1\n")).Select(d => d.Code)
        );

    [Theory]
    [InlineData("roles/README.md")]
    [InlineData("content/README.md")]
    public void A_read_me_may_stand_anywhere(string path) =>
        Assert.Empty(SmallSite.Diagnostics(SmallSite.Files().Add(path, "Hello.\n")));

    private static IEnumerable<string> Found(string path, string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(path, right, wrong)).Select(d => d.Code);
}
