using System.Globalization;
using CareerCompare.Core.Degrees;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Core.Degrees;

public class WorkedExampleTests
{
    [Fact]
    public void The_example_of_the_method_page_is_what_the_program_reckons()
    {
        var numbers = File.ReadLines(Path.Combine(Repository.Root, "content", "method.md"))
            .SkipWhile(l => l != "## How a degree is worked out")
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Take(5)
            .Select(l => l.Split('|')[2].Trim())
            .ToList();
        var plan = Plans.OfTheIssue.With((PlanField.Finish, 60), (PlanField.Inflation, 3), (PlanField.Growth, 0));
        var account = new DegreeAccount(plan);
        Assert.Equal(
            [
                Whole(plan.Price),
                Whole(account.CostAt(120)),
                account.PayAt(120, 1).ToString("0.00", CultureInfo.InvariantCulture),
                Whole(account.CostAt(120) / account.PayAt(120, 1)),
                Whole(account.CostInWorth(120) / account.PayInWorth(120)),
            ],
            numbers
        );
        Assert.Equal("$23,000 to $24,000", DegreeWords.Needed(account.Needed(10)));
    }

    private static string Whole(double dollars) => dollars.ToString("N0", CultureInfo.InvariantCulture);
}
