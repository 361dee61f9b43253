using CareerCompare.Core.Figures;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

/// <summary>Projected change in jobs, of one measure, source and period; then what it leaves out.</summary>
public sealed record Outlook(IReadOnlyList<Outlook.Lane> Lanes, Line? Explanation)
{
    /// <param name="Seat">Null where both roles fall into one class.</param>
    /// <param name="Occupation">The class, in plain words, capitalised.</param>
    /// <param name="Change">In percent.</param>
    public sealed record Lane(Seat? Seat, string Occupation, Figure Change);
}
