using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using static CareerCompare.Tests.Core.Wages.May2025;

namespace CareerCompare.Tests.Core.Wages;

public sealed class PayComparerTests
{
    [Theory]
    [InlineData(Supervisors, "621400", PayWord.AboutTheSame)]
    [InlineData(Supervisors, "621200", PayWord.AboutTheSame)]
    [InlineData(Managers, "621600", PayWord.AboutTheSame)]
    [InlineData(Managers, "999300", PayWord.AboutTheSame)]
    [InlineData(Managers, "611100", PayWord.TooCloseToTell)]
    [InlineData(Managers, "623000", PayWord.Lower)]
    [InlineData(Managers, "621300", PayWord.Lower)]
    [InlineData(Managers, "541940", PayWord.Unsteady)]
    public void One_group_at_another_employer_has_the_word_of_its_gap_and_errors_against_doctors_offices(
        string soc,
        string naics,
        PayWord word
    ) => Assert.Equal(word, Comparer.Compare(At(naics, soc), At("621100", soc))!.Word);

    [Theory]
    [InlineData("621200", PayKind.P10, PayWord.TooCloseToTell)]
    [InlineData("621200", PayKind.P25, PayWord.TooCloseToTell)]
    [InlineData("621200", PayKind.Median, PayWord.Higher)]
    [InlineData("621200", PayKind.P75, PayWord.Higher)]
    [InlineData("621200", PayKind.P90, PayWord.Higher)]
    [InlineData("621100", PayKind.P10, PayWord.Higher)]
    [InlineData("621100", PayKind.P25, PayWord.Higher)]
    [InlineData("621100", PayKind.Median, PayWord.Higher)]
    [InlineData("621100", PayKind.P75, PayWord.Higher)]
    [InlineData("621100", PayKind.P90, PayWord.Higher)]
    public void Each_percentile_of_two_groups_at_one_employer_is_judged_by_itself(
        string naics,
        PayKind kind,
        PayWord word
    ) => Assert.Equal(word, Comparer.Compare(At(naics, Managers), At(naics, Supervisors), kind)!.Word);

    [Theory]
    [InlineData("621100", PayWord.TooCloseToTell)]
    [InlineData("622000", PayWord.Higher)]
    public void A_large_error_leaves_a_gap_untold(string naics, PayWord word) =>
        Assert.Equal(word, Comparer.Compare(At(naics, GeneralManagers), At(naics, Managers))!.Word);

    [Theory]
    [InlineData(Supervisors, PayWord.AboutTheSame)]
    [InlineData(Managers, PayWord.Lower)]
    public void A_place_is_held_against_the_country(string soc, PayWord word) =>
        Assert.Equal(word, Comparer.Compare(In(Columbus, soc), Nation(soc))!.Word);

    [Fact]
    public void The_same_cell_is_counted_together_and_has_no_gap()
    {
        var same = Comparer.Compare(At("621100", Managers), At("621100", Managers))!;
        Assert.Equal(PayWord.CountedTogether, same.Word);
        Assert.Null(same.Dollars);
        Assert.Null(Comparer.Compare(At("621200", Supervisors), At("621100", Supervisors))!.Dollars);
        Assert.Equal(12_780, Comparer.Compare(At("622000", Supervisors), At("621100", Supervisors))!.Dollars);
    }

    [Fact]
    public void Two_things_at_once_two_releases_and_a_large_part_of_the_whole_are_never_compared()
    {
        Assert.Null(Comparer.Compare(At("621100", Managers), At("621200", Supervisors)));
        Assert.Null(Comparer.Compare(In(Columbus, Managers), Nation(Supervisors)));
        Assert.Null(Comparer.Compare(In(Columbus, Managers), At("621100", Managers)));
        var before = Nation(Managers) with { Key = WageKey.National(Nation(Managers).Soc, new(2024, 5)) };
        Assert.Null(Comparer.Compare(Nation(Managers), before));
        // Hospitals have a third of all health services managers.
        Assert.Null(Comparer.Compare(At("622000", Managers), Nation(Managers)));
        Assert.NotNull(Comparer.Compare(At("621200", Managers), Nation(Managers)));
        Assert.Null(Comparer.Compare(At("621100", Managers), At("621200", Managers), PayKind.AverageUnspecified));
    }

    [Fact]
    public void A_larger_error_never_makes_a_word_stronger_and_swapping_sides_swaps_higher_and_lower_alone()
    {
        Random random = new(19);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (random.Next(20_000, 250_000), random.Next(20_000, 250_000));
            if (i % 2 == 0)
                b = (int)(a * (0.85 + random.NextDouble() * 0.3));
            decimal? ea = random.Next(0, 120) / 10m,
                eb = random.Next(0, 120) / 10m;
            var word = PayComparer.WordFor(a, ea, b, eb);
            Assert.Equal(Swapped(word), PayComparer.WordFor(b, eb, a, ea));
            var larger = PayComparer.WordFor(a, ea + random.Next(0, 50) / 10m, b, eb + random.Next(0, 50) / 10m);
            Assert.True(
                larger == word
                    || larger == PayWord.TooCloseToTell
                    || (word is PayWord.Higher or PayWord.Lower && larger == PayWord.AboutTheSame),
                $"{a} ({ea} %) and {b} ({eb} %): {word} became {larger}"
            );
            Assert.Equal(PayWord.TooCloseToTell, PayComparer.WordFor(a, null, b, eb));
        }

        static PayWord Swapped(PayWord word) =>
            word switch
            {
                PayWord.Higher => PayWord.Lower,
                PayWord.Lower => PayWord.Higher,
                var same => same,
            };
    }

    [Fact]
    public void What_was_left_of_a_group_is_held_against_no_other_occupation()
    {
        // Only the national table prints titles; cells of employers are of the same occupation.
        var others = Nation(GeneralManagers) with
        {
            Title = "Managers, All Other",
        };
        PayComparer comparer = new(
            new([others, Nation(Managers)], new Dictionary<Id<Area>, Area>(), new Dictionary<NaicsCode, Industry>())
        );
        Assert.Null(comparer.Compare(others, Nation(Managers)));
        Assert.Null(comparer.Compare(At("622000", GeneralManagers), At("622000", Managers)));
        Assert.NotNull(comparer.Compare(At("622000", GeneralManagers), At("621100", GeneralManagers)));
    }
}
