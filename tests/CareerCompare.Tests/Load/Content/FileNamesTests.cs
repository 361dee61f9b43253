using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Content;

public class FileNamesTests
{
    [Theory]
    [InlineData("roles/con.yaml", "name it roles/con-job.yaml")]
    [InlineData("roles/NUL.yaml", "name it roles/nul-job.yaml")]
    [InlineData("roles/com1.yaml", "name it roles/com1-job.yaml")]
    [InlineData("content/guides/aux.md", "name it content/guides/aux-file.md")]
    [InlineData("content/certifications/lpt¹.yaml", null)]
    [InlineData("roles/nurse.yaml.", "name it roles/nurse.yaml")]
    [InlineData("roles/nurse.yaml ", "name it roles/nurse.yaml")]
    [InlineData("roles/ nurse.yaml", "name it roles/nurse.yaml")]
    [InlineData("roles/nurse: the job.yaml", "name it roles/nurse-the-job.yaml")]
    [InlineData("roles/nurse?.yaml", "name it roles/nurse.yaml")]
    [InlineData("roles/nurse\\aide.yaml", "name it roles/nurse-aide.yaml")]
    [InlineData("salary-data/aux.csv", "name it salary-data/aux-file.csv")]
    [InlineData("roles/aux/nurse.yaml", null)]
    public void A_name_that_not_every_system_takes_is_refused_with_the_right_one(string path, string? hint)
    {
        var found = Assert.Single(
            SmallSite.Diagnostics(SmallSite.Files().Add(path, "title: Nurse\n")),
            d => d.At.File.Path == path
        );
        Assert.Equal((Codes.NameOfAFile, Severity.Error), (found.Code, found.Severity));
        if (hint is not null)
            Assert.StartsWith(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roles/Clinic-Manager.yaml", "roles/clinic-manager.yaml")]
    [InlineData("content/Method.md", "content/method.md")]
    [InlineData("content/SITE.yaml", "content/site.yaml")]
    public void Two_files_that_differ_in_capitals_are_one_on_other_systems(string path, string twin)
    {
        var found = Assert.Single(SmallSite.Diagnostics(SmallSite.Files().Add(path, SmallSite.Text(twin))));
        Assert.Equal((Codes.NameOfAFile, path), (found.Code, found.At.File.Path));
        Assert.Contains(twin, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roles/Desk_Lead.yaml", "name it roles/desk-lead.yaml: ")]
    [InlineData("roles/Café manager.yaml", "name it roles/cafe-manager.yaml: ")]
    [InlineData("roles/desk-vs-clinic.yaml", "name it roles/desk-and-clinic.yaml: ")]
    [InlineData("content/guides/What is pay.md", "name it content/guides/what-is-pay.md: ")]
    [InlineData("roles/nurse .yaml", "name it roles/nurse.yaml: ")]
    [InlineData("roles/911.yaml", "an id is ")]
    public void A_name_that_is_no_id_is_told_the_one_that_was_meant(string path, string hint)
    {
        var found = Assert.Single(SmallSite.Diagnostics(SmallSite.Files().Add(path, "title: Nurse\n")));
        Assert.Equal((Codes.NotASlug, Severity.Error), (found.Code, found.Severity));
        Assert.StartsWith(hint, found.Hint, StringComparison.Ordinal);
    }
}
