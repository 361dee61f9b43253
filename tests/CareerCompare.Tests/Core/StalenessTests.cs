using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class StalenessTests
{
    [Theory]
    [InlineData("2024-06-30", "2026-11-21", true)]
    [InlineData("2025-06-30", "2026-11-21", false)]
    [InlineData("2025-06-30", "2027-01-01", true)]
    public void A_yearly_source_is_stale_a_year_and_a_half_after_its_date(string published, string asOf, bool stale) =>
        Assert.Equal(
            stale,
            Of(published, UpdateRhythm.Year)
                .IsStale(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void A_source_without_a_rhythm_is_never_stale() => Assert.False(Of("1990", null).IsStale(new(2026, 1, 1)));

    [Fact]
    public void A_year_alone_counts_to_its_last_day() =>
        Assert.Equal(new DateOnly(2022, 12, 31), Staleness.LastDayOf(Of("2022", null)));

    private static Source Of(string published, UpdateRhythm? rhythm) =>
        new()
        {
            Id = MadeIds.Id<Source>("source"),
            Title = "Source",
            Short = "Source",
            Publisher = MadeIds.Id<Organization>("source"),
            Kind = SourceKind.Survey,
            Published = ReferencePeriod.TryParse(published)!,
            Retrieved = new(2026, 1, 1),
            UpdatesEvery = rhythm,
        };
}
