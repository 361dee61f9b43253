namespace CareerCompare.Tests.Site.Pages;

public class PayHistoryTests
{
    [Fact]
    public void The_break_of_method_stands_between_2021_and_2020()
    {
        var rows = RealSite
            .Pages["/roles/practice-manager/"]
            .QuerySelectorAll("#pay table tbody tr")
            .Select(r => r.TextContent.Trim())
            .ToList();
        var at = rows.FindIndex(r => r.Contains("do not compare across this line", StringComparison.Ordinal));
        Assert.StartsWith("2021", rows[at - 1], StringComparison.Ordinal);
        Assert.StartsWith("2020", rows[at + 1], StringComparison.Ordinal);
    }
}
