using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

public class SourcesTests
{
    [Theory]
    [InlineData("2026-04", false)]
    [InlineData("2025-01", false)]
    [InlineData("2024-12", false)]
    [InlineData("2024-11", true)]
    [InlineData("2023", true)]
    [InlineData("undated", false)]
    public void A_yearly_source_is_stale_a_year_and_a_half_after_it_was_published(string published, bool stale) =>
        Assert.Equal(
            stale,
            Found(SmallSite.With("content/sources.yaml", "published: 2026-04", $"published: {published}"))
                .Contains(Codes.StaleSource)
        );

    [Fact]
    public void All_statements_that_are_missing_of_one_source_are_one_message()
    {
        var found = SmallSite.Diagnostics(
            SmallSite.With("content/sources.yaml", "statements: F011-F014", "statements: F011-F016")
        );
        Assert.Equal("2 statements are entered nowhere: F015, F016", Assert.Single(found).Message);
    }

    [Fact]
    public void A_claim_of_two_sources_may_enter_statements_of_both() =>
        Assert.Empty(
            Found(SmallSite.With("roles/clinic-manager.yaml", "statements: [F002, F011]", "statements: [F011, F002]"))
        );

    [Fact]
    public void A_statement_of_no_source_is_refused() =>
        Assert.Equal(
            [Codes.ForeignStatement],
            Found(
                SmallSite.With(
                    "roles/clinic-manager.yaml",
                    "statements: [F002, F011]",
                    "statements: [F002, F011, F900]"
                )
            )
        );

    [Fact]
    public void Two_ways_to_name_the_source_are_one_too_many() =>
        Assert.Equal(
            [Codes.ClaimWithoutSource],
            Found(
                SmallSite.With(
                    "roles/clinic-manager.yaml",
                    "  - duty: budget\n    source: bureau-handbook",
                    "  - duty: budget\n    source: bureau-handbook\n    sources: [guild-rules]"
                )
            )
        );

    [Fact]
    public void An_unconfirmed_attribution_needs_its_reason() =>
        Assert.Equal(
            [Codes.NoteMissing],
            Found(
                SmallSite.With("roles/front-desk-lead.yaml", "    note: We found no such figure at the bureau.\n", "")
            )
        );

    [Theory]
    [InlineData("{oews/2023-05/91-1001/median}")]
    [InlineData("{oews/2025-05/91-1002/median}")]
    [InlineData("{projection/2024-34/91-1001/growth}")]
    [InlineData("{projection/2014-24/91-1001/openings}")]
    [InlineData("{industry/2024-05/91-1001/hospitals}")]
    [InlineData("{oews/2025-05/91-1001/621100/median}")]
    [InlineData("{guild-mean}")]
    [InlineData("{F001}")]
    public void A_figure_that_does_not_exist_is_refused_in_prose(string reference) =>
        Assert.Equal(
            [Codes.UnknownFigure],
            Found(SmallSite.With("content/method.md", "{oews/2025-05/91-1001/median}", reference))
        );

    [Theory]
    [InlineData("{industry/2024-05/91-1001/hospitals}", "write oews/2025-05/11-9111/621100/median")]
    [InlineData("{industry-jobs/2024/91-1001/hospitals}", "write oews/2025-05/11-9111/621100/share-of-jobs")]
    public void A_figure_of_a_table_that_went_is_refused_with_the_form_that_took_its_place(
        string reference,
        string form
    ) =>
        Assert.Contains(
            form,
            Assert
                .Single(
                    SmallSite.Diagnostics(
                        SmallSite.With("content/method.md", "{oews/2025-05/91-1001/median}", reference)
                    )
                )
                .Hint!,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{oews/2025-05/91-1001/employment}")]
    [InlineData("{projection/2024-34/91-1001/change-percent}")]
    [InlineData("{projection/2024-34/91-1001/jobs-target}")]
    [InlineData("{guild-median}")]
    [InlineData("{F010}")]
    public void A_figure_that_exists_may_stand_in_prose(string reference) =>
        Assert.Empty(Found(SmallSite.With("content/method.md", "{oews/2025-05/91-1001/median}", reference)));

    private static IEnumerable<string> Found(CareerCompare.Load.Files.InputFiles files) =>
        SmallSite.Diagnostics(files).Select(d => d.Code).Distinct();
}
