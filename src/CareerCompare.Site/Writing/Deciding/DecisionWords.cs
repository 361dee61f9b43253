using CareerCompare.Core.Decisions;
using CareerCompare.Core.Text;

namespace CareerCompare.Site.Writing.Deciding;

/// <summary>A reckoned grid in plain words. The script of the grid says the same; a test holds the two together.</summary>
/// <param name="grid">What was weighed.</param>
/// <param name="lines">Their names.</param>
/// <param name="options">Their titles.</param>
public sealed class DecisionWords(DecisionGrid grid, IReadOnlyList<string> lines, IReadOnlyList<string> options)
{
    public string Answer
    {
        get
        {
            if (grid.Leaders.Count == 0) return "Give every job a score in at least one line that has a weight.";
            if (grid.Leaders.Count > 1) return $"{Named(grid.Leaders)} tie with {grid.Totals[grid.Leaders[0]]} points each.";
            var leader = grid.Leaders[0];
            var others = Enumerable.Range(0, grid.Options).Where(o => o != leader).OrderByDescending(o => grid.Totals[o]).Select(o => $" {options[o]} has {grid.Totals[o]}.");
            return $"{options[leader]} leads with {grid.Totals[leader]} points.{string.Concat(others)}";
        }
    }

    public IReadOnlyList<string> ByWeight =>
    [
        .. WeightChange.Of(grid).Select(c =>
            $"{Named(c.Leaders)} would lead if “{lines[c.Line]}” weighed {(c.More ? "more" : "less")} than {Words.Percent(c.At)} of all; now it is {Words.Percent(Share.Of(grid.Weights[c.Line], grid.TotalWeight))}."),
    ];

    public IReadOnlyList<string> ByScore =>
    [
        .. ScoreChange.Of(grid).Select(c =>
            $"“{lines[c.Line]}”, {options[c.Option]}: {c.FirstWhole(grid)} instead of {grid.Scores[c.Line][c.Option]} would {(c.TiesAt.IsWhole ? "make it a tie" : $"put {Named(c.Leaders)} ahead")}."),
    ];

    private string Named(IReadOnlyList<int> which) => Listed.And([.. which.Select(o => options[o])]);
}
