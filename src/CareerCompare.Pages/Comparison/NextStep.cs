using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.Comparison;

/// <summary>What to do now: each option begins with "if you" or names a person.</summary>
public sealed record NextStep(IReadOnlyList<NextStep.Option> Options, Line? More)
{
    public sealed record Option(string Heading, Line Text);
}
