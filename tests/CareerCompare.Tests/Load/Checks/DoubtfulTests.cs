using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

/// <summary>What may be so and hardly is, is warned of and stops nothing; what cannot be so is an error.</summary>
public class DoubtfulTests
{
    private const string Director = "roles/clinic-director.yaml",
        Lead = "roles/front-desk-lead.yaml";

    [Theory]
    [InlineData("content/guides/how-to-read-a-wage.md", "reviewed: 2026-06-20", "reviewed: 2062-06-20")]
    [InlineData("content/method.md", "reviewed: 2026-06-20", "reviewed: 2026-07-29")]
    [InlineData("content/certifications/ccm.yaml", "reviewed: 2026-06-20", "reviewed: 2027-06-20")]
    [InlineData("content/sources.yaml", "published: 2026-04", "published: 2062-04")]
    [InlineData("content/sources.yaml", "published: 2022-06-30", "published: 2027")]
    [InlineData(
        "content/sources.yaml",
        "  published: 2026-04\n  retrieved: 2026-06-20",
        "  published: 2026-04\n  retrieved: 2062-06-20"
    )]
    [InlineData(Lead, "as-of: 2020-05", "as-of: 2062-05")]
    public void A_day_more_than_four_weeks_after_the_sites_own_is_warned_of(string path, string right, string wrong)
    {
        var found = Assert.Single(In(path, right, wrong));
        Assert.Equal((Codes.DayAhead, Severity.Warning, path), (found.Code, found.Severity, found.At.File.Path));
        Assert.True(found.At.Line > 0);
    }

    [Theory]
    [InlineData(Director, "reviewed: 2026-06-20", "reviewed: 2026-07-28")]
    [InlineData("content/sources.yaml", "published: 2022-06-30", "published: 2026")]
    [InlineData(Lead, "span: 2024-2034", "span: 2024-2062")]
    public void A_day_within_four_weeks_or_a_year_that_has_begun_may_stand(string path, string right, string wrong) =>
        Assert.Empty(In(path, right, wrong));

    [Theory]
    [InlineData("title: Clinic manager")]
    [InlineData("title: CLINIC Manager")]
    [InlineData("title: Clinic-manager")]
    public void Two_roles_of_one_title_are_warned_of_in_whatever_letters(string title)
    {
        var found = Assert.Single(In(Director, "title: Clinic director", title));
        Assert.Equal(
            (Codes.SameTitle, Severity.Warning, "roles/clinic-manager.yaml:1:8"),
            (found.Code, found.Severity, found.At.ToString())
        );
        Assert.Contains("roles/clinic-director.yaml:1:8", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_the_title_of_a_role_is_warned_of() =>
        Assert.Equal(
            [Codes.SameTitle],
            CodesOf(
                SmallSite
                    .Files()
                    .Add(
                        "roles/desk-boss.yaml",
                        """
                        title: Front Desk Lead
                        country: US
                        draft: true
                        occupations:
                          - soc: 94-2001
                            fit: closest
                            because: The class is the job.
                            source: bureau-handbook

                        """
                    )
            )
        );

    [Theory]
    [InlineData("55", "year", true)]
    [InlineData("63", "year", true)]
    [InlineData("90000000", "year", true)]
    [InlineData("41200", "hour", true)]
    [InlineData("1", "hour", true)]
    [InlineData("41200", "year", false)]
    [InlineData("7", "hour", false)]
    public void A_pay_that_hardly_anybody_gets_in_its_time_is_warned_of(string amount, string per, bool warned) =>
        Assert.Equal(
            warned ? [Codes.ImplausiblePay] : [],
            In(
                    Lead,
                    "amount: 41200\n    kind: median\n    per: year",
                    $"amount: {amount}\n    kind: median\n    per: {per}"
                )
                .Select(d => d.Code)
        );

    [Fact]
    public void A_country_without_figures_is_warned_of_where_it_is_named() =>
        Assert.Equal(
            "CC0418 roles/clinic-director.yaml:4:10 Warning",
            Assert.Single(In(Director, "country: US", "country: DE")) is var d ? $"{d.Code} {d.At} {d.Severity}" : ""
        );

    [Theory]
    [InlineData(Director, "title: Clinic director", "title: ")]
    [InlineData(Director, "plural: clinic directors", "plural: ")]
    [InlineData("roles/clinic-manager.yaml", "  - clinic administrator", "  - ")]
    [InlineData("content/guides/how-to-read-a-wage.md", "title: How to read a wage", "title: ")]
    public void A_title_of_two_hundred_letters_is_warned_of(string path, string right, string key)
    {
        var found = Assert.Single(In(path, right, key + new string('a', 200)));
        Assert.Equal((Codes.LongTitle, Severity.Warning), (found.Code, found.Severity));
        Assert.Empty(In(path, right, key + new string('a', 100)));
    }

    [Theory]
    [InlineData(
        "  - duty: budget\n    source: bureau-handbook",
        "  - duty: budget\n    source: bureau-handbook\n  - duty: billing\n    source: guild-rules\n  - duty: budget\n    source: guild-rules"
    )]
    [InlineData(
        "duties:",
        "skills:\n  - skill: calm\n    source: bureau-handbook\n  - skill: calm\n    source: guild-rules\nduties:"
    )]
    [InlineData(
        "duties:",
        "certifications:\n  - certification: ccm\n    source: bureau-handbook\n  - certification: ccm\n    source: guild-rules\nduties:"
    )]
    public void What_a_role_has_stands_in_it_once(string right, string wrong)
    {
        var found = Assert.Single(In(Director, right, wrong));
        Assert.Equal((Codes.SameClaimTwice, Severity.Error), (found.Code, found.Severity));
        Assert.Matches("^keep the one on line [0-9]+, ", found.Hint!);
    }

    /// <summary>A step that stood there twice was drawn twice, under one id.</summary>
    [Theory]
    [InlineData("leads-to", "front-desk-lead")]
    [InlineData("not-stated", "sites")]
    [InlineData("also-called", "head of clinics")]
    public void An_item_of_a_list_stands_in_it_once(string key, string item)
    {
        var found = In(Director, "duties:", $"{key}: [{item}, {item}]\nduties:")
            .Where(d => d.Code == Codes.SameClaimTwice);
        Assert.Equal($"'{item}' stands under {key} a second time", Assert.Single(found).Message);
    }

    private static IReadOnlyList<Diagnostic> In(string path, string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(path, right, wrong));

    private static IEnumerable<string> CodesOf(CareerCompare.Load.Files.InputFiles files) =>
        SmallSite.Diagnostics(files).Select(d => d.Code);
}
