using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

public class PayTests
{
    private const string Manager = "roles/clinic-manager.yaml";
    private const string Median = "    amount: 71900\n    kind: median";

    [Fact]
    public void Percentiles_of_other_people_are_not_compared() =>
        Assert.Empty(
            Found(
                Median + "\n    per: year\n    as-of: 2025\n    population: members who answered",
                "    amount: 41900\n    kind: median\n    per: year\n    as-of: 2025\n    population: members in their first year"
            )
        );

    [Fact]
    public void A_mean_is_no_percentile() => Assert.Empty(Found(Median, "    amount: 41900\n    kind: mean"));

    [Theory]
    [InlineData(63100, true)]
    [InlineData(63000, false)]
    public void The_same_odd_amount_under_two_sources_is_probably_a_copy(int amount, bool reported)
    {
        var files = SmallSite.With(Manager, Median, $"    amount: {amount}\n    kind: median");
        files.Add(Manager, Text(files).Replace("  - amount: 63100", $"  - amount: {amount}", StringComparison.Ordinal));
        Assert.Equal(reported ? [Codes.ProbableCopy] : [], SmallSite.Diagnostics(files).Select(d => d.Code));
    }

    [Fact]
    public void A_copy_that_says_so_is_none() =>
        Assert.Empty(
            Found(
                Median
                    + "\n    per: year\n    as-of: 2025\n    population: members who answered\n    source: guild-survey",
                "    amount: 63100\n    kind: median\n    per: year\n    as-of: 2025\n    population: members who answered\n    source: guild-survey\n    quotes: college-desk-or-clinic"
            )
        );

    private static IEnumerable<string> Found(string right, string wrong) =>
        SmallSite.Diagnostics(SmallSite.With(Manager, right, wrong)).Select(d => d.Code);

    private static string Text(CareerCompare.Load.Files.InputFiles files) => files.Read(Manager, new())!.Text;
}
