using CareerCompare.Core.Degrees;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Load.Content;

public class DegreeContentTests
{
    private const string File = "content/degree.yaml";

    [Fact]
    public void A_scenario_takes_the_assumptions_for_what_it_does_not_say_itself()
    {
        var ledger = SmallSite.Ledger();
        var evenings = ledger.Degree!.Scenarios[0];
        Assert.Equal(
            (8, 60, 24),
            (evenings.Numbers[PlanField.Rate], evenings.Numbers[PlanField.Finish], evenings.Numbers[PlanField.Months])
        );
        Assert.Equal(100, ledger.Degree.Scenarios[1].Numbers[PlanField.Finish]);
        Assert.Equal(new Without.Letters(100, 0, 1), ledger.Degree.Scenarios[1].Without);
    }

    [Fact]
    public void Its_pay_is_that_of_the_survey_moved_to_the_month_of_the_page_in_whole_hundreds()
    {
        var ledger = SmallSite.Ledger();
        var plan = ledger.Degree!.Scenarios[0].PlanOf(new FigureBook(ledger), 1.05m)!;
        // 78,200 now; from 62,300 to 78,200 or from 49,900 to 78,200; each times 1.05.
        Assert.Equal((82_100, 16_700, 29_700), (plan.Now, plan.LowRise, plan.HighRise));
    }

    [Theory]
    [InlineData("    months: 24\n", "", "the scenario needs the key 'months'")]
    [InlineData(
        "    price: 30000\n    months: 24",
        "    price: 30000\n    months: 240",
        "'240' is outside of its limits"
    )]
    [InlineData("value: 60", "value: 0", "'0' is outside of its limits")]
    [InlineData("field: finish", "field: luck", "'luck' is not a number of a plan")]
    [InlineData("    after: 1\n", "", "'after' is needed beside this 'without'")]
    [InlineData(
        "    high: { from: oews/2025-05/91-1001/p10, to: oews/2025-05/91-1001/median }\n",
        "",
        "'low' has no 'high' beside it"
    )]
    [InlineData("id: letters-instead", "id: evenings", "'evenings' is the id of a scenario of a degree already")]
    public void What_cannot_be_reckoned_is_said_where_it_stands(string right, string wrong, string message) =>
        Assert.Contains(
            SmallSite.Diagnostics(SmallSite.With(File, right, wrong)),
            d => d.Message.StartsWith(message, StringComparison.Ordinal) && d.At.File.Path == File
        );

    [Fact]
    public void A_figure_of_pay_that_no_table_has_is_unknown_as_one_in_prose_is() =>
        Assert.Contains(
            SmallSite.Diagnostics(
                SmallSite.With(File, "from: oews/2025-05/91-1001/p10", "from: oews/2025-05/99-9999/p10")
            ),
            d => d.Code == Codes.UnknownFigure
        );

    [Fact]
    public void Without_the_file_there_is_no_page()
    {
        Assert.True(SmallSite.Pages.ContainsKey("/degree/"));
        MemoryFiles files = new();
        foreach (var path in Directory.EnumerateFiles(SmallSite.Root, "*", SearchOption.AllDirectories))
            if (Path.GetRelativePath(SmallSite.Root, path).Replace('\\', '/') is var name && name != File)
                files.Add(name, System.IO.File.ReadAllBytes(path));
        DiagnosticLog log = new();
        var ledger = LedgerLoader.Load(files, log)!;
        Assert.Empty(log.InOrder());
        Assert.DoesNotContain(
            SiteCatalogs.Of(ledger, new DefaultTheme()).Entries(),
            e => e.Path.Text.StartsWith("/degree/", StringComparison.Ordinal)
        );
    }
}
