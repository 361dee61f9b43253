using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

/// <summary>What is new is told where to add it; only a slip of the finger is asked whether something else was meant.</summary>
public class HintTests
{
    private const string Director = "roles/clinic-director.yaml",
        Source = "duty: budget\n    source: bureau-handbook";

    [Theory]
    [InlineData("bureau-handbok", "did you mean 'bureau-handbook'?")]
    [InlineData("guild-ruels", "did you mean 'guild-rules'?")]
    [InlineData("guild-roles-list", null)]
    [InlineData("bureau-yearbook", null)]
    [InlineData("bureau-handbook-2026", null)]
    [InlineData("mgma-2023", null)]
    public void A_source_that_is_new_is_never_sent_to_its_neighbor(string source, string? hint) =>
        Assert.Equal(
            hint ?? "add it to content/sources.yaml, with id, title, short, publisher, kind, published and retrieved",
            HintOf(Codes.UnknownSource, Source, $"duty: budget\n    source: {source}")
        );

    [Fact]
    public void A_source_of_another_year_is_no_slip()
    {
        var files = SmallSite
            .Files()
            .Add(
                "content/sources.yaml",
                SmallSite
                    .Text("content/sources.yaml")
                    .Replace("id: guild-rules", "id: guild-rules-2025", StringComparison.Ordinal)
            )
            .Add(
                Director,
                SmallSite
                    .Text(Director)
                    .Replace(Source, "duty: budget\n    source: guild-rules-2026", StringComparison.Ordinal)
            );
        Assert.Contains(
            SmallSite.Diagnostics(files),
            d =>
                d.Code == Codes.UnknownSource
                && d.At.File.Path == Director
                && d.Hint!.StartsWith("add it to", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_class_with_official_wages_is_told_what_to_add_and_where()
    {
        const string Wages = "salary-data/oews/2025-05.csv";
        var files = SmallSite
            .Files()
            .Add(Wages, SmallSite.Text(Wages) + "94-2002,Desk Helpers,1000,30000,20000,25000,29000,33000,40000\n")
            .Add(Director, SmallSite.Text(Director).Replace("soc: 91-1001", "soc: 94-2002", StringComparison.Ordinal));
        Assert.Equal(
            "it has official wages and no plain words yet: add it to content/vocabulary/occupations.yaml, with soc, name and covers",
            Assert.Single(SmallSite.Diagnostics(files), d => d.Code == Codes.UnknownOccupation).Hint
        );
    }

    [Theory]
    [InlineData("91-1010", "no release of salary-data/oews has it: did you mean '91-1001'?")]
    [InlineData("55-5555", "add it to content/vocabulary/occupations.yaml, with soc, name and covers")]
    public void A_code_that_no_release_has_may_be_a_slip(string soc, string hint) =>
        Assert.Equal(hint, HintOf(Codes.UnknownOccupation, "soc: 91-1001", $"soc: {soc}"));

    [Theory]
    [InlineData("budgte", "did you mean 'budget'?")]
    [InlineData("gadget", "add it to content/vocabulary/duties.yaml, with id and label")]
    public void A_duty_that_is_new_is_told_where_to_add_it(string duty, string hint) =>
        Assert.Equal(hint, HintOf(Codes.UnknownId, "duty: budget", $"duty: {duty}"));

    [Theory]
    [InlineData("employer")]
    [InlineData("staffing-firm")]
    [InlineData("software-firm")]
    public void An_organization_may_be_one_that_hires_or_sells(string kind) =>
        Assert.Empty(
            SmallSite.Diagnostics(
                SmallSite.With(
                    "content/organizations.yaml",
                    "name: Desk Weekly\n  kind: publisher",
                    $"name: Desk Weekly\n  kind: {kind}"
                )
            )
        );

    private static string? HintOf(string code, string right, string wrong) =>
        Assert.Single(SmallSite.Diagnostics(SmallSite.With(Director, right, wrong)), d => d.Code == code).Hint;
}
