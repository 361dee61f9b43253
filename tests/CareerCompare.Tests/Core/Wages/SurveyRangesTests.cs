using CareerCompare.Core.Wages;
using static CareerCompare.Tests.Core.Wages.May2025;

namespace CareerCompare.Tests.Core.Wages;

public sealed class SurveyRangesTests
{
    [Theory]
    [InlineData(Managers, 38, 32, 48)]
    [InlineData(Supervisors, 32, 25, 42)]
    public void A_rank_of_Ohio_comes_with_the_ranks_that_the_error_leaves_open(
        string soc,
        int rank,
        int best,
        int worst
    ) => Assert.Equal(new RankRange(rank, best, worst, 51), RankRange.Among(State("39", soc), States(soc)));

    [Theory]
    [InlineData("621200", "one for every two to five")]
    [InlineData("622000", "three to five for every one")]
    [InlineData("621100", "one to two for every one")]
    public void Two_counts_are_a_range_of_whole_numbers(string naics, string words) =>
        Assert.Equal(words, StaffingRatio.Of(At(naics, Managers), At(naics, Supervisors))!.InWords);

    [Fact]
    public void Place_and_employer_together_are_estimated_only_where_that_says_something()
    {
        Assert.Equal(
            new(56_000, 81_000),
            PlaceAndEmployerEstimate.Of(At("621200", Managers), In(Columbus, Managers), Nation(Managers))
        );
        Assert.Null(PlaceAndEmployerEstimate.Of(At("621100", Managers), In(Columbus, Managers), Nation(Managers)));
        Assert.Null(
            PlaceAndEmployerEstimate.Of(At("621100", Supervisors), In(Columbus, Supervisors), Nation(Supervisors))
        );
        Assert.Null(
            PlaceAndEmployerEstimate.Of(
                At("621200", Managers) with
                {
                    MeanErrorPercent = 5.1m,
                },
                In(Columbus, Managers),
                Nation(Managers)
            )
        );
    }
}
