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
        List<Line> told = [.. sides.SelectMany(s => inputs.PayOf(s.Role).Own).Select(own => Told(own, inputs))];
        return told.Count == 0
            ? told
            : told.Append(
                Line.Plain("All of it comes from whoever answered and from no sample, so nothing is made of it here.")
            );
    }

    private static Line Told(PayEvidence told, SiteInputs inputs)
    {
        var line = inputs.Line().Say($"Half of those who told {inputs.Ledger.PublisherOf(told.Producer).ShortName}");
        if (told.Period is not Core.Text.ReferencePeriod.Undated)
            line.Say($" in {told.Period}");
        line.Say(" were paid under ").Amount(told.Middle);
        if (told is { Low: { } low, High: { } high })
            line.Say(", one in ten under ")
                .Amount(low, withNote: false)
                .Say(", one in ten over ")
                .Amount(high, withNote: false);
        return line.Say($": {told.Covers}.").Done();
    }
}
