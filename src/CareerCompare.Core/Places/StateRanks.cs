using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Places;

/// <summary>
/// States by falling pay. A rank is one more than the number of states strictly higher, so states with the same pay share
/// it. Pay that is not known has no rank, and pay that is capped counts by its cap, which is the least it can be.
/// </summary>
public sealed class StateRanks
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    public StateRanks(IEnumerable<(Id<Area> State, Wage Wage)> wages)
    {
        InOrder = [.. wages.Where(w => w.Wage.Floor is not null).OrderByDescending(w => w.Wage.Floor).ThenBy(w => w.State)];
        for (var i = 0; i < InOrder.Count; i++)
        {
            var ties = i > 0 && InOrder[i].Wage.Floor == InOrder[i - 1].Wage.Floor;
            ranks[InOrder[i].State.Text] = ties ? ranks[InOrder[i - 1].State.Text] : i + 1;
        }
    }

    /// <summary>Highest first, those with the same pay by their ids.</summary>
    public IReadOnlyList<(Id<Area> State, Wage Wage)> InOrder { get; }

    /// <summary>How many have a rank.</summary>
    public int Count => InOrder.Count;

    /// <summary>Null where the pay is not known.</summary>
    public int? Of(Id<Area> state) => ranks.TryGetValue(state.Text, out var rank) ? rank : null;
}
