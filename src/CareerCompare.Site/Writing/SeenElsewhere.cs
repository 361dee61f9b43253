using CareerCompare.Core.Comparisons;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What people told a website or a survey of their pay: dated, with what it is worth, and never beside official figures
/// in one sentence.
/// </summary>
public static class SeenElsewhereWriter
{
    public static IEnumerable<Line> Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        foreach (var side in sides)
        foreach (var told in inputs.PayOf(side.Role).Own)
            yield return Told(told, inputs);
    }

    private static Line Told(PayEvidence told, SiteInputs inputs)
    {
        var producer = inputs.Ledger.PublisherOf(told.Producer).ShortName;
        var line = inputs.Line();
        line.Say($"Half of those who told {producer}")
            .Say(told.Period is Core.Text.ReferencePeriod.Undated ? "" : $" in {told.Period}");
        line.Say(" were paid under ").Amount(told.Middle);
        if (told is { Low: { } low, High: { } high })
            line.Say(", one in ten under ")
                .Amount(low, withNote: false)
                .Say(", one in ten over ")
                .Amount(high, withNote: false);
        return line.Say($" ({told.Covers}). These are whoever answered, not a sample, so nothing is made of it here.")
            .Done();
    }
}
