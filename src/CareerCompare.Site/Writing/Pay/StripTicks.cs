using System.Globalization;
using CareerCompare.Core.Places;
using CareerCompare.Pages.RolePay;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>What the strips of one class share on the pages of all states: the scale, and a tick for each state. Made once a class.</summary>
public sealed class StripTicks
{
    private readonly IReadOnlyList<string> paid, local;

    private StripTicks(ClassByState byState)
    {
        var all = byState.Paid.InOrder.Concat(byState.Local.InOrder).Select(r => r.Wage.Floor!.Value).ToList();
        if (byState.National?.Yearly.Median.Floor is { } us) all.Add(us);
        Scale = new(all.Min(), all.Max());
        (paid, local) = (TicksOf(byState.Paid), TicksOf(byState.Local));
    }

    public StripScale Scale { get; }

    /// <param name="byState">With a figure of one state at least.</param>
    public static StripTicks Of(ClassByState byState) => new(byState);

    /// <summary>All ticks as paid but one, as one path in tenths of a percent: a line each would be a third of the page.</summary>
    public string PaidWithout(int place) => Without(paid, place);

    /// <summary>The same at national prices.</summary>
    public string LocalWithout(int place) => Without(local, place);

    private static string Without(IReadOnlyList<string> ticks, int place) => string.Concat(ticks.Where((_, i) => i != place));

    private List<string> TicksOf(StateRanks ranks) =>
        [.. ranks.InOrder.Select(r => string.Create(CultureInfo.InvariantCulture, $"M{Math.Round(Scale.At(r.Wage.Floor!.Value).Percent * 10):0} 0v22"))];
}
