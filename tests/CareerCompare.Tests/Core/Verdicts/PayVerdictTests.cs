using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Core.Wages;

namespace CareerCompare.Tests.Core.Verdicts;

public class PayVerdictTests
{
    private static readonly ReferencePeriod June2022 = new ReferencePeriod.Month(new(2022, 6));

    [Fact]
    public void An_order_that_two_sources_share_holds_in_two()
    {
        var a = Evidence.Role(
            "a",
            [Evidence.Of("payscale", June2022, 63_100)],
            ("11-9111", OccupationFit.Wider, 123_860)
        );
        var b = Evidence.Role(
            "b",
            [Evidence.Of("payscale", June2022, 38_800)],
            ("43-1011", OccupationFit.Wider, 69_500)
        );
        var holds = Assert.IsType<PayVerdict.Holds>(PayVerdict.Of(a, b));
        Assert.True(holds.AEarnsMore);
        Assert.Equal(2, holds.Sources);
    }

    [Fact]
    public void A_bound_that_turns_the_order_makes_it_flip()
    {
        var a = Evidence.Role(
            "a",
            [],
            ("11-9111", OccupationFit.Wider, 123_860),
            ("43-1011", OccupationFit.LowerBound, 69_500)
        );
        var b = Evidence.Role("b", [], ("11-1021", OccupationFit.Wider, 105_770));
        Assert.IsType<PayVerdict.Flips>(PayVerdict.Of(a, b));
    }

    [Fact]
    public void A_bound_in_the_other_role_s_class_is_told_apart_from_a_flip()
    {
        var a = Evidence.Role(
            "a",
            [],
            ("11-9111", OccupationFit.Wider, 123_860),
            ("43-1011", OccupationFit.LowerBound, 69_500)
        );
        var b = Evidence.Role("b", [], ("43-1011", OccupationFit.Wider, 69_500));
        Assert.True(Assert.IsType<PayVerdict.Holds>(PayVerdict.Of(a, b)).SmallestCountedTogether);
    }

    [Fact]
    public void Two_roles_in_one_class_are_not_separated_by_official_figures()
    {
        var a = Evidence.Role("a", [], ("11-9111", OccupationFit.Wider, 123_860));
        var b = Evidence.Role("b", [], ("11-9111", OccupationFit.Wider, 123_860));
        Assert.IsType<PayVerdict.NotSeparated>(PayVerdict.Of(a, b));
    }

    [Fact]
    public void A_role_that_has_only_bounds_never_earns_more_as_a_fact()
    {
        var a = Evidence.Role(
            "a",
            [],
            ("11-9111", OccupationFit.UpperBound, 123_860),
            ("43-1011", OccupationFit.LowerBound, 69_500)
        );
        var b = Evidence.Role("b", [], ("43-1011", OccupationFit.Wider, 69_500));
        Assert.IsType<PayVerdict.Flips>(PayVerdict.Of(a, b));
    }

    [Fact]
    public void A_class_of_all_others_decides_nothing_as_main_class_or_as_a_bound()
    {
        var others = Evidence.Role("a", [], ("11-9199", OccupationFit.Wider, 143_860));
        others = others with { Classes = [.. others.Classes.Select(c => c with { IsResidual = true })] };
        var plain = Evidence.Role("b", [], ("43-1011", OccupationFit.Wider, 69_500));
        Assert.Empty(Assert.IsType<PayVerdict.NoPair>(PayVerdict.Of(others, plain)).Pairs);
        Assert.IsType<PayVerdict.NotSeparated>(PayVerdict.Of(others, others));

        var bounded = Evidence.Role(
            "c",
            [],
            ("11-9111", OccupationFit.Wider, 123_860),
            ("11-9199", OccupationFit.LowerBound, 50_000)
        );
        bounded = bounded with { Classes = [bounded.Classes[0], bounded.Classes[1] with { IsResidual = true }] };
        Assert.True(Assert.IsType<PayVerdict.Holds>(PayVerdict.Of(bounded, plain)).AEarnsMore);
    }

    [Theory]
    [InlineData("Managers, All Other", true)]
    [InlineData("First-Line Supervisors of All Other Tactical Operations Specialists", true)]
    [InlineData("Health Diagnosing and Treating Practitioners, all other", true)]
    [InlineData("General and Operations Managers", false)]
    [InlineData("Desk Supervisors, All Kinds", false)]
    public void That_a_class_holds_all_others_its_own_title_says(string title, bool residual)
    {
        Assert.Equal(residual, (MadeSeries.Estimate("11-9199", 2025) with { Title = title }).IsResidual);
    }

    [Fact]
    public void Figures_of_different_years_are_not_a_pair()
    {
        var a = Evidence.Role("a", [Evidence.Of("payscale", June2022, 63_100)]);
        var b = Evidence.Role("b", [Evidence.Of("payscale", new ReferencePeriod.Year(2021), 38_800)]);
        Assert.IsType<PayVerdict.NoPair>(PayVerdict.Of(a, b));
    }

    [Fact]
    public void Less_than_one_percent_apart_is_even()
    {
        var a = Evidence.Role("a", [], ("11-9111", OccupationFit.Closest, 100_000));
        var b = Evidence.Role("b", [], ("43-1011", OccupationFit.Closest, 100_900));
        Assert.IsType<PayVerdict.Even>(PayVerdict.Of(a, b));
    }

    [Fact]
    public void Changing_places_mirrors_the_verdict_whatever_the_figures()
    {
        var random = new Random(11);
        for (var i = 0; i < 500; i++)
        {
            var (a, b) = (Random("a", random), Random("b", random));
            var (one, other) = (PayVerdict.Of(a, b), PayVerdict.Of(b, a));
            Assert.Equal(one.GetType(), other.GetType());
            if (one is PayVerdict.Holds h && other is PayVerdict.Holds mirrored)
            {
                Assert.NotEqual(h.AEarnsMore, mirrored.AEarnsMore);
                Assert.Equal(h.Sources, mirrored.Sources);
            }
        }
    }

    [Fact]
    public void What_holds_is_contradicted_by_no_pair_whatever_the_figures()
    {
        var random = new Random(12);
        for (var i = 0; i < 500; i++)
            if (PayVerdict.Of(Random("a", random), Random("b", random)) is PayVerdict.Holds holds)
                Assert.DoesNotContain(holds.Pairs, p => p.Order == (holds.AEarnsMore ? Order.BMore : Order.AMore));
    }

    private static RolePay Random(string id, Random random)
    {
        string[] socs = ["11-1111", "22-2222", "33-3333"];
        var classes = socs.OrderBy(_ => random.Next())
            .Take(random.Next(0, 3))
            .Select(
                (s, i) =>
                    (
                        s,
                        i == 0 ? OccupationFit.Wider : OccupationFit.LowerBound,
                        50_000m + 10_000m * Array.IndexOf(socs, s)
                    )
            )
            .ToArray();
        var own =
            random.Next(2) == 0 ? [] : new[] { Evidence.Of("payscale", June2022, 30_000 + random.Next(0, 50) * 1_000) };
        return Evidence.Role(id, own, classes);
    }
}
