using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Load.Files;

namespace CareerCompare.Load;

/// <summary>A scenario of a degree can be reckoned: its figures of pay are amounts, and its greater rise is no lesser one.</summary>
internal static class ScenariosReckoned
{
    public static void Check(LedgerBuilder builder, Ledger ledger, DiagnosticLog log)
    {
        if (ledger.Degree is not { } degree)
            return;
        var figures = new FigureBook(ledger);
        foreach (var scenario in degree.Scenarios)
            // What no table has is said of the reference itself.
            if (scenario.Figures.All(id => figures.Find(id) is not null) && scenario.PlanOf(figures, 1) is null)
                log.Error(
                    Codes.ScenarioWithoutPlan,
                    builder.Places.Of(scenario),
                    $"the scenario '{scenario.Id}' cannot be reckoned with its figures of pay",
                    "take figures that the survey prints as an amount, and a high rise that is no less than the low one"
                );
    }
}
