using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Hostile;

/// <summary>Ids that would make an old address that of a page, or of two pages.</summary>
public class OldAddressesTests
{
    private const string Role = "roles/clinic-manager.yaml";

    [Theory]
    [InlineData("front-desk-lead-vs-clinic-director")]
    [InlineData("a-vs-b-vs-c")]
    [InlineData("a-vs")]
    [InlineData("vs-b")]
    [InlineData("vs")]
    [InlineData("'a b'")]
    [InlineData("../clinic-director")]
    [InlineData("Clinic-Boss")]
    [InlineData("con")]
    [InlineData("'boss {'")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_former_id_that_could_be_the_address_of_a_comparison_is_refused(string id)
    {
        var found = SmallSite.Diagnostics(
            SmallSite.Files().Add(Role, Without(SmallSite.Text(Role), "formerly:") + $"formerly:\n  - {id}\n")
        );
        Assert.Equal([Codes.NotASlug], found.Select(d => d.Code).Distinct());
    }

    [Fact]
    public void The_id_of_a_family_that_could_be_the_address_of_a_comparison_is_refused()
    {
        var files = SmallSite.Files();
        foreach (
            var path in files
                .Below("roles")
                .Append("content/vocabulary/families.yaml")
                .Append("content/vocabulary/duties.yaml")
        )
            files.Add(
                path,
                SmallSite
                    .Text(path)
                    .Replace("clinic-work", "clinic-manager-vs-clinic-director", StringComparison.Ordinal)
            );
        Assert.Contains(
            SmallSite.Diagnostics(files),
            d => d.Code == Codes.NotASlug && d.At.File.Path == "content/vocabulary/families.yaml"
        );
    }

    // The list that the role has already, with its items.
    private static string Without(string text, string key)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith(key, StringComparison.Ordinal));
        if (at < 0)
            return text;
        var end = at + 1;
        while (lines[end].StartsWith(' '))
            end++;
        lines.RemoveRange(at, end - at);
        return string.Join('\n', lines);
    }
}
